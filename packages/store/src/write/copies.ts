// Keeps the groups of copies: compares an article with those of its time, and puts the articles that it touches in groups anew. Groups depend on the articles alone, not on their order.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  type Compared,
  type CopyPair,
  comparable,
  compared,
  foldText,
  groupCopies,
  likeness,
  signatureOf,
} from '@entente/copies';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { keepable } from '../plain-text.js';
import { deleteHashes, findCandidates, type Hashed, lockMonths, type TextRow } from './copy-hashes.js';
import { monthOf } from './months.js';
import { firstDays } from './readings.js';

/** An article as it is compared with others. */
export interface CopyText extends Hashed {
  readonly folded: string;
}

/** The text of an article as it is compared. */
export const copyText = (n: number, day: number | null, text: string): CopyText =>
  hashed(n, day, foldText(keepable(text)));

const hashed = (n: number, day: number | null, folded: string): CopyText => ({
  n,
  day,
  folded,
  signature: signatureOf(folded),
});

/**
 * Adds articles, whose rows exist. Comes last in a transaction: from here on other writers of the same months wait until it ends, so that of two copies that are
 * added at the same time one finds the other.
 */
export async function addCopies(tx: Database, articles: readonly CopyText[]): Promise<void> {
  if (articles.length === 0) return;
  await lockMonths(
    tx,
    articles.map(({ day }) => day),
  );
  await compareCopies(tx, articles);
}

/** As `addCopies`, into tables that no other writer sees. */
export async function compareCopies(tx: Database, articles: readonly CopyText[]): Promise<void> {
  if (articles.length === 0) return;
  await insertTexts(tx, articles);
  const pairs = [];
  const added = new Set(articles.map(({ n }) => n));
  for (const article of articles) {
    let own: Compared | undefined;
    for (const row of await findCandidates(tx, article)) {
      if (added.has(row.article) && row.article > article.n) continue; // that one finds this one
      own ??= compared(comparable(article.folded));
      const alike = likeness(own, comparable(unfold(row.body)));
      const [one, other] = [article.n, row.article];
      if (alike > 0) pairs.push({ one, other, alike }, { one: other, other: one, alike });
    }
  }
  if (pairs.length === 0) return;
  await sql`insert into copy_pairs select * from json_populate_recordset(null::copy_pairs, ${JSON.stringify(pairs)}::json)`.execute(
    tx,
  );
  await regroup(tx, [...new Set(pairs.map(({ one }) => one))]);
}

/** Adds articles whose readings were written: those that are new, and anew those of which a reading is of an earlier day than they were known by. Comes last, as `addCopies`. */
export async function renewCopies(
  tx: Database,
  written: readonly { readonly n: number; readonly text: string }[],
): Promise<void> {
  if (written.length === 0) return;
  const numbers = written.map(({ n }) => n);
  const dayOf = await firstDays(tx, numbers);
  const known = new Map((await textsOf(tx, numbers)).map(({ n, day }) => [n, day]));
  const given = new Map(written.map(({ n, text }) => [n, text]));
  const changed = [...given].filter(([n]) => known.get(n) !== dayOf(n));
  await removeCopies(
    tx,
    changed.flatMap(([n]) => (known.has(n) ? [n] : [])),
  );
  await addCopies(
    tx,
    changed.map(([n, text]) => copyText(n, dayOf(n), text)),
  );
}

/** Takes articles out; those that were their copies are put in groups anew. Comes last in a transaction, as `addCopies`. */
export async function removeCopies(tx: Database, articles: readonly number[]): Promise<void> {
  const texts = articles.length === 0 ? [] : await textsOf(tx, articles);
  if (texts.length === 0) return;
  await lockMonths(
    tx,
    texts.map(({ day }) => day),
  );
  const { rows } = await sql<{ one: number }>`delete from copy_pairs where (one, other) in
    (select other, one from copy_pairs where one = any(${articles}::int[])) returning one`.execute(tx);
  await sql`delete from copy_pairs where one = any(${articles}::int[])`.execute(tx);
  await deleteHashes(tx, texts);
  await sql`delete from copy_texts where article = any(${articles}::int[])`.execute(tx);
  await sql`delete from copies where article = any(${articles}::int[])`.execute(tx);
  await sql`delete from stale_articles where article = any(${articles}::int[])`.execute(tx);
  const gone = new Set(articles);
  await regroup(
    tx,
    [...new Set(rows.map(({ one }) => one))].filter((n) => !gone.has(n)),
  );
}

