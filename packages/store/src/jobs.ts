// The job queue. A job is leased to one worker; when the lease ends, another worker may take it. Jobs survive the process that created them.
import type { Job, Jobs, Page, PageRequest } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from './connect.js';
import { readCursor, writeCursor } from './cursor.js';
import { keepable } from './plain-text.js';

interface JobRow extends Omit<Job, 'input' | 'output' | 'created' | 'updated'> {
  readonly n: number;
  readonly input: string;
  readonly output: string | null;
  readonly created: Date;
  readonly updated: Date;
}
const FIELDS = sql`n, id, kind, input, state, attempts, output, error, created, updated`;
const parse = (text: string | null): unknown => (text === null ? null : (JSON.parse(text) as unknown));
const toJob = ({ id, kind, input, state, attempts, output, error, created, updated }: JobRow): Job => ({
  id,
  kind,
  input: parse(input),
  state,
  attempts,
  output: parse(output),
  error,
  created: created.toISOString(),
  updated: updated.toISOString(),
});

/** The jobs of a store. */
export function createJobs(db: Database): Jobs {
  return {
    add: (kind, input) => addJob(db, kind, input),
    take: (kinds, leaseSeconds) => takeJob(db, kinds, leaseSeconds),
    finish: (id, result) => finishJob(db, id, result),
    get: (id) => getJob(db, id),
    list: (page) => listJobs(db, page),
  };
}

async function addJob(db: Database, kind: string, input: unknown): Promise<Job> {
  const { rows } = await sql<JobRow>`insert into jobs (kind, input)
    values (${kind}, ${JSON.stringify(input ?? null)}) returning ${FIELDS}`.execute(db);
  return toJob(rows[0]!);
}

async function takeJob(db: Database, kinds: readonly string[], leaseSeconds: number): Promise<Job | null> {
  const { rows } = await sql<JobRow>`
    update jobs set state = 'running', attempts = attempts + 1, updated = clock_timestamp(),
      leased_until = clock_timestamp() + make_interval(secs => ${leaseSeconds}::float8)
    where n = (select n from jobs
      where kind = any(${[...kinds]}::text[]) and (state = 'queued' or (state = 'running' and leased_until < clock_timestamp()))
      order by n limit 1 for update skip locked)
    returning ${FIELDS}`.execute(db);
  return rows[0] ? toJob(rows[0]) : null;
}

async function finishJob(
  db: Database,
  id: string,
  result: { readonly output: unknown } | { readonly error: string },
): Promise<void> {
  const error = 'error' in result ? keepable(result.error) : null;
  const output = 'output' in result ? JSON.stringify(result.output ?? null) : null;
  const { rows } = await sql<{
    id: string;
  }>`update jobs set state = ${error === null ? 'done' : 'failed'}, output = ${output},
    error = ${error}, leased_until = null, updated = clock_timestamp() where id = ${keepable(id)} returning id`.execute(
    db,
  );
  if (rows.length === 0) throw new Error(`no job ${id} to finish`);
}

async function getJob(db: Database, id: string): Promise<Job | null> {
  const { rows } = await sql<JobRow>`select ${FIELDS} from jobs where id = ${keepable(id)}`.execute(db);
  return rows[0] ? toJob(rows[0]) : null;
}

/** Jobs, newest first. */
async function listJobs(db: Database, page: PageRequest): Promise<Page<Job>> {
  const after = readCursor(['jobs'], page.cursor);
  const older = after ? sql`where n < ${Number(after[0])}` : sql``;
  const { rows } =
    await sql<JobRow>`select ${FIELDS} from jobs ${older} order by n desc limit ${page.limit + 1}`.execute(
      db,
    );
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toJob),
    next: rows.length > page.limit && last ? writeCursor(['jobs'], [last.n]) : null,
  };
}
