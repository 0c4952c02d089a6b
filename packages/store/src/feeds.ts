// Feeds and their items: what is due, what a fetch came to with the jobs of its new items, all in one transaction, so that an item is neither lost nor read twice.
import {
  type DueFetch,
  type DueFetches,
  type Feed,
  type FeedOutcome,
  type FeedStory,
  type Feeds,
  type ItemOutcome,
  type KnownHost,
  type NewFeedItem,
  redactUrl,
} from '@entente/record';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from './connect.js';
import { addJob } from './jobs.js';
import { keepable, keepableOrNull } from './plain-text.js';
import { isTaken, leaveTurn, takeTurn } from './turns.js';
import { transact } from './write/transact.js';

const NOW = sql`clock_timestamp()`;
/** Only items in these states stand for a page. */
const STANDS = sql`state in ('waiting', 'queued')`;

/** The feeds of a store. */
export function createFeeds(db: Database): Feeds {
  return {
    add: (url, host) => addFeed(db, url, host),
    list: () => selectFeeds(db, sql`true`),
    find: async (name) => (await selectFeeds(db, named(name)))[0] ?? null,
    set: async (id, state) => {
      await sql`update feeds set state = ${state}, due = case when ${state}::text = 'active' then ${NOW} else due end where id = ${id}`.execute(
        db,
      );
    },
    remove: async (id) => {
      await sql`delete from feeds where id = ${id}`.execute(db);
    },
    articles: (id) => articlesOf(db, id),
    follow: (lease) => takeTurn(db, 'feed_follower', lease),
    unfollow: (owner) => leaveTurn(db, 'feed_follower', owner),
    followed: () => isTaken(db, 'feed_follower'),
    due: (now, options) => listDue(db, now, options),
    fetched: (id, outcome) => transact(db, (tx) => keepFetch(tx, id, outcome)),
    settle: (id, outcome) => transact(db, (tx) => settleItem(tx, id, outcome)),
    host: (host) => findHost(db, host),
    keepHost: (known) => keepHost(db, known),
  };
}

type FeedRow = { readonly [Key in keyof Feed]: Key extends Moment ? Date | null : Feed[Key] };
type Moment = 'due' | 'fetched' | 'succeeded' | 'created';

const named = (name: string) => {
  const text = keepable(name);
  return sql`(id = ${text} or url = ${text} or given = ${text})`;
};

/** One that is fetched by the address comes before one that was once added by it. */
async function selectFeeds(db: Database, which: RawBuilder<unknown>): Promise<readonly Feed[]> {
  const { rows } = await sql<FeedRow>`
    select id, url, given, title, state, due, fetched, succeeded, error, failures, fetches, latest, created,
      coalesce(c.items, 0)::int as items, coalesce(c.waiting, 0)::int as waiting, coalesce(c.copies, 0)::int as copies,
      coalesce(c.failed, 0)::int as failed
    from feeds left join (
      select feed, count(*) as items, count(*) filter (where state = 'waiting') as waiting,
        count(*) filter (where state = 'copy') as copies, count(*) filter (where state = 'failed') as failed
      from feed_items group by feed
    ) c on c.feed = id
    where ${which} order by lower(coalesce(title, url)), url`.execute(db);
  return rows.map(({ due, fetched, succeeded, created, ...rest }) => ({
    ...rest,
    due: due!.toISOString(),
    fetched: fetched?.toISOString() ?? null,
    succeeded: succeeded?.toISOString() ?? null,
    created: created!.toISOString(),
  }));
}

async function addFeed(db: Database, url: string, host: string): Promise<{ feed: Feed; added: boolean }> {
  const known = await selectFeeds(db, named(url));
  if (known[0]) return { feed: known[0], added: false };
  const { rows } = await sql`insert into feeds (url, given, host) values (${url}, ${url}, ${host})
    on conflict do nothing returning id`.execute(db);
  const [feed] = await selectFeeds(db, named(url));
  return { feed: feed!, added: rows.length > 0 };
}

async function articlesOf(db: Database, id: string): ReturnType<Feeds['articles']> {
  const { rows } = await sql<{ id: string; known: boolean }>`
    select j.output::json ->> 'id' as id, bool_and(j.output::json ->> 'outcome' = 'known') as known
    from feed_items i join jobs j on j.id = i.job
    where i.feed = ${id} and j.state = 'done' and j.output like '{%' and j.output::json ->> 'outcome' in ('added', 'known')
      and not exists (select from feed_items other where other.address = i.address and other.feed <> i.feed)
    group by 1 order by 1`.execute(db);
  return rows;
}

