// Stores a correction and rebuilds the rows of its article, in one transaction. Also lists corrections.
import type { Correction, Page, PageRequest } from '@entente/record';
import { sql } from 'kysely';
import { readCursor, writeCursor } from '../cursor.js';
import { keepable } from '../plain-text.js';
import type { Asked } from '../read/asked.js';
import { renewRows, type Writer } from './add-articles.js';
import { joinPending } from './join-pending.js';
import { correctionsOf, currentReading, findPlace, putCorrection } from './readings.js';
import { transact } from './transact.js';

/** Stores a correction and applies it. A correction that is already stored is not changed. @throws Error when its article or target does not exist */
export async function keepCorrection(writer: Writer, correction: Correction): Promise<Correction> {
  const numbers = await transact(writer.db, async (tx) => {
    const place = await findPlace(tx, keepable(correction.article));
    if (!place)
      throw new Error(
        `no article ${correction.article} in the store: the correction ${correction.id} has nothing to correct`,
      );
    const kept = await correctionsOf(tx, place.n);
    if (kept.some(({ id }) => id === correction.id)) return null;
    const { records } = await currentReading(tx, place.n);
    expectTarget(correction, [...records, ...kept], kept);
    await putCorrection(tx, place.n, correction);
    return renewRows(writer, tx, place.n);
  });
  for (const term of numbers?.fresh ?? []) writer.terms.keep(term);
  await joinPending(writer);
  return correction;
}

/** The target of a change, rejection or confirmation must be an event that was extracted, added or confirmed; the target of an undo must be a correction. */
function expectTarget(
  { id, action, target, article }: Correction,
  known: readonly { readonly id: string }[],
  kept: readonly Correction[],
): void {
  if (action === 'add') return;
  const isKnown = kept.some((other) => ['add', 'confirm'].includes(other.action) && other.target === target);
  if (isKnown || known.some((item) => item.id === target)) return;
  throw new Error(
    `the correction ${id} is of ${target}, expected an event or a correction of the article ${article}`,
  );
}

/** One page of corrections, newest first, then by id. @throws CursorError */
export async function listCorrections(
  { db }: Asked,
  page: PageRequest,
  article?: string,
): Promise<Page<Correction>> {
  const question = ['corrections', article ?? null];
  const after = readCursor(question, page.cursor);
  const [at, id] = (after ?? []).map(String);
  const of =
    article === undefined
      ? sql`true`
      : sql`article in (select n from articles where id = ${keepable(article)})`;
  const later = after ? sql`and (at < ${at!} or (at = ${at!} and id > ${id!}))` : sql``;
  const { rows } = await sql<{ body: string }>`select body from corrections
    where ${of} ${later} order by at desc, id limit ${page.limit + 1}`.execute(db);
  const shown = rows.slice(0, page.limit).map(({ body }) => JSON.parse(body) as Correction);
  const last = shown.at(-1);
  return {
    items: shown,
    next: rows.length > page.limit && last ? writeCursor(question, [last.when, last.id]) : null,
  };
}
