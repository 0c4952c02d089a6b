// Joins the events that wait for it: finds which events of other articles tell of the same happening, puts the parts of the graph that they touch in groups anew,
// and counts each happening as one merged row; adds what the sums of statements and actors lack. One writer at a time does it for all, in steps of some articles, so
// writers of articles never wait for sums.
import {
  clusterComponent,
  connectedParts,
  JOIN_AT,
  JOIN_RULE,
  MOST_TOGETHER,
  mergeEvents,
  type Pair,
  pairScore,
} from '@entente/happenings';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { keepable } from '../plain-text.js';
import { readableEvents } from '../read/rows.js';
import type { TermRow, Terms } from '../terms.js';
import { foldActors } from './actors.js';
import { foldStatementCells, keepEventCells, sumHappenings } from './cells.js';
import { flattenHappening, type HappeningColumns, termsOf, UNJOINED } from './flatten.js';
import { insertRows } from './insert-rows.js';
import { joinsAmong, type NumberedEvent, renewJoinings } from './joinings.js';
import { noteChanges } from './note-changes.js';
import { currentReading } from './readings.js';
import { dropTold, findToldCandidates, keepTold, type ToldArticle, ToldShelf, toldArticle } from './told.js';
import { transact } from './transact.js';

/** Key of the advisory lock: who holds it may change which events are one happening. */
const LOCK = 7_236_117;
const AT_ONCE = 50;
const EVENTS_AT_ONCE = 2000;

const lock = (tx: Database) => sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx);

/** The database and its terms. */
export interface Joiner {
  readonly db: Database;
  readonly terms: Terms;
}

/**
 * Joins all that waits, in steps, each in a transaction; broken off, it goes on where it was.
 * @param texts texts of articles by number, where they are at hand
 * @param onStep called after each step
 */
export async function joinPending(
  { db, terms }: Joiner,
  texts: ReadonlyMap<number, string> = new Map(),
  onStep: () => Promise<void> = async () => {},
): Promise<void> {
  while (await isPending(db)) {
    const fresh = await transact(db, (tx) => joinStep(tx, terms, texts));
    for (const term of fresh ?? []) terms.keep(term);
    await onStep();
  }
}

/** Joins all that waits, within a transaction. */
export async function joinWithin(tx: Database, terms: Terms): Promise<void> {
  for (;;) {
    const fresh = await joinStep(tx, terms, new Map());
    if (fresh === null) return;
    for (const term of fresh) terms.keep(term);
  }
}

/** Lets all events wait, unless they were joined by the rule of this version, and joins what waits. `onProgress` is told how many articles are joined, and how many there are. */
export async function fillHappenings(
  joiner: Joiner,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  await transact(joiner.db, async (tx) => {
    await lock(tx);
    const { rows } = await sql<{ rule: number }>`select rule from happenings_filled`.execute(tx);
    if (rows[0]?.rule === JOIN_RULE) return;
    await sql`truncate told, told_keys, told_pairs, stale_happenings, stale_articles, happenings, happenings_filled,
      event_cells, event_tops, event_months`.execute(tx);
    await sql`update events set happening = ${UNJOINED} where happening <> ${UNJOINED}`.execute(tx);
    await sql`insert into happenings_filled values (${JOIN_RULE})`.execute(tx);
  });
  await joinPending(joiner, undefined, async () => {
    const { rows } = await sql<{ done: number; total: number }>`
      select (select count(*)::int from told) as done, count(*)::int as total from articles where events > 0`.execute(
      joiner.db,
    );
    onProgress(rows[0]!.done, rows[0]!.total);
  });
}

/** Takes the events of an article out; those that they were one happening with wait to be joined anew. */
export async function unjoin(tx: Database, article: number): Promise<void> {
  await lock(tx);
  const { rows } = await sql<{ n: number; happening: number }>`
    delete from events where article = ${article} returning n, happening`.execute(tx);
  const numbers = rows.map(({ n }) => n);
  await sql`insert into stale_happenings select distinct h from unnest(${rows.map((row) => row.happening)}::int8[]) as h
    where h <> ${UNJOINED} on conflict do nothing`.execute(tx);
  await sql`delete from told_pairs where (one, other) in (select other, one from told_pairs where one = any(${numbers}::int8[]))`.execute(
    tx,
  );
  await sql`delete from told_pairs where one = any(${numbers}::int8[])`.execute(tx);
  await dropTold(tx, [article]);
}