interface DueRow {
  readonly kind: 'feed' | 'item';
  readonly id: string;
  readonly host: string;
  readonly feed: string;
  readonly url: string;
  readonly title: string | null;
  readonly etag: string | null;
  readonly modified: string | null;
  readonly failures: number;
  readonly story: string | null;
  readonly tries: number;
}

/**
 * The first feed and the first page that wait, of each host, with the moment from which they may be fetched: that of their host if that
 * is later. Hosts of pages are found one by one in the index, since many thousand pages may wait at a few hundred hosts.
 */
const WAITING = sql`
  hosts (host) as (
    (select host from feed_items where state = 'waiting' order by host limit 1)
    union all
    select (select host from feed_items where state = 'waiting' and host > hosts.host order by host limit 1)
    from hosts where hosts.host is not null
  ),
  waiting as (
    (select distinct on (host) 'feed' as kind, id, host, due, 0 as rank, 0 as n from feeds where state = 'active' order by host, due, id)
    union all
    select 'item', first.n::text, first.host, first.due, 1, first.n from hosts cross join lateral (
      select i.n, i.host, i.due from feed_items i join feeds f on f.id = i.feed
      where i.state = 'waiting' and i.host = hosts.host and f.state <> 'paused' order by i.due, i.n limit 1
    ) first
  )`;

async function listDue(
  db: Database,
  now: string,
  { most, busy }: { readonly most: number; readonly busy: readonly string[] },
): Promise<DueFetches> {
  const { rows } = await sql<DueRow & { readonly next: Date | null }>`
    with recursive ${WAITING},
    ready as (
      select w.*, greatest(w.due, h.next) as ready from waiting w left join feed_hosts h on h.host = w.host
      where w.host <> all(${[...busy]}::text[])
    ),
    chosen as (
      select * from (select distinct on (host) * from ready where ready <= ${now}::timestamptz order by host, rank) one_a_host
      order by rank, due, n limit ${most}
    )
    select later.next, c.kind, c.id, c.host, f.id as feed, f.url, f.title, f.etag, f.modified, f.failures, i.story, coalesce(i.tries, 0) as tries
    from (select min(ready) filter (where ready > ${now}::timestamptz) as next from ready) later left join chosen c on true
      left join feed_items i on c.kind = 'item' and i.n = c.n
      left join feeds f on f.id = coalesce(i.feed, c.id)
    order by c.rank, c.due, c.n`.execute(db);
  return { now: rows.filter(({ id }) => id !== null).map(toDue), next: rows[0]?.next?.toISOString() ?? null };
}

const toDue = ({
  kind,
  id,
  host,
  feed,
  url,
  story,
  tries,
  title,
  etag,
  modified,
  failures,
}: DueRow): DueFetch =>
  kind === 'feed'
    ? { kind, id, host, url, title, etag, modified, failures }
    : { kind, id, host, feed, feedUrl: url, story: JSON.parse(story ?? '{}') as FeedStory, tries };

type Fetched = Awaited<ReturnType<Feeds['fetched']>>;

async function keepFetch(tx: Database, id: string, outcome: FeedOutcome): Promise<Fetched> {
  const { at, due } = outcome;
  if ('error' in outcome) {
    await sql`update feeds set fetched = ${at}, due = ${due}, error = ${keepable(outcome.error)}, failures = failures + 1, fetches = fetches + 1,
      state = case when ${outcome.ended ?? false} then 'ended' else state end where id = ${id}`.execute(tx);
    return { items: 0, copies: 0, movedTo: null };
  }
  const movedTo = outcome.moved ? await moveFeed(tx, id, outcome.moved) : null;
  const { found } = outcome;
  const { left, ...added } = found
    ? await addItems(tx, id, found.items)
    : { items: 0, copies: 0, left: false };
  // with items left the feed must come whole the next time
  const { etag = null, modified = null } = left ? {} : (found ?? {});
  // a feed that was removed meanwhile has no row left: nothing is kept of it
  await sql`update feeds set fetched = ${at}, succeeded = ${at}, due = ${due}, failures = 0, fetches = fetches + 1, latest = ${added.items}
    ${movedTo === 'known' ? sql`` : sql`, error = null`}
    ${
      found
        ? sql`, title = coalesce(${keepableOrNull(found.title)}, title), etag = ${keepableOrNull(etag)}, modified = ${keepableOrNull(modified)}`
        : sql``
    } where id = ${id}`.execute(tx);
  return { ...added, movedTo };
}

