// Pages of events and statements: newest first, then by id.
import type { EventRow, Filter, Page, PageRequest, StatementFilter, StatementRow } from '@entente/record';
import { sql } from 'kysely';
import { type Position, readCursor, writeCursor } from '../cursor.js';
import { eventConditions } from './act-conditions.js';
import type { Asked } from './asked.js';
import { all, type Condition } from './conditions.js';
import { eventRows, type Found, statementRows } from './rows.js';
import { statementConditions } from './statement-conditions.js';

/** One page of events. @throws CursorError */
export async function listEvents(
  { db, terms }: Asked,
  filter: Filter,
  page: PageRequest,
): Promise<Page<EventRow>> {
  const where = await eventConditions(filter, terms);
  return listFacts({ table: 'events', question: ['events', filter], where, page }, db, (found) =>
    eventRows(db, found),
  );
}

/** One page of statements. @throws CursorError */
export async function listStatements(
  { db, terms }: Asked,
  filter: StatementFilter,
  page: PageRequest,
): Promise<Page<StatementRow>> {
  const where = await statementConditions(filter, terms);
  const question = ['statements', filter];
  return listFacts({ table: 'statements', question, where, page }, db, (found) => statementRows(db, found));
}

interface Listed {
  readonly table: 'events' | 'statements';
  readonly question: unknown;
  readonly where: Condition;
  readonly page: PageRequest;
}

async function listFacts<Row>(
  { table, question, where, page }: Listed,
  db: Asked['db'],
  fill: (found: readonly Found[]) => Promise<Row[]>,
): Promise<Page<Row>> {
  const after = readCursor(question, page.cursor);
  const { rows } = await sql<Found & { readonly day: number }>`
    select article, id, day from ${sql.table(table)} where ${all([where, ...afterDay(after)])}
    order by day desc, id limit ${page.limit + 1}`.execute(db);
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  const next = rows.length > page.limit && last ? writeCursor(question, [last.day, last.id]) : null;
  return { items: await fill(shown), next };
}

/** Rows after a position, newest day first, then by id. */
export const afterDay = (after: Position | null, column: Condition = sql`day`): Condition[] =>
  after === null
    ? []
    : [
        sql`${column} <= ${sql.lit(Number(after[0]))}`,
        sql`(${column} < ${sql.lit(Number(after[0]))} or id > ${String(after[1])})`,
      ];

/** One event by its id. */
export async function findEvent({ db }: Asked, id: string): Promise<EventRow | null> {
  const { rows } = await sql<Found>`select article, id from events where id = ${id}`.execute(db);
  return (await eventRows(db, rows))[0] ?? null;
}
/** One statement by its id. */
export async function findStatement({ db }: Asked, id: string): Promise<StatementRow | null> {
  const { rows } = await sql<Found>`select article, id from statements where id = ${id}`.execute(db);
  return (await statementRows(db, rows))[0] ?? null;
}