/** Lets what these events are part of wait to be joined anew. */
export const letWait = (tx: Database, events: readonly string[]) =>
  sql`insert into stale_happenings select distinct happening from events
    where id = any(${events}::text[]) and happening <> ${UNJOINED} on conflict do nothing`.execute(tx);

/** Holds off every other joiner until the transaction ends. */
export const holdJoining = lock;

async function isPending(db: Database): Promise<boolean> {
  const { rows } = await sql<{ pending: boolean }>`
    select exists (select from events where happening = ${sql.lit(UNJOINED)}) or exists (select from stale_happenings)
      or exists (select from stale_articles) or exists (select from statement_deltas) or exists (select from actors_due) as pending`.execute(
    db,
  );
  return rows[0]!.pending;
}

/** Joins the next that wait; null where none do. Returns the terms to keep once it is committed. */
async function joinStep(
  tx: Database,
  terms: Terms,
  texts: ReadonlyMap<number, string>,
): Promise<readonly TermRow[] | null> {
  await lock(tx);
  await foldStatementCells(tx);
  await foldActors(tx);
  const articles = await articlesWaiting(tx);
  const stale = (await sql<{ n: number }>`select n from stale_happenings`.execute(tx)).rows.map(({ n }) => n);
  const seeds = await seedsOf(tx, articles, stale);
  if (articles.length === 0 && stale.length === 0 && seeds.length === 0) return null;
  const shelf = new ToldShelf(tx);
  await tell(tx, { articles, shelf, texts });
  const fresh = await regroup(tx, { seeds, stale, shelf, terms });
  await sql`delete from stale_happenings where n = any(${stale}::int8[])`.execute(tx);
  return fresh;
}

/** Numbers of articles whose events wait, the first ones first. */
async function articlesWaiting(tx: Database): Promise<readonly number[]> {
  const { rows } = await sql<{ article: number }>`select distinct article from (
    select article from events where happening = ${sql.lit(UNJOINED)} order by n limit ${sql.lit(EVENTS_AT_ONCE)}) waiting
    order by article limit ${sql.lit(AT_ONCE)}`.execute(tx);
  return rows.map(({ article }) => article);
}

/** Events whose happenings are made anew: those of articles that wait, of happenings that lost an event, and of articles whose copies changed. */
async function seedsOf(
  tx: Database,
  articles: readonly number[],
  stale: readonly number[],
): Promise<readonly Seed[]> {
  const { rows: again } = await sql<{
    article: number;
  }>`delete from stale_articles returning article`.execute(tx);
  const regrouped = again.map(({ article }) => article);
  const { rows } = await sql<Seed>`
    select n, article = any(${regrouped}::int[]) as recounted from events
    where article = any(${[...articles, ...regrouped]}::int[]) and (article = any(${articles}::int[]) or happening <> ${UNJOINED})
    union select n, false from events where happening = any(${stale}::int8[])`.execute(tx);
  return rows;
}
interface Seed {
  readonly n: number;
  /** whether its article is in another group of copies than before */
  readonly recounted: boolean;
}

interface Telling {
  readonly articles: readonly number[];
  readonly shelf: ToldShelf;
  readonly texts: ReadonlyMap<number, string>;
}

/** Keeps what joining needs of new articles, and the pairs of their events with those of candidates. */
async function tell(tx: Database, { articles, shelf, texts }: Telling): Promise<void> {
  const rows = await readableEvents(tx, articles);
  const told: ToldArticle[] = [];
  for (const n of articles) {
    const events = rows.get(n) ?? [];
    if (events.length === 0) continue;
    const text = texts.get(n) ?? (await textOf(tx, n));
    if (text === null) continue;
    const article = toldArticle(n, { text, published: events[0]!.published, events });
    told.push(article);
    shelf.put(article);
  }
  await keepTold(tx, told);
  const added = new Set(told.map(({ n }) => n));
  const pairs: IdPair[] = [];
  for (const article of told) {
    const candidates = await findToldCandidates(tx, article);
    const others = await shelf.load(candidates.filter((n) => !(added.has(n) && n > article.n)));
    for (const other of [article, ...others]) pairs.push(...pairsBetween(article, other));
  }
  await keepPairs(tx, pairs);
  const joined = await renewJoinings(tx, rows);
  await keepPairs(
    tx,
    joined.map(({ one, other }) => [one, other, 0]),
  );
}

