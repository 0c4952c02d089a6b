// The job queue: any number of workers, each with a short lease that it renews while it lives. A job goes on to another worker when its owner falls silent.
import type { Job, JobCounts, JobOutcome, Jobs, Lease, Page, PageRequest } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from './connect.js';
import { readCursor, writeCursor } from './cursor.js';
import { keepable } from './plain-text.js';

interface JobRow extends Omit<Job, 'input' | 'output' | 'due' | 'created' | 'updated'> {
  readonly n: number;
  readonly input: string;
  readonly output: string | null;
  readonly due: Date | null;
  readonly created: Date;
  readonly updated: Date;
}
const FIELDS = sql`n, id, kind, input, state, attempts, faults, output, error, reason, due, created, updated`;
const NOW = sql`clock_timestamp()`;
const parse = (text: string | null): unknown => (text === null ? null : (JSON.parse(text) as unknown));
const toJob = ({ n: _, input, output, due, created, updated, ...rest }: JobRow): Job => ({
  ...rest,
  input: parse(input),
  output: parse(output),
  due: due?.toISOString() ?? null,
  created: created.toISOString(),
  updated: updated.toISOString(),
});

/** The jobs of a store. */
export function createJobs(db: Database): Jobs {
  return {
    add: (kind, input) => addJob(db, kind, input),
    take: (kinds, lease) => takeJob(db, kinds, lease),
    renew: (id, lease) => renewLease(db, id, lease),
    settle: (id, owner, outcome) => settleJob(db, { id, owner }, outcome),
    retry: (ids) => retryJobs(db, ids),
    counts: () => countJobs(db),
    get: (id) => getJob(db, id),
    list: (page, state) => listJobs(db, page, state),
  };
}

/**
 * Gives back the jobs of whoever had the folder before: it has one owner, so they are nobody's. The first time this is taken for an
 * accident and the job is due at once; after that it may be the job that ends its worker, so others go first.
 */
export async function releaseLeftJobs(db: Database): Promise<void> {
  await sql`update jobs set state = 'queued', owner = null, leased_until = null, updated = ${NOW}, faults = faults + 1,
    due = case when faults = 0 then null else ${NOW} + make_interval(secs => least(300, 10 * 2 ^ least(faults, 5))) end
    where state = 'running'`.execute(db);
}

/** Queues a job. */
export async function addJob(db: Database, kind: string, input: unknown): Promise<Job> {
  const { rows } = await sql<JobRow>`insert into jobs (kind, input)
    values (${kind}, ${JSON.stringify(input ?? null)}) returning ${FIELDS}`.execute(db);
  return toJob(rows[0]!);
}

async function takeJob(
  db: Database,
  kinds: readonly string[],
  { owner, seconds }: Lease,
): Promise<Job | null> {
  const { rows } = await sql<JobRow>`
    update jobs set state = 'running', attempts = attempts + 1, faults = faults + (state = 'running')::int, owner = ${owner}, due = null,
      updated = ${NOW}, leased_until = ${NOW} + make_interval(secs => ${seconds}::float8)
    where n = (select n from jobs
      where kind = any(${[...kinds]}::text[])
        and ((state = 'queued' and (due is null or due <= ${NOW})) or (state = 'running' and leased_until < ${NOW}))
        and state in ('queued', 'running')
      order by n limit 1 for update skip locked)
    returning ${FIELDS}`.execute(db);
  return rows[0] ? toJob(rows[0]) : null;
}

async function renewLease(db: Database, id: string, { owner, seconds }: Lease): Promise<boolean> {
  const { rows } = await sql`update jobs set leased_until = ${NOW} + make_interval(secs => ${seconds}::float8)
    where id = ${keepable(id)} and owner = ${owner} and state = 'running' returning 1 as one`.execute(db);
  return rows.length > 0;
}

interface Held {
  readonly id: string;
  readonly owner: string;
}

async function settleJob(db: Database, { id, owner }: Held, outcome: JobOutcome): Promise<boolean> {
  const { rows } =
    await sql`update jobs set ${changesOf(outcome)}, owner = null, leased_until = null, updated = ${NOW}
    where id = ${keepable(id)} and owner = ${owner} and state = 'running' returning 1 as one`.execute(db);
  return rows.length > 0;
}

function changesOf(outcome: JobOutcome) {
  if ('output' in outcome)
    return sql`state = 'done', output = ${JSON.stringify(outcome.output ?? null)}, input = ${JSON.stringify(outcome.input ?? null)},
      error = null`;
  if ('reason' in outcome)
    return sql`state = 'parked', reason = ${keepable(outcome.reason)}, error = ${keepable(outcome.error)}`;
  const { again, error, fault } = outcome;
  return sql`state = 'queued', faults = faults + ${fault ? 1 : 0}::int, error = ${error === null ? null : keepable(error)},
    due = case when ${again}::float8 > 0 then ${NOW} + make_interval(secs => ${again}::float8) end`;
}

async function retryJobs(db: Database, ids: readonly string[] | null): Promise<number> {
  const those = ids === null ? sql`true` : sql`id = any(${ids.map(keepable)}::text[])`;
  const { rows } =
    await sql`update jobs set state = 'queued', faults = 0, reason = null, due = null, updated = ${NOW}
    where (state = 'parked' or (state = 'queued' and due is not null)) and ${those} returning 1 as one`.execute(
      db,
    );
  return rows.length;
}

async function countJobs(db: Database): Promise<JobCounts> {
  const { rows } = await sql<{ state: Job['state']; count: number }>`
    select state, count(*) as count from jobs group by state`.execute(db);
  const waiting = await sql<{ oldest: number | null }>`
    select extract(epoch from ${NOW} - min(greatest(updated, due)))::float8 as oldest from jobs
    where state = 'queued' and (due is null or due <= ${NOW})`.execute(db);
  const counted = { queued: 0, running: 0, done: 0, parked: 0 };
  for (const { state, count } of rows) counted[state] = count;
  return { ...counted, oldest: waiting.rows[0]?.oldest ?? null };
}

async function getJob(db: Database, id: string): Promise<Job | null> {
  const { rows } = await sql<JobRow>`select ${FIELDS} from jobs where id = ${keepable(id)}`.execute(db);
  return rows[0] ? toJob(rows[0]) : null;
}

/** Jobs, newest first. */
async function listJobs(db: Database, page: PageRequest, state?: Job['state']): Promise<Page<Job>> {
  const after = readCursor(['jobs'], page.cursor);
  const older = after ? sql`n < ${Number(after[0])}` : sql`true`;
  const those = state ? sql`state = ${state}` : sql`true`;
  const { rows } = await sql<JobRow>`
    select ${FIELDS} from jobs where ${older} and ${those} order by n desc limit ${page.limit + 1}`.execute(
    db,
  );
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toJob),
    next: rows.length > page.limit && last ? writeCursor(['jobs'], [last.n]) : null,
  };
}