/** The texts of articles, in order of their numbers; those that the store does not have are left out. */
export async function textsOf(tx: Database, articles: readonly number[]): Promise<readonly CopyText[]> {
  const { rows } = await sql<TextRow>`
    select article, day, body from copy_texts where article = any(${articles}::int[]) order by article`.execute(
    tx,
  );
  return rows.map(({ article, day, body }) => hashed(article, day, unfold(body)));
}
const unfold = (body: Uint8Array): string => inflateRawSync(body).toString('utf8');

const insertTexts = (tx: Database, articles: readonly CopyText[]) => {
  const rows = articles.map(({ n, day, folded, signature }) => ({
    article: n,
    day,
    body: deflateRawSync(folded, { level: 6 }).toString('base64'),
    month: monthOf(day),
    hashes: [...signature],
  }));
  return sql`with given as (select * from json_to_recordset(${JSON.stringify(rows)}::json) as x(article int, day int, body text, month int, hashes int[])),
    hashed as (insert into copy_hashes select month, hash, article from given, unnest(hashes) as hash order by month, hash)
    insert into copy_texts select article, day, decode(body, 'base64') from given`.execute(tx);
};

/** Puts the connected parts of these articles in groups anew. */
async function regroup(tx: Database, seeds: readonly number[]): Promise<void> {
  if (seeds.length === 0) return;
  const { members: rows, pairs } = await heldParts(tx, seeds);
  const part = rows.map(({ n }) => n);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const ids = new Map(rows.map(({ n, id }) => [n, id]));
  const groups = groupCopies(
    [...byId.keys()],
    pairs.map(({ one, other, alike }): CopyPair => [ids.get(one)!, ids.get(other)!, alike]),
  );
  const kept = groups
    .filter((group) => group.length > 1)
    .flatMap((group) => {
      const members = group.map((id) => byId.get(id)!).sort(bySeen);
      return members.map(({ n }) => ({ article: n, origin: members[0]!.n }));
    })
    .sort((a, b) => a.article - b.article);
  // their happenings may now have another number of origins
  await sql`insert into stale_articles select unnest(${part}::int[]) on conflict do nothing`.execute(tx);
  const grouped = new Set(kept.map(({ article }) => article));
  const alone = part.filter((n) => !grouped.has(n));
  if (alone.length > 0) await sql`delete from copies where article = any(${alone}::int[])`.execute(tx);
  if (kept.length === 0) return;
  await sql`insert into copies select * from json_populate_recordset(null::copies, ${JSON.stringify(kept)}::json)
    on conflict (article) do update set origin = excluded.origin where copies.origin <> excluded.origin`.execute(
    tx,
  );
}

/** The article published first, known days first, then by id. */
const bySeen = (
  a: { readonly day: number | null; readonly id: string },
  b: { readonly day: number | null; readonly id: string },
): number => (a.day ?? Number.MAX_VALUE) - (b.day ?? Number.MAX_VALUE) || (a.id < b.id ? -1 : 1);

interface Member {
  readonly n: number;
  readonly id: string;
  readonly day: number | null;
}
/**
 * The connected parts, held until the transaction ends: a part may reach into months that a writer has not locked, and another one may work on it from there.
 * Whoever comes second waits, and looks again at what the part is now.
 */
async function heldParts(tx: Database, seeds: readonly number[]) {
  let found = await partsOf(tx, seeds);
  for (;;) {
    const { rows: members } = await sql<Member>`select n, id, day from articles join copy_texts on article = n
      where n = any(${found.part}::int[]) order by n for update of copy_texts`.execute(tx);
    const held = new Set(members.map(({ n }) => n));
    const again = await partsOf(
      tx,
      seeds.filter((n) => held.has(n)), // another writer may have taken one out meanwhile
    );
    if (again.part.every((n) => held.has(n))) {
      const now = new Set(again.part);
      return { members: members.filter(({ n }) => now.has(n)), pairs: again.pairs };
    }
    found = again;
  }
}

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly alike: number;
}
/** All articles that are linked with these, directly or through others, and their pairs, each once. */
async function partsOf(tx: Database, seeds: readonly number[]) {
  // `offset 0`: one look-up for each member, never a scan of all pairs
  const { rows } = await sql<Pair>`
    with recursive part(n) as (select unnest(${seeds}::int[]) union
      select next.other from part cross join lateral (select other from copy_pairs where one = part.n offset 0) next)
    select pair.* from part cross join lateral (select * from copy_pairs where one = part.n offset 0) pair where one < other`.execute(
    tx,
  );
  const part = new Set([...seeds, ...rows.flatMap(({ one, other }) => [one, other])]);
  return { part: [...part], pairs: rows };
}