/** The text of an article; null where its reading can't be unpacked, which a check tells. */
const textOf = (tx: Database, n: number): Promise<string | null> =>
  currentReading(tx, n).then(
    ({ article }) => article.text,
    () => null,
  );

type IdPair = readonly [one: string, other: string, alike: number];

/** Events of two articles (or of one) that may be one happening. */
function pairsBetween(one: ToldArticle, other: ToldArticle): IdPair[] {
  const pairs: IdPair[] = [];
  one.profiles.forEach((a, i) => {
    const rest = one === other ? one.profiles.slice(i + 1) : other.profiles;
    for (const b of rest) {
      const alike = pairScore({ profile: a, terms: one.terms }, { profile: b, terms: other.terms });
      if (alike >= JOIN_AT) pairs.push([a.id, b.id, alike]);
    }
  });
  return pairs;
}

/** Keeps pairs, in both directions. */
export async function keepPairs(tx: Database, pairs: readonly IdPair[]): Promise<void> {
  if (pairs.length === 0) return;
  const [one, other, alike] = [0, 1, 2].map((i) => pairs.map((pair) => pair[i]!));
  await sql`with given as (select a.n as one, b.n as other, alike from unnest(${one}::text[], ${other}::text[], ${alike}::float8[]) as pair (one, other, alike)
      join events a on a.id = pair.one join events b on b.id = pair.other)
    insert into told_pairs select one, other, alike from given union select other, one, alike from given order by 1, 2
    on conflict (one, other) do nothing`.execute(tx);
}

interface Regrouping {
  readonly seeds: readonly Seed[];
  readonly stale: readonly number[];
  readonly shelf: ToldShelf;
  readonly terms: Terms;
}
interface Member extends NumberedEvent {
  readonly article: number;
  readonly happening: number;
}

/** Puts the connected parts of these events in groups anew, and writes the happenings that are not as they were. */
async function regroup(
  tx: Database,
  { seeds, stale, shelf, terms }: Regrouping,
): Promise<readonly TermRow[]> {
  const parts = await partsOf(
    tx,
    seeds.map(({ n }) => n),
  );
  const groups = await groupsOf(tx, parts, shelf);
  const before = new Set([...stale, ...groups.flat().map(({ happening }) => happening)]);
  const { rows: sizes } = await sql<{ n: number; events: number }>`
    select n, events from happenings where n = any(${[...before]}::int8[])`.execute(tx);
  const sizeOf = new Map(sizes.map(({ n, events }) => [n, events]));
  const forced = new Set(stale);
  const recounted = new Set(seeds.flatMap(({ n, recounted: is }) => (is ? [n] : [])));
  const isAsBefore = (group: readonly Member[]) => {
    const { happening } = group[0]!;
    return (
      happening !== UNJOINED &&
      !forced.has(happening) &&
      sizeOf.get(happening) === group.length &&
      group.every((member) => member.happening === happening && !recounted.has(member.n))
    );
  };
  const changed = groups.filter((group) => !isAsBefore(group));
  const kept = new Set(groups.filter(isAsBefore).map(([first]) => first!.happening));
  return writeHappenings(tx, { changed, gone: [...before].filter((n) => !kept.has(n)), terms });
}

/** The events that are linked with these, directly or through others, as connected parts, none too large to be compared. */
async function partsOf(tx: Database, seeds: readonly number[]): Promise<readonly (readonly Member[])[]> {
  // `offset 0`: one look-up for each event, never a scan of all pairs
  const { rows: members } = await sql<Member>`
    with recursive part(n) as (select unnest(${seeds}::int8[]) union
      select next.other from part cross join lateral (select other from told_pairs where one = part.n offset 0) next)
    select n, id, article, happening from part join events using (n) order by id`.execute(tx);
  const { rows: pairs } = await sql<Pair>`
    select pair.* from unnest(${members.map(({ n }) => n)}::int8[]) as part (n)
    cross join lateral (select * from told_pairs where one = part.n and one < other offset 0) pair`.execute(
    tx,
  );
  const byNumber = new Map(members.map((member) => [member.n, member]));
  return connectedParts([...byNumber.keys()], pairs, { most: MOST_TOGETHER, joinAt: JOIN_AT }).map((part) =>
    part.map((n) => byNumber.get(n)!),
  );
}

