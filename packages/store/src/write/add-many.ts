// Adds many articles in one transaction, whether the store has them or not: new ones together, in few SQL statements, the others one after the other.
import type { Added, RecordedArticle } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { keepable } from '../plain-text.js';
import type { TermRow } from '../terms.js';
import { addOne, renewRows, rowsOf, type Writer } from './add-articles.js';
import { addAll } from './add-new.js';
import { renewCopies } from './copies.js';
import { joinPending } from './join-pending.js';
import { correctionsOf, digestOf, findPlace, putCorrection } from './readings.js';
import { transact } from './transact.js';

/** Adds them; returns what each was, in order. @throws Error when one cannot be added: then none is */
export async function addMany(writer: Writer, list: readonly RecordedArticle[]): Promise<Added[]> {
  const { outcomes, fresh, texts } = await transact(writer.db, async (tx) => {
    const digests = await knownDigests(
      tx,
      list.map(({ article }) => article.id),
    );
    const first = new Map(list.map(({ article }, i) => [article.id, i] as const).reverse());
    const isNew = (given: RecordedArticle, i: number) =>
      !digests.has(given.article.id) && first.get(given.article.id) === i;
    const newOnes = list.filter(isNew);
    const { numbers, terms } = await addNewOnes(tx, writer, newOnes);
    const written = numbers.map((n, i) => ({ n, text: newOnes[i]!.article.text }));
    const outcomes: Added[] = [];
    for (const [i, given] of list.entries()) {
      if (isNew(given, i)) outcomes.push('added');
      else if (!given.corrections?.length && digests.get(given.article.id) === digestOf(given))
        outcomes.push('known');
      else {
        const renewed = await renewOne(tx, writer, given);
        terms.push(...renewed.fresh);
        outcomes.push(renewed.added);
        if (renewed.n !== null) written.push({ n: renewed.n, text: given.article.text });
      }
    }
    await renewCopies(tx, written);
    return { outcomes, fresh: terms, texts: written };
  });
  for (const term of fresh) writer.terms.keep(term);
  await joinPending(writer, new Map(texts.map(({ n, text }) => [n, text])));
  return outcomes;
}

/** Articles that the store has → digest of their last reading. */
async function knownDigests(tx: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; digest: string }>`
    select a.id, r.digest from articles a join readings r on r.article = a.n and r.reading = a.reading
    where a.id = any(${ids.map(keepable)}::text[])`.execute(tx);
  return new Map(rows.map(({ id, digest }) => [id, digest]));
}

async function addNewOnes(
  tx: Database,
  writer: Writer,
  list: readonly RecordedArticle[],
): Promise<{ readonly numbers: readonly number[]; readonly terms: TermRow[] }> {
  if (list.length === 0) return { numbers: [], terms: [] };
  const given = list.map((one) => ({ ...one, rows: rowsOf(one, one.corrections ?? [], writer.coder) }));
  const { numbers, terms } = await addAll(tx, writer, given);
  for (const [i, { corrections = [] }] of list.entries())
    for (const correction of corrections) await putCorrection(tx, numbers[i]!, correction);
  return { numbers, terms: [...terms.fresh] };
}

/** An article that the store has: its records if they differ, and the corrections that it lacks. */
async function renewOne(
  tx: Database,
  writer: Writer,
  given: RecordedArticle,
): Promise<{ readonly added: Added; readonly fresh: readonly TermRow[]; readonly n: number | null }> {
  const { added, terms, n: written } = await addOne(tx, writer, given);
  const { n } = (await findPlace(tx, given.article.id))!;
  const kept = new Set((await correctionsOf(tx, n)).map(({ id }) => id));
  const lacking = (given.corrections ?? []).filter(({ id }) => !kept.has(id));
  if (lacking.length === 0) return { added: added ?? 'known', fresh: terms?.fresh ?? [], n: written };
  for (const correction of lacking) await putCorrection(tx, n, correction);
  const renewed = await renewRows(writer, tx, n);
  return { added: 'replaced', fresh: [...(terms?.fresh ?? []), ...renewed.fresh], n: written };
}
