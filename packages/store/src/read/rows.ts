// Table rows → flat rows, which are stored compressed with their article.
import type { EventRow, Rows, StatementRow } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { unpack } from '../plain-text.js';

/** A matching row: its article's number and its own id. */
export interface Found {
  readonly article: number;
  readonly id: string;
}

/** All rows of the articles, by number. */
export async function rowsOfArticles(
  db: Database,
  articles: readonly number[],
): Promise<ReadonlyMap<number, Rows>> {
  const { rows } = await sql<{ n: number; rows: Uint8Array }>`
    select n, rows from articles where n = any(${[...new Set(articles)]}::int[])`.execute(db);
  return new Map(rows.map(({ n, rows: packed }) => [n, withBelief(unpack<Rows>(packed))]));
}

/** Rows stored by older versions have no beliefs. */
function withBelief({ events, ...rest }: Rows): Rows {
  return { ...rest, events: events.map((row) => ({ ...row, belief: row.belief ?? null })) };
}

/** As `rowsOfArticles`, each event with its happening in the whole store. */
export async function joinedRowsOfArticles(
  db: Database,
  articles: readonly number[],
): Promise<ReadonlyMap<number, Rows>> {
  const found = await rowsOfArticles(db, articles);
  const join = await joiner(
    db,
    [...found.values()].flatMap(({ events }) => events),
  );
  return new Map([...found].map(([n, { events, ...rest }]) => [n, { ...rest, events: events.map(join) }]));
}

/** The event rows of the matches, in that order, each with its happening in the whole store. */
export async function eventRows(db: Database, found: readonly Found[]): Promise<EventRow[]> {
  const rows = await pickRows(db, found, ({ events }) => events);
  return rows.map(await joiner(db, rows));
}

/** What gives events their happenings in the whole store; an event that waits to be joined is its own. */
async function joiner(db: Database, events: readonly EventRow[]): Promise<(event: EventRow) => EventRow> {
  const { rows } = await sql<{ event: string; happening: string }>`
    select e.id as event, h.id as happening from events e join happenings h on h.n = e.happening
    where e.id = any(${events.map(({ id }) => id)}::text[])`.execute(db);
  const found = new Map(rows.map(({ event, happening }) => [event, happening]));
  return (event) => ({ ...event, happening: found.get(event.id) ?? event.id });
}
/** The statement rows of the matches, in that order. */
export const statementRows = (db: Database, found: readonly Found[]): Promise<StatementRow[]> =>
  pickRows(db, found, ({ statements }) => statements);

async function pickRows<Row extends { readonly id: string }>(
  db: Database,
  found: readonly Found[],
  listOf: (rows: Rows) => readonly Row[],
): Promise<Row[]> {
  if (found.length === 0) return [];
  const articles = await rowsOfArticles(
    db,
    found.map(({ article }) => article),
  );
  const byId = new Map([...articles.values()].flatMap((rows) => listOf(rows).map((row) => [row.id, row])));
  return found.flatMap(({ id }) => byId.get(id) ?? []);
}

/** Rows of events by article; those of an article that can't be unpacked are left out, which a check tells. */
export async function readableEvents(
  db: Database,
  articles: readonly number[],
): Promise<ReadonlyMap<number, readonly EventRow[]>> {
  const { rows } = await sql<{ n: number; rows: Uint8Array }>`
    select n, rows from articles where n = any(${[...new Set(articles)]}::int[])`.execute(db);
  return new Map(
    rows.map(({ n, rows: packed }) => {
      try {
        return [n, unpack<Rows>(packed).events] as const;
      } catch {
        return [n, []] as const;
      }
    }),
  );
}