/** Changes the address of a feed; where another feed has it already, this one ends. */
async function moveFeed(
  tx: Database,
  id: string,
  { url, host }: { readonly url: string; readonly host: string },
): Promise<'new' | 'known'> {
  const { rows } = await sql`select from feeds where url = ${url} and id <> ${id}`.execute(tx);
  if (rows.length > 0) {
    const error = `found that it has moved to ${redactUrl(url)}, which is followed already`;
    await sql`update feeds set state = 'ended', error = ${keepable(error)} where id = ${id}`.execute(tx);
    return 'known';
  }
  await sql`update feeds set url = ${url}, host = ${host} where id = ${id}`.execute(tx);
  return 'new';
}

/** New items that are added at a time. */
export const MOST_NEW = 1000;

/** Adds the items that the feed did not have before; `left`: there are more of them. */
async function addItems(
  tx: Database,
  feed: string,
  items: readonly NewFeedItem[],
): Promise<{ items: number; copies: number; left: boolean }> {
  const count = { items: 0, copies: 0, left: false };
  const there = await sql`select from feeds where id = ${feed} for update`.execute(tx);
  if (there.rows.length === 0) return count;
  const known = await sql<{ key: string }>`select key from feed_items
    where feed = ${feed} and key = any(${items.map(({ key }) => key)}::text[])`.execute(tx);
  const seen = new Set(known.rows.map(({ key }) => key));
  for (const item of items) {
    if (seen.has(item.key)) continue;
    if (count.items === MOST_NEW) return { ...count, left: true };
    seen.add(item.key);
    count.items++;
    if (await addItem(tx, feed, item)) count.copies++;
  }
  return count;
}

/** Whether it is a copy: another item stands for its page. */
async function addItem(tx: Database, feed: string, item: NewFeedItem): Promise<boolean> {
  const { key, address, host, story, job } = item;
  const copy = address !== null && (await isAddressTaken(tx, address, null));
  const state = copy ? 'copy' : job ? 'queued' : 'waiting';
  const queued = job && !copy ? (await addJob(tx, job.kind, job.input)).id : null;
  const kept = state === 'waiting' ? JSON.stringify(story) : null;
  await sql`insert into feed_items (feed, key, address, host, state, story, job, due)
    values (${feed}, ${key}, ${address}, ${host}, ${state}, ${kept}, ${queued}, ${NOW})`.execute(tx);
  return copy;
}

async function isAddressTaken(tx: Database, address: string, but: string | null): Promise<boolean> {
  const { rows } = await sql`select from feed_items
    where address = ${address} and ${STANDS} and n::text is distinct from ${but}::text`.execute(tx);
  return rows.length > 0;
}

async function settleItem(tx: Database, id: string, outcome: ItemOutcome): Promise<'kept' | 'copy'> {
  const open =
    await sql`select from feed_items where n = ${id}::bigint and state = 'waiting' for update`.execute(tx);
  if (open.rows.length === 0) return 'kept'; // its feed was removed meanwhile
  if ('again' in outcome) {
    await sql`update feed_items set tries = tries + 1, due = ${outcome.again}, error = ${keepable(outcome.error)}
      where n = ${id}::bigint`.execute(tx);
    return 'kept';
  }
  if ('failed' in outcome) {
    await sql`update feed_items set state = 'failed', story = null, error = ${keepable(outcome.failed)} where n = ${id}::bigint`.execute(
      tx,
    );
    return 'kept';
  }
  const { address = null, job } = outcome;
  if (address !== null && (await isAddressTaken(tx, address, id))) {
    await sql`update feed_items set state = 'copy', story = null, address = ${address} where n = ${id}::bigint`.execute(
      tx,
    );
    return 'copy';
  }
  const queued = await addJob(tx, job.kind, job.input);
  await sql`update feed_items set state = 'queued', story = null, error = null, job = ${queued.id}, address = coalesce(${address}, address)
    where n = ${id}::bigint`.execute(tx);
  return 'kept';
}

async function findHost(db: Database, host: string): Promise<KnownHost | null> {
  const { rows } = await sql<{ robots: string | null; robots_until: Date | null; next: Date | null }>`
    select robots, robots_until, next from feed_hosts where host = ${host}`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const { robots, robots_until, next } = row;
  return {
    host,
    robots: robots === null || !robots_until ? null : { text: robots, until: robots_until.toISOString() },
    next: next?.toISOString() ?? null,
  };
}

async function keepHost(db: Database, { host, robots, next }: KnownHost): Promise<void> {
  await sql`insert into feed_hosts (host, robots, robots_until, next)
    values (${host}, ${keepableOrNull(robots?.text ?? null)}, ${robots?.until ?? null}, ${next})
    on conflict (host) do update set robots = excluded.robots, robots_until = excluded.robots_until, next = excluded.next`.execute(
    db,
  );
}
