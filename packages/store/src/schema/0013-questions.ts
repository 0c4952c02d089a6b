// Migration 13: saved questions, the ways by which each is delivered, what each knows, messages that wait, happenings that no question has looked at, and who delivers.

/** SQL of the thirteenth version. `question_changes` is only appended to by the joining of events, and only while there are questions. */
export const QUESTIONS = `
create table questions (
  id text collate "C" primary key default gen_random_uuid()::text,
  name text collate "C" not null unique,
  filter text not null,
  who text not null,
  created timestamptz not null default clock_timestamp()
);
create table question_ways (
  question text collate "C" not null references questions (id) on delete cascade,
  way text collate "C" not null,
  target text not null,
  address text,
  secret text,
  failures int not null default 0,
  rest timestamptz,
  error text,
  last timestamptz,
  primary key (question, way)
);
create table question_known (
  question text collate "C" not null references questions (id) on delete cascade,
  event text collate "C" not null,
  happening text collate "C" not null,
  disputed text[],
  primary key (question, event)
);
create table question_messages (
  n bigint generated always as identity primary key,
  question text collate "C" not null,
  way text collate "C" not null,
  id text collate "C" not null,
  state text not null default 'waiting',
  body text,
  tries int not null default 0,
  due timestamptz not null default clock_timestamp(),
  error text,
  created timestamptz not null default clock_timestamp(),
  unique (id, way),
  foreign key (question, way) references question_ways (question, way) on delete cascade
);
create index question_messages_waiting on question_messages (question, way, n) where state = 'waiting';
create table question_changes (n bigint generated always as identity primary key, happening bigint not null);
create table question_deliverer (
  one int primary key default 1,
  owner text not null,
  leased_until timestamptz not null
)
`;
