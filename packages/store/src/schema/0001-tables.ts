// Migration 1: all tables. Days are numbers (20240514; 0: unknown); repeated strings are interned in the table `terms` (0: none), so that counting is fast.

/** SQL of the first version. */
export const TABLES = `
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create text search configuration entente (copy = english);
alter text search configuration entente
  alter mapping for asciiword, hword_asciipart, asciihword, word, hword, hword_part with unaccent, english_stem;

create table terms (
  n int generated always as identity primary key,
  kind text collate "C" not null,
  key text collate "C" not null,
  unique (kind, key)
);

create table articles (
  n int generated always as identity primary key,
  id text collate "C" not null unique,
  title text,
  publisher int not null,
  published int not null,
  language text not null,
  url text,
  words int not null,
  events int not null,
  statements int not null,
  reading int not null,
  rows bytea not null,
  words_found tsvector not null
);
alter table articles alter column rows set storage external, alter column words_found set storage external;
alter table articles set (toast_tuple_target = 256);
create index articles_published on articles (published desc, id);
create index articles_words on articles using gin (words_found);
create index articles_publisher on articles (publisher);

create table readings (
  article int not null references articles (n),
  reading int not null,
  document text collate "C" not null,
  digest text collate "C" not null,
  created timestamptz not null default now(),
  body bytea not null,
  primary key (article, reading)
);
alter table readings alter column body set storage external;

create table corrections (
  id text collate "C" primary key,
  article int not null references articles (n),
  at text collate "C" not null,
  body text not null
);
create index corrections_at on corrections (at desc, id);
create index corrections_article on corrections (article, at);

create table events (
  n bigint primary key,
  id text collate "C" not null unique,
  article int not null,
  happening bigint not null,
  alone boolean not null,
  day int not null,
  basis smallint not null,
  type int not null,
  mode int not null,
  status int not null,
  quad smallint not null,
  place int not null,
  place_country int not null,
  publisher int not null,
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
create index events_day on events (day desc, id);
create index events_article on events (article);
create index events_tags on events using gin (tags);

create table statements (
  n bigint primary key,
  id text collate "C" not null unique,
  article int not null,
  day int not null,
  publisher int not null,
  speech int not null,
  polarity int not null,
  sources int[] not null,
  source_countries int[] not null,
  addressees int[] not null,
  carriers int[] not null,
  abouts int[] not null,
  tags int[] not null
);
create index statements_day on statements (day desc, id);
create index statements_article on statements (article);
create index statements_tags on statements using gin (tags);

create table article_actors (
  article int not null,
  actor int not null,
  day int not null,
  name text not null,
  names text[] not null,
  kind text not null,
  country text,
  sectors text[] not null,
  title text,
  role_from text,
  role_to text,
  mentions int not null,
  primary key (actor, article)
);
create index article_actors_article on article_actors (article);
create index article_actors_title on article_actors (actor) where title is not null;

create table actors (
  actor int primary key,
  key text collate "C" not null,
  name text not null,
  kind text not null,
  country text,
  sectors text[] not null,
  day int not null,
  articles int not null,
  mentions int not null
);
create index actors_mentions on actors (mentions desc, key);

create table actor_names (
  actor int not null,
  name text collate "C" not null,
  folded text not null,
  articles int not null,
  mains int not null,
  primary key (actor, name)
);
create index actor_names_folded on actor_names using gin (folded gin_trgm_ops);

create table places (
  place int primary key,
  name text not null,
  country text,
  admin1 text,
  geonames int,
  lat double precision,
  lon double precision,
  feature text,
  ref text not null
);

create table jobs (
  n bigint generated always as identity primary key,
  id text collate "C" not null unique default gen_random_uuid()::text,
  kind text not null,
  input text not null,
  state text not null default 'queued',
  attempts int not null default 0,
  output text,
  error text,
  leased_until timestamptz,
  created timestamptz not null default clock_timestamp(),
  updated timestamptz not null default clock_timestamp()
);
create index jobs_open on jobs (n) where state in ('queued', 'running');
`;
