// Migration 10: feeds that are followed, the items found in them, what is known of their hosts, and who follows them.

/** SQL of the tenth version. An address stands for one page: one item of any feed, waiting or read, holds it. */
export const FEEDS = `
create table feeds (
  id text collate "C" primary key default gen_random_uuid()::text,
  url text collate "C" not null unique,
  given text collate "C" not null,
  host text collate "C" not null,
  title text,
  state text not null default 'active',
  etag text,
  modified text,
  due timestamptz not null default clock_timestamp(),
  fetched timestamptz,
  succeeded timestamptz,
  error text,
  failures int not null default 0,
  fetches int not null default 0,
  latest int not null default 0,
  created timestamptz not null default clock_timestamp()
);
create index feeds_by_given on feeds (given);
create table feed_items (
  n bigint generated always as identity primary key,
  feed text collate "C" not null references feeds (id) on delete cascade,
  key text collate "C" not null,
  address text collate "C",
  host text collate "C",
  state text not null,
  story text,
  job text collate "C",
  tries int not null default 0,
  due timestamptz,
  error text,
  created timestamptz not null default clock_timestamp(),
  unique (feed, key)
);
create unique index feed_items_by_address on feed_items (address) where state in ('waiting', 'queued');
create index feed_items_waiting on feed_items (host, due, n) where state = 'waiting';
create table feed_hosts (
  host text collate "C" primary key,
  robots text,
  robots_until timestamptz,
  next timestamptz
);
create table feed_follower (
  one int primary key default 1,
  owner text not null,
  leased_until timestamptz not null
)
`;
