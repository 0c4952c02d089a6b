// Migration 12: happenings, each one row merged from the events that tell it; the aggregates count these rows. What waits to be joined or summed up, and what persons said
// of it, stand in tables of their own. write/join-pending.ts fills all of it in a store of an earlier version; `happenings_filled` says by which rule that was done.

const SUMS = `
  happenings int not null,
  origins int not null,
  reports int not null,
  friendly int not null,
  friendly_origins int not null,
  friendly_reports int not null,
  gdelt bigint not null,
  icews bigint not null,
  phoenix bigint not null,
  plover bigint not null`;

const cells = (table: string): string => `
create table ${table} (
  facet smallint not null,
  sure smallint not null,
  a int not null,
  b int not null,
  month int not null,
  type int not null,
  quad smallint not null,
  status int not null,
  ${SUMS},
  primary key (facet, sure, a, b, month, type, quad, status)
);
alter table ${table} set (fillfactor = 80)`;

/**
 * SQL of the twelfth version. A happening has the number of the event whose id it has. `told`, `told_keys` and `told_pairs` find which events are one (package happenings); an
 * event whose `happening` is 0 waits to be joined; those of `stale_happenings` and `stale_articles` wait to be put in groups anew. `statement_deltas` and `actors_due` are what the
 * sums of statements and actors lack: writers of articles only append to them.
 */
export const HAPPENINGS = `
alter table events drop column alone, drop column gdelt, drop column icews, drop column phoenix, drop column plover;
update events set happening = 0;
create index events_happening on events (happening, n);
create table happenings (
  n bigint primary key,
  id text collate "C" not null unique,
  events int not null,
  reports int not null,
  origins int not null,
  day int not null,
  basis smallint not null,
  type int not null,
  mode int not null,
  status int not null,
  occurred boolean not null,
  confidence float8 not null,
  quad smallint not null,
  place int not null,
  place_country int not null,
  publishers int[] not null,
  contexts int[] not null,
  actors int[] not null,
  actor_countries int[] not null,
  recipients int[] not null,
  recipient_countries int[] not null,
  pair_actors int[] not null,
  pair_actor_countries int[] not null,
  pair_recipients int[] not null,
  pair_recipient_countries int[] not null,
  tags int[] not null,
  gdelt int not null,
  icews int not null,
  phoenix int not null,
  plover int not null
);
create index happenings_day on happenings (day desc, id);
create index happenings_tags on happenings using gin (tags);
create table told (article int primary key, day int, body bytea not null);
alter table told alter column body set storage external;
create table told_keys (month int not null, key int not null, article int not null, primary key (month, key, article));
create table told_pairs (one bigint not null, other bigint not null, alike float8 not null, primary key (one, other));
create table stale_happenings (n bigint primary key);
create table stale_articles (article int primary key);
create table actors_due (article int primary key);
create table statement_deltas (
  facet smallint not null,
  a int not null,
  b int not null,
  month int not null,
  speech int not null,
  polarity int not null,
  statements int not null
);
create table joinings (
  one text collate "C" not null,
  other text collate "C" not null,
  together boolean not null,
  who text not null,
  at text collate "C" not null,
  reason text not null,
  one_article text not null,
  one_start int not null,
  other_article text not null,
  other_start int not null,
  primary key (one, other)
);
create index joinings_other on joinings (other);
create index joinings_at on joinings (at desc, one, other);
create table happenings_filled (rule int not null);
drop table event_cells;
drop table event_tops;
drop table event_months;
${cells('event_cells')};
${cells('event_tops')};
${cells('event_months')};
create index event_cells_month on event_cells (facet, sure, month);
create index event_months_month on event_months (facet, sure, month);
create index event_tops_largest on event_tops (facet, sure, happenings desc);
create index event_tops_other on event_tops (facet, sure, b);
`;
