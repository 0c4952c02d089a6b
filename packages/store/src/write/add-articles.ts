// Writes articles and everything derived from them to the database, in one transaction.
import {
  type Added,
  type Article,
  applyCorrections,
  type Coder,
  type Correction,
  type EventRow,
  type NewArticle,
  placeKey,
  type Record,
  type Rows,
  toJsonLine,
  toRows,
} from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { keepable, keepableOrNull, pack, searchable } from '../plain-text.js';
import type { Numbered, Terms } from '../terms.js';
import { addActors, removeActors } from './actors.js';
import { type Cells, noteStatementCells, sumStatements } from './cells.js';
import { renewCopies } from './copies.js';
import { dayNumber, flattenEvents, flattenStatements, type StatementColumns, termsOf } from './flatten.js';
import { insertRows } from './insert-rows.js';
import { joinPending, unjoin } from './join-pending.js';
import {
  correctionsOf,
  currentReading,
  digestOf,
  findPlace,
  isKept,
  keepReading,
  type Place,
} from './readings.js';
import { transact } from './transact.js';

/** The context of writes. */
export interface Writer {
  readonly db: Database;
  readonly terms: Terms;
  readonly coder: Coder;
}
/** Adds one article. */
export async function addArticle(writer: Writer, given: NewArticle): Promise<Added> {
  const { added, terms, n } = await transact(writer.db, async (tx) => {
    const one = await addOne(tx, writer, given);
    if (one.n !== null) await renewCopies(tx, [{ n: one.n, text: given.article.text }]);
    return one;
  });
  for (const term of terms?.fresh ?? []) writer.terms.keep(term);
  if (added === null) return addArticle(writer, given);
  await joinPending(writer, n === null ? undefined : new Map([[n, given.article.text]]));
  return added;
}

/** Adds one article in the given transaction; returns what it was (null when another process adds it at the same moment), its number where it was written, and the terms to keep once it is committed. Its copies are left to the end of the transaction (`renewCopies`). */
export async function addOne(
  tx: Database,
  writer: Writer,
  given: NewArticle,
): Promise<{ readonly added: Added | null; readonly terms: Numbered | null; readonly n: number | null }> {
  const digest = digestOf(given);
  const place = await findPlace(tx, given.article.id);
  const corrections = place ? await correctionsOf(tx, place.n) : [];
  if (place && (await isKnown(tx, place, { given, digest, corrections })))
    return { added: 'known', terms: null, n: null };
  const rows = rowsOf(given, corrections, writer.coder);
  const terms = await writer.terms.number(tx, allTerms(rows, given));
  const n = await putArticle(tx, { given, rows, numbers: terms, place });
  if (n === null) return { added: null, terms: null, n: null }; // another process added it first: use its row
  const sums = place ? await removeRows(tx, place.n) : undefined;
  await keepReading(tx, { n, reading: (place?.reading ?? 0) + 1 }, { ...given, digest }, terms);
  await keepRows(tx, [{ n, rows }], { terms, ...(sums ? { sums } : {}) });
  return { added: place ? 'replaced' : 'added', terms, n };
}

interface Compared {
  readonly given: NewArticle;
  readonly digest: string;
  readonly corrections: readonly Correction[];
}

/** Whether the store has these very records of the article, from its last reading or as corrections left them. The document may be another copy of the same bytes. */
async function isKnown(
  tx: Database,
  place: Place,
  { given, digest, corrections }: Compared,
): Promise<boolean> {
  if (await isKept(tx, place, digest)) return true;
  const last = await currentReading(tx, place.n).catch(() => null); // one that is damaged is like none
  if (!last) return false;
  const { article, records } = last;
  const lines = linesOf(given.article, given.records);
  if (linesOf(article, records) === lines) return true;
  if (corrections.length === 0) return false;
  return linesOf(article, applyCorrections(article, records, corrections).records) === lines;
}

/** Article and records as lines, in which the order of keys says nothing. */
const linesOf = (article: Article, records: readonly Record[]): string =>
  [article, ...records].map(toJsonLine).join('\n');

/** Rebuilds the rows of an article after a correction, in the given transaction. */
export async function renewRows(writer: Writer, tx: Database, n: number): Promise<Numbered> {
  const given = await currentReading(tx, n);
  const rows = rowsOf(given, await correctionsOf(tx, n), writer.coder);
  const numbers = await writer.terms.number(tx, allTerms(rows, given));
  await sql`update articles set events = ${rows.events.length}, statements = ${rows.statements.length},
    rows = ${pack(rows)} where n = ${n}`.execute(tx);
  await keepRows(tx, [{ n, rows }], { terms: numbers, sums: await removeRows(tx, n) });
  return numbers;
}

