// Happenings: pages of them, newest first; and one with all that tell it. Their rows are merged from the rows of their events.
import { mergeEvents } from '@entente/happenings';
import type {
  EventRow,
  Filter,
  HappeningMember,
  HappeningRow,
  KeptHappening,
  Page,
  PageRequest,
} from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { readCursor, writeCursor } from '../cursor.js';
import { keepable } from '../plain-text.js';
import { happeningConditions } from './act-conditions.js';
import type { Asked } from './asked.js';
import { all } from './conditions.js';
import { afterDay } from './list-facts.js';
import { rowsOfArticles } from './rows.js';

/** One page of happenings. @throws CursorError */
export async function listHappenings(
  { db, terms }: Asked,
  filter: Filter,
  page: PageRequest,
): Promise<Page<HappeningRow>> {
  const question = ['happenings', filter];
  const after = readCursor(question, page.cursor);
  const where = [await happeningConditions(filter, terms), ...afterDay(after)];
  const { rows } = await sql<{ n: number; id: string; day: number }>`
    select n, id, day from happenings where ${all(where)} order by day desc, id limit ${page.limit + 1}`.execute(
    db,
  );
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  const members = await membersOf(
    db,
    shown.map(({ n }) => n),
  );
  return {
    items: shown.flatMap(({ n }) => {
      const told = members.get(n);
      return told ? [mergeEvents(told)] : [];
    }),
    next: rows.length > page.limit && last ? writeCursor(question, [last.day, last.id]) : null,
  };
}

/** The happenings of events, each once, in the order of the events. */
export async function findHappenings(
  { db }: Asked,
  events: readonly string[],
): Promise<readonly KeptHappening[]> {
  const ids = events.map(keepable);
  const { rows } = await sql<{ n: number }>`
    select happening as n from unnest(${ids}::text[]) with ordinality as asked (id, nth) join events using (id)
    order by nth`.execute(db);
  const numbers = [...new Set(rows.map(({ n }) => n))];
  const found = await wholeHappenings(db, numbers);
  return numbers.flatMap((n) => found.get(n) ?? []);
}

/** Happenings with all that tell them, by their numbers. */
export async function wholeHappenings(
  db: Database,
  happenings: readonly number[],
): Promise<ReadonlyMap<number, KeptHappening>> {
  return new Map([...(await membersOf(db, happenings))].map(([n, members]) => [n, whole(members)]));
}

function whole(members: readonly HappeningMember[]): KeptHappening {
  const happening = mergeEvents(members);
  return {
    happening,
    members: members
      .map((member) => ({ ...member, event: { ...member.event, happening: happening.id } }))
      .sort((a, b) => compare(keyOf(a.event), keyOf(b.event))),
  };
}
const keyOf = ({ published, id }: EventRow): string => `${published ?? '9999'} ${id}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface MemberRow {
  readonly happening: number;
  readonly article: number;
  readonly id: string;
  readonly origin: string;
}

/** The events of happenings, by the number of the happening. */
async function membersOf(
  db: Database,
  happenings: readonly number[],
): Promise<ReadonlyMap<number, readonly HappeningMember[]>> {
  const { rows } = await sql<MemberRow>`
    select e.happening, e.article, e.id, a.id as origin from events e left join copies c on c.article = e.article
      join articles a on a.n = coalesce(c.origin, e.article)
    where e.happening = any(${happenings}::int8[]) order by e.n`.execute(db);
  const kept = await rowsOfArticles(
    db,
    rows.map(({ article }) => article),
  );
  const found = new Map<number, HappeningMember[]>();
  for (const { happening, article, id, origin } of rows) {
    const beside = kept.get(article);
    const event = beside?.events.find((row) => row.id === id);
    if (!beside || !event) continue;
    const own = found.get(happening) ?? [];
    const statements = beside.statements.filter((row) => row.events.includes(id));
    own.push({ event, origin, statements, article: beside });
    found.set(happening, own);
  }
  return found;
}