/** The groups of each part; members in order of their ids. */
async function groupsOf(
  tx: Database,
  parts: readonly (readonly Member[])[],
  shelf: ToldShelf,
): Promise<readonly (readonly Member[])[]> {
  const several = parts.filter((part) => part.length > 1);
  const articles = await shelf.load(several.flat().map(({ article }) => article));
  const told = new Map(
    articles.flatMap(({ profiles, terms }) =>
      profiles.map((profile) => [profile.id, { profile, terms }] as const),
    ),
  );
  const joins = await joinsAmong(
    tx,
    several.flat().map(({ id }) => id),
  );
  return parts.flatMap((part) => {
    if (part.length === 1) return [part];
    const byId = new Map(part.map((member) => [member.id, member]));
    const known = part.flatMap(({ id }) => told.get(id) ?? []);
    const grouped = clusterComponent(
      known,
      joins.filter(({ a, b }) => byId.has(a) && byId.has(b)),
    ).map((ids) => ids.map((id) => byId.get(id)!));
    const left = part.filter(({ id }) => !told.has(id)); // what is kept of its article can't be read
    return [...grouped, ...left.map((member) => [member])];
  });
}

interface Writing {
  readonly changed: readonly (readonly Member[])[];
  readonly gone: readonly number[];
  readonly terms: Terms;
}

/** Replaces happenings by others, and the sums by their difference. */
async function writeHappenings(tx: Database, { changed, gone, terms }: Writing): Promise<readonly TermRow[]> {
  const members = changed.flat();
  const rows = await readableEvents(
    tx,
    members.map(({ article }) => article),
  );
  const rowOf = new Map([...rows.values()].flat().map((row) => [row.id, row]));
  const originOf = await originsOf(
    tx,
    members.map(({ article }) => article),
  );
  const merged = changed.flatMap((group) => {
    const told = group.flatMap(({ id, article }) => {
      const event = rowOf.get(id);
      return event ? [{ event, origin: originOf(article) }] : [];
    });
    return told.length === 0 ? [] : [{ n: numberOf(group), row: mergeEvents(told) }];
  });
  const numbers = await terms.number(
    tx,
    merged.flatMap(({ row }) => [
      ...termsOf([row], []),
      ...row.outlets.map((name) => ['publisher', keepable(name)] as const),
    ]),
  );
  const { rows: before } = await sql<HappeningColumns>`
    delete from happenings where n = any(${gone}::int8[]) returning *`.execute(tx);
  const after = merged.map(({ n, row }) => flattenHappening(row, n, numbers));
  await insertRows(tx, 'happenings', after);
  await noteChanges(tx, sql`unnest(${merged.map(({ n }) => n)}::int8[])`);
  await keepEventCells(tx, sumHappenings(after, sumHappenings(before, new Map(), { sign: -1 })));
  const moved = changed.flatMap((group) => group.map(({ n }) => [n, numberOf(group)] as const));
  await sql`update events e set happening = moved.happening
    from unnest(${moved.map(([n]) => n)}::int8[], ${moved.map(([, to]) => to)}::int8[]) as moved (n, happening)
    where e.n = moved.n and e.happening <> moved.happening`.execute(tx);
  return numbers.fresh;
}

/** The number of a happening: that of its event with the smallest id. */
const numberOf = (group: readonly Member[]): number =>
  group.reduce((least, member) => (member.id < least.id ? member : least)).n;

/** Article → the number of the first of its copies, or its own. */
export async function originsOf(
  tx: Database,
  articles: readonly number[],
): Promise<(article: number) => string> {
  const { rows } = await sql<{ article: number; origin: number }>`
    select article, origin from copies where article = any(${[...new Set(articles)]}::int[])`.execute(tx);
  const found = new Map(rows.map(({ article, origin }) => [article, origin]));
  return (article) => String(found.get(article) ?? article);
}
