// Fills the confidence of events and the aggregates over sure happenings in a store that an older version made, or that uses another threshold.
import { confidenceOf, type Rows, SURE } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { unpack } from '../plain-text.js';
import { keepEventCells, sumHappenings } from './cells.js';
import type { HappeningColumns } from './flatten.js';

const AT_ONCE = 500;
const HAPPENINGS_AT_ONCE = 5000;
/** Key of the advisory lock. */
const LOCK = 7_236_114;

/** Rebuilds the aggregates over sure happenings for the threshold of this version, in one transaction, unless they already use it. Returns whether it rebuilt them. */
export async function renewSure(db: Database, threshold: number = SURE): Promise<boolean> {
  if ((await thresholdOf(db)) === threshold) return false;
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
    const before = await thresholdOf(tx);
    if (before === threshold) return false; // another process has already done it
    for (const table of ['event_cells', 'event_tops', 'event_months'])
      await sql`delete from ${sql.table(table)} where sure = 1`.execute(tx);
    const { rows } = await sql<{ n: number }>`select n from articles order by n`.execute(tx);
    if (before === null)
      for (let i = 0; i < rows.length; i += AT_ONCE)
        await fillConfidence(tx, {
          first: rows[i]!.n,
          last: rows[Math.min(i + AT_ONCE, rows.length) - 1]!.n,
        });
    for (let after: number | null = 0; after !== null; ) after = await sumAfter(tx, after, threshold);
    await sql`delete from sums_of_sure`.execute(tx);
    await sql`insert into sums_of_sure values (${threshold})`.execute(tx);
    return rows.length > 0;
  });
}

/** The threshold of the stored aggregates; null where there are none yet. */
async function thresholdOf(db: Database): Promise<number | null> {
  const { rows } = await sql<{ threshold: number }>`select threshold from sums_of_sure`.execute(db);
  return rows[0]?.threshold ?? null;
}

/** A range of article numbers, both inclusive. */
interface Part {
  readonly first: number;
  readonly last: number;
}

/** Copies the confidence of each event from the rows stored with its article. */
async function fillConfidence(tx: Database, { first, last }: Part): Promise<void> {
  const { rows } = await sql<{ rows: Uint8Array }>`
    select rows from articles where n between ${first} and ${last}`.execute(tx);
  const events = rows.flatMap((packed) => unpack<Rows>(packed.rows).events);
  const ids = events.map(({ id }) => id);
  await sql`update events e set confidence = given.confidence
    from unnest(${ids}::text[], ${events.map(confidenceOf)}::float8[]) as given (id, confidence)
    where e.id = given.id`.execute(tx);
}

/** Adds the next happenings after a number to the aggregates over sure ones; returns the last one's number, or null where there are no more. */
async function sumAfter(tx: Database, after: number, threshold: number): Promise<number | null> {
  const { rows } = await sql<HappeningColumns>`
    select * from happenings where n > ${after} order by n limit ${sql.lit(HAPPENINGS_AT_ONCE)}`.execute(tx);
  await keepEventCells(tx, sumHappenings(rows, undefined, { threshold, only: 'sure' }));
  return rows.at(-1)?.n ?? null;
}
