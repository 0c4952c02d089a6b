// The readings of an article, and its corrections.
import { type Correction, hash, type NewArticle } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { keepable, keepableOrNull, pack, unpack } from '../plain-text.js';
import type { Numbered } from '../terms.js';
import { dayNumber, dayOf } from './flatten.js';

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

/** The digest by which a reading is known: two readings that have it say the same of the same document. */
export const digestOf = ({ document, article, records }: NewArticle): string =>
  hash('reading', document, article, records);

/** Whether a reading is the last one, or an earlier one of the same text as another outlet published it. */
export async function isKept(tx: Database, { n, reading }: Place, digest: string): Promise<boolean> {
  const { rows } = await sql`select from readings one join readings last using (article)
    where one.article = ${n} and one.digest = ${digest} and last.reading = ${reading}
      and (one.reading = last.reading or one.publisher is distinct from last.publisher)`.execute(tx);
  return rows.length > 0;
}

/** Who published a reading, and when: columns of `readings` beside the reading itself. */
export const appearanceColumns = ({ article }: Pick<NewArticle, 'article'>, terms: Numbered) => ({
  publisher: terms.of('publisher', keepableOrNull(article.publisher.value)),
  published: dayNumber(article.published.value),
  url: keepableOrNull(article.url ?? null),
});

/** A reading to store; from an archive also when it was made. */
export interface StoredReading extends NewArticle {
  readonly digest: string;
  readonly created?: string;
}
/** Stores a reading; earlier ones are kept. */
export function keepReading(tx: Database, { n, reading }: Place, given: StoredReading, terms: Numbered) {
  const { document, article, records } = given;
  const { publisher, published, url } = appearanceColumns(given, terms);
  return sql`insert into readings (article, reading, document, digest, created, body, publisher, published, url)
    values (${n}, ${reading}, ${keepable(document.id)}, ${given.digest}, coalesce(${given.created ?? null}::timestamptz, now()),
      ${pack({ document, article, records })}, ${publisher}, ${published}, ${url})`.execute(tx);
}

/** The first day on which each of the articles was published, by any of its readings, in days since 1970; null where none is known. */
export async function firstDays(
  db: Database,
  articles: readonly number[],
): Promise<(n: number) => number | null> {
  const { rows } = await sql<{
    article: number;
    day: number;
  }>`select article, min(published) as day from readings
    where article = any(${articles}::int[]) and published > 0 group by article`.execute(db);
  const days = new Map(rows.map(({ article, day }) => [article, Date.parse(dayOf(day)!) / 86_400_000]));
  return (n) => days.get(n) ?? null;
}

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

/** Stores a correction with its article, without looking whether its target is there. */
export const putCorrection = (tx: Database, n: number, correction: Correction) =>
  sql`insert into corrections (id, article, at, body) values
    (${keepable(correction.id)}, ${n}, ${correction.when}, ${JSON.stringify(correction)})`.execute(tx);
