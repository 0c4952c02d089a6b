// Adds articles from an archive with all their readings and corrections, in one transaction; derived rows come from the last reading with the corrections applied.
import type { Correction } from '@entente/record';
import { sql } from 'kysely';
import type { ArchivedReading } from '../archive/archive-lines.js';
import type { Database } from '../connect.js';
import { publisherTerm, rowsOf, type Writer } from './add-articles.js';
import { addAll } from './add-new.js';
import { renewCopies } from './copies.js';
import { joinPending } from './join-pending.js';
import { keepReading, putCorrection } from './readings.js';
import { transact } from './transact.js';

/** Adds the articles, each given by its readings, oldest first; those that the store has already are left out. */
export async function restoreArticles(
  writer: Writer,
  articles: readonly (readonly ArchivedReading[])[],
  corrections: ReadonlyMap<string, readonly Correction[]>,
): Promise<void> {
  const fresh = await transact(writer.db, async (tx) => {
    const known = await knownAmong(tx, articles);
    const list = articles.filter(([first]) => !known.has(first!.article.id));
    if (list.length === 0) return [];
    const given = list.map((readings) => {
      const last = readings.at(-1)!;
      const own = [...(corrections.get(last.article.id) ?? [])];
      return { ...last, own, rows: rowsOf(last, own, writer.coder) };
    });
    const { numbers, terms } = await addAll(tx, writer, given);
    const outlets = await writer.terms.number(tx, list.flat().flatMap(publisherTerm));
    for (const [i, readings] of list.entries()) {
      for (const reading of readings.slice(0, -1))
        await keepReading(tx, { n: numbers[i]!, reading: reading.reading }, reading, outlets);
      for (const correction of given[i]!.own) await putCorrection(tx, numbers[i]!, correction);
    }
    await renewCopies(
      tx,
      given.map(({ article }, i) => ({ n: numbers[i]!, text: article.text })),
    );
    return [...terms.fresh, ...outlets.fresh];
  });
  for (const term of fresh) writer.terms.keep(term);
  await joinPending(writer);
}

async function knownAmong(
  tx: Database,
  articles: readonly (readonly ArchivedReading[])[],
): Promise<ReadonlySet<string>> {
  const ids = articles.map(([first]) => first!.article.id);
  const { rows } = await sql<{ id: string }>`select id from articles where id = any(${ids}::text[])`.execute(
    tx,
  );
  return new Set(rows.map(({ id }) => id));
}
