// Migration 8: jobs have an owner who renews a short lease, a time when they are tried again, and a reason where they are parked; finished ones
// drop the text of their story. `store_probe` has the row that the probe of the store writes.

/** SQL of the eighth version. Text that JSON functions of PostgreSQL refuse (NUL, halves of surrogate pairs) is dropped as a whole. */
export const JOBS = `
alter table jobs add column owner text;
alter table jobs add column faults int not null default 0;
alter table jobs add column reason text;
alter table jobs add column due timestamptz;
update jobs set state = 'parked', reason = coalesce(substring(error from '\\[([a-z-]+)\\]$'), 'failed') where state = 'failed';
update jobs set state = 'queued', leased_until = null where state = 'running';
update jobs set input = case when input ~* '\\\\u(0000|d[89a-f])' then '{}'
  else (select coalesce(json_object_agg(key, value), '{}'::json)::text from json_each(input::json) where key <> 'content') end
  where state = 'done' and kind = 'story' and input like '{%';
create index jobs_by_state on jobs (state, n);
create table store_probe (one int primary key, at timestamptz not null)
`;