/** The flat rows of an article with its corrections applied. */
export function rowsOf(
  { article, records }: NewArticle,
  corrections: readonly Correction[],
  coder: Coder,
): Rows {
  const corrected = applyCorrections(article, records, corrections);
  return toRows(article, corrected.records, coder, corrected.applied);
}

/** The terms that the article and its rows use. */
export const allTerms = ({ events, statements, actors }: Rows, given: Pick<NewArticle, 'article'>) => [
  ...termsOf(events, statements),
  ...actors.map(({ key }) => ['party', keepable(key)] as const),
  ...publisherTerm(given),
];
/** The term of the outlet; none where it is not known. */
export const publisherTerm = ({ article: { publisher } }: Pick<NewArticle, 'article'>) =>
  publisher.value === null ? [] : [['publisher', keepable(publisher.value)] as const];

interface Put {
  readonly given: NewArticle;
  readonly rows: Rows;
  readonly numbers: Numbered;
  readonly place: Place | null;
}

/** Inserts or updates the row of the article; null when another process has inserted it meanwhile. */
async function putArticle(
  tx: Database,
  { given: { article }, rows, numbers, place }: Put,
): Promise<number | null> {
  const { value } = article.publisher;
  const title = keepableOrNull(article.title?.quote ?? null);
  const publisher = numbers.of('publisher', keepableOrNull(value));
  const published = dayNumber(article.published.value);
  const url = keepableOrNull(article.url ?? null);
  const counts = sql`${countWords(article.text)}, ${rows.events.length}, ${rows.statements.length}`;
  const packed = pack(rows);
  if (place) {
    await sql`update articles set (title, publisher, published, language, url, words, events, statements, reading, rows) =
      (${title}::text, ${publisher}::int, ${published}::int, ${article.language.value}::text, ${url}::text, ${counts},
        ${place.reading + 1}::int, ${packed}::bytea) where n = ${place.n}`.execute(tx);
    return place.n;
  }
  const inserted = await sql<{ n: number }>`
    insert into articles (id, title, publisher, published, language, url, words, events, statements, reading, rows, words_found)
    values (${article.id}, ${title}, ${publisher}, ${published}, ${article.language.value}, ${url}, ${counts}, 1, ${packed},
      to_tsvector('entente', ${searchable(article.text)}))
    on conflict (id) do nothing returning n`.execute(tx);
  return inserted.rows[0]?.n ?? null;
}

/** Number of words in the text. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Deletes the rows of an article; returns the decrease of the aggregates of statements. What its events were part of waits to be joined anew. */
export async function removeRows(tx: Database, n: number): Promise<Cells> {
  await unjoin(tx, n);
  const statements =
    await sql<StatementColumns>`delete from statements where article = ${n} returning *`.execute(tx);
  await removeActors(tx, n);
  return sumStatements(statements.rows, new Map(), -1);
}

/** Rows derived from articles. */
export interface Derived {
  readonly n: number;
  readonly rows: Rows;
}

/** Writes the derived rows of articles, and updates the aggregates of statements by the difference to the previous rows. Its events wait to be joined (`joinPending`). */
export async function keepRows(
  tx: Database,
  list: readonly Derived[],
  { terms, sums = new Map() }: { readonly terms: Numbered; readonly sums?: Cells },
): Promise<void> {
  const events = list.flatMap(({ n, rows }) => flattenEvents(rows.events, n, terms));
  const statements = list.flatMap(({ n, rows }) => {
    const typeOf = new Map(rows.events.map(({ id, type }) => [id, type]));
    return flattenStatements(rows.statements, n, { terms, typeOf });
  });
  await insertRows(tx, 'events', events);
  await insertRows(tx, 'statements', statements);
  await noteStatementCells(tx, sumStatements(statements, sums));
  await addActors(
    tx,
    list.map(({ n, rows }) => ({ article: n, actors: rows.actors })),
    terms,
  );
  await keepPlaces(
    tx,
    list.flatMap(({ rows }) => rows.events),
    terms,
  );
}

/** Writes the places; the first stored version of a place is kept. */
async function keepPlaces(tx: Database, events: readonly EventRow[], terms: Numbered): Promise<void> {
  const places = new Map<number, object>();
  for (const { place } of events) {
    if (!place) continue;
    const n = terms.of('place', placeKey(place));
    if (!places.has(n)) places.set(n, { place: n, ...place, name: keepable(place.name) });
  }
  if (places.size === 0) return;
  const rows = [...places].sort(([a], [b]) => a - b).map(([, row]) => row);
  await sql`insert into places select * from json_populate_recordset(null::places, ${JSON.stringify(rows)}::json)
    on conflict do nothing`.execute(tx);
}
