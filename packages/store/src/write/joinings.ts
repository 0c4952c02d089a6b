// What persons said on which events are one happening: kept, found again after a new reading, and listed.
import type { Join } from '@entente/happenings';
import type { EventRow, Joining, Page, PageRequest } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { readCursor, writeCursor } from '../cursor.js';
import { keepable } from '../plain-text.js';
import type { Asked } from '../read/asked.js';
import { eventRows, type Found } from '../read/rows.js';

/** An event with its number. */
export interface NumberedEvent {
  readonly n: number;
  readonly id: string;
}

/** A joining as it is kept: with the articles of its events and where their triggers begin, by which they are found when a new reading gives them other ids. */
export interface JoiningRow {
  readonly one: string;
  readonly other: string;
  readonly together: boolean;
  readonly who: string;
  readonly at: string;
  readonly reason: string;
  readonly one_article: string;
  readonly one_start: number;
  readonly other_article: string;
  readonly other_start: number;
}

/** The joinings between these events. */
export async function joinsAmong(tx: Database, events: readonly string[]): Promise<readonly Join[]> {
  if (events.length === 0) return [];
  const { rows } = await sql<Join>`select one as a, other as b, together from joinings
    where one = any(${events}::text[]) and other = any(${events}::text[]) order by one, other`.execute(tx);
  return rows;
}

/** The row of a joining. @throws Error when the store lacks one of its events, or they are the same */
export async function joiningRow(tx: Database, joining: Joining): Promise<JoiningRow> {
  const { one, other, together, who, when, reason } = joining;
  if (one === other) throw new Error(`found the same event twice (${one}), expected two events`);
  const { rows } =
    await sql<Found>`select article, id from events where id = any(${[one, other].map(keepable)}::text[])`.execute(
      tx,
    );
  const events = new Map((await eventRows(tx, rows)).map((row) => [row.id, row]));
  const [first, second] = [one, other].sort().map((id) => {
    const row = events.get(id);
    if (!row) throw new Error(`no event ${id} in the store: nothing to join or to split`);
    return row;
  }) as [EventRow, EventRow];
  return inOrder(
    { id: first.id, article: first.article, start: first.trigger.start },
    { id: second.id, article: second.article, start: second.trigger.start },
    { together, who: keepable(who), at: when, reason: keepable(reason) },
  );
}

interface Side {
  readonly id: string;
  readonly article: string;
  readonly start: number;
}
const inOrder = (
  a: Side,
  b: Side,
  said: Pick<JoiningRow, 'together' | 'who' | 'at' | 'reason'>,
): JoiningRow => {
  const [one, other] = a.id < b.id ? [a, b] : [b, a];
  return {
    ...said,
    one: one.id,
    other: other.id,
    one_article: one.article,
    one_start: one.start,
    other_article: other.article,
    other_start: other.start,
  };
};

/** Keeps joinings; a later word on the same two events replaces an earlier one. */
export async function putJoinings(tx: Database, rows: readonly JoiningRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into joinings select * from json_populate_recordset(null::joinings, ${JSON.stringify(rows)}::json)
    on conflict (one, other) do update set together = excluded.together, who = excluded.who, at = excluded.at, reason = excluded.reason
    where excluded.at >= joinings.at`.execute(tx);
}

/**
 * The joinings that name events of these articles, once their rows are new: an event that is gone is replaced by the one whose trigger begins at the same place.
 * Returns those that put events together.
 */
export async function renewJoinings(
  tx: Database,
  articles: ReadonlyMap<number, readonly EventRow[]>,
): Promise<readonly JoiningRow[]> {
  const events = [...articles.values()].flat();
  const ids = [...new Set(events.map(({ article }) => article))];
  const { rows } = await sql<JoiningRow>`select * from joinings
    where one_article = any(${ids}::text[]) or other_article = any(${ids}::text[]) order by one, other`.execute(
    tx,
  );
  const known = new Set(events.map(({ id }) => id));
  const at = new Map(events.map(({ id, article, trigger }) => [`${article} ${trigger.start}`, id]));
  const idOf = (id: string, article: string, start: number) =>
    known.has(id) ? id : (at.get(`${article} ${start}`) ?? id);
  const renewed = rows.map((row) =>
    inOrder(
      { id: idOf(row.one, row.one_article, row.one_start), article: row.one_article, start: row.one_start },
      {
        id: idOf(row.other, row.other_article, row.other_start),
        article: row.other_article,
        start: row.other_start,
      },
      row,
    ),
  );
  const moved = rows.filter((row, i) => renewed[i]!.one !== row.one || renewed[i]!.other !== row.other);
  for (const { one, other } of moved)
    await sql`delete from joinings where one = ${one} and other = ${other}`.execute(tx);
  if (moved.length > 0) await putJoinings(tx, renewed);
  return renewed.filter(({ together }) => together);
}

/** One page of joinings, newest first; of one event, or all. @throws CursorError */
export async function listJoinings({ db }: Asked, page: PageRequest, event?: string): Promise<Page<Joining>> {
  const question = ['joinings', event ?? null];
  const after = readCursor(question, page.cursor)?.map(String);
  const of = event === undefined ? sql`true` : sql`${keepable(event)} in (one, other)`;
  const later = after
    ? sql`and (at < ${after[0]!} or (at = ${after[0]!} and (one, other) > (${after[1]!}, ${after[2]!})))`
    : sql``;
  const { rows } = await sql<JoiningRow>`select * from joinings where ${of} ${later}
    order by at desc, one, other limit ${page.limit + 1}`.execute(db);
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ one, other, together, who, at, reason }) => ({
      one,
      other,
      together,
      who,
      when: at,
      reason,
    })),
    next: rows.length > page.limit && last ? writeCursor(question, [last.at, last.one, last.other]) : null,
  };
}
