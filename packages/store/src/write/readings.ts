// The readings of an article, and its corrections.
import type { Correction, NewArticle } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { pack, unpack } from '../plain-text.js';

/** An article's number, and the number of its last reading. */
export interface Place {
  readonly n: number;
  readonly reading: number;
}

/** The article's row, locked against other writers until the transaction ends. */
export async function findPlace(tx: Database, id: string): Promise<Place | null> {
  const { rows } = await sql<Place>`select n, reading from articles where id = ${id} for update`.execute(tx);
  return rows[0] ?? null;
}

/** The digest of a reading. */
export async function digestOf(tx: Database, { n, reading }: Place): Promise<string | undefined> {
  const { rows } = await sql<{ digest: string }>`
    select digest from readings where article = ${n} and reading = ${reading}`.execute(tx);
  return rows[0]?.digest;
}

/** Stores a reading; earlier ones are kept. */
export const keepReading = (tx: Database, { n, reading }: Place, given: NewArticle, digest: string) =>
  sql`insert into readings (article, reading, document, digest, body)
    values (${n}, ${reading}, ${given.document.id}, ${digest}, ${pack(given)})`.execute(tx);

/** A reading as it is stored; `body` is packed. */
export interface ReadingRow {
  readonly article: number;
  readonly reading: number;
  readonly digest: string;
  readonly created: Date;
  readonly body: Uint8Array;
}

/** All readings of some articles, given by number: by article, oldest first. */
export async function readingsOf(db: Database, articles: readonly number[]): Promise<readonly ReadingRow[]> {
  const { rows } = await sql<ReadingRow>`select article, reading, digest, created, body from readings
    where article = any(${articles}::int[]) order by article, reading`.execute(db);
  return rows;
}

/** The last reading of the article. */
export async function currentReading(db: Database, n: number): Promise<NewArticle> {
  const { rows } = await sql<{ body: Uint8Array }>`
    select r.body from readings r join articles a on a.n = r.article and a.reading = r.reading where a.n = ${n}`.execute(
    db,
  );
  return unpack<NewArticle>(rows[0]!.body);
}

/** Corrections of an article, oldest first. */
export async function correctionsOf(db: Database, n: number): Promise<Correction[]> {
  const { rows } = await sql<{ body: string }>`
    select body from corrections where article = ${n} order by at, id`.execute(db);
  return rows.map(({ body }) => JSON.parse(body) as Correction);
}
