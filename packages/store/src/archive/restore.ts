// An archive → an empty store. The archive is read whole and verified first; articles are then added in steps. A restore that is broken off goes on from the same archive.

import type { Correction } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { isRestoring } from '../expect-whole.js';
import type { Writer } from '../write/add-articles.js';
import { putJoinings } from '../write/joinings.js';
import { restoreArticles } from '../write/restore-articles.js';
import {
  type ArchivedReading,
  ArchiveError,
  type ArchiveLine,
  type ArchiveSummary,
  readArchive,
  type TableRow,
} from './archive-lines.js';
import { textLines } from './text-lines.js';

/** Opens the bytes of an archive from the beginning. */
export type OpenArchive = () => AsyncIterable<Uint8Array>;

/** Reads the whole archive. @throws ArchiveError unless it is whole, and every reading is what its digest says */
export async function verifyArchive(open: OpenArchive): Promise<ArchiveSummary> {
  const lines = readArchive(textLines(open()));
  for (;;) {
    const { done, value } = await lines.next();
    if (done) return value;
  }
}

/** Options of a restore: called after each step with the number of articles restored. */
export interface RestoreOptions {
  /** what the archive holds, where it was verified already */
  readonly verified?: ArchiveSummary;
  readonly onProgress?: (articles: number, total: number) => void;
}

/** Restores the archive into a store that holds nothing. @throws ArchiveError when the archive is not whole, or the store holds something */
export async function restoreInto(
  writer: Writer,
  open: OpenArchive,
  { onProgress, verified }: RestoreOptions = {},
): Promise<ArchiveSummary> {
  const summary = verified ?? (await verifyArchive(open));
  await begin(writer.db, summary);
  const corrections = new Map<string, Correction[]>();
  const rows: Rows = { feeds: [], feed_items: [], jobs: [] };
  const collected: Collected[] = [];
  let step: ArchivedReading[][] = [];
  let done = 0;
  const flush = async () => {
    await restoreArticles(writer, step, corrections);
    done += step.length;
    step = [];
    onProgress?.(done, summary.articles);
  };
  for await (const line of readArchive(textLines(open())) as AsyncIterable<ArchiveLine>) {
    if ('feed' in line) rows.feeds.push(line.feed);
    else if ('feedItem' in line) rows.feed_items.push(line.feedItem);
    else if ('job' in line) rows.jobs.push(freed(line.job));
    else if ('collected' in line) collected.push(line.collected);
    else if ('joining' in line)
      await putJoinings(writer.db, [line.joining]); // before the articles, which are joined by them
    else if ('correction' in line) {
      const { article } = line.correction;
      corrections.set(article, [...(corrections.get(article) ?? []), line.correction]);
    } else {
      const { reading } = line;
      const last = step.at(-1);
      if (last?.[0]?.article.id === reading.article.id) last.push(reading);
      else {
        if (step.length === AT_ONCE) await flush();
        step.push([reading]);
      }
    }
  }
  await flush();
  await finish(writer.db, rows, collected);
  return summary;
}

const AT_ONCE = 50;

/** Marks the store as being restored, unless it holds something else. */
async function begin(db: Database, { sha256 }: ArchiveSummary): Promise<void> {
  if (await isRestoring(db)) {
    const { rows } = await sql<{ sha256: string }>`select sha256 from entente_restoring`.execute(db);
    if (rows[0]?.sha256 === sha256) return;
    throw new ArchiveError(
      'the store holds part of another backup, expected the same one or an empty store: delete the store, or restore into another',
    );
  }
  const { rows } = await sql<{ articles: number; jobs: number; feeds: number }>`
    select (select count(*) from articles) as articles, (select count(*) from jobs) as jobs,
      (select count(*) from feeds) as feeds`.execute(db);
  const { articles, jobs, feeds } = rows[0]!;
  if (articles > 0 || jobs > 0 || feeds > 0)
    throw new ArchiveError(
      `the store holds ${articles} articles, ${jobs} jobs and ${feeds} feeds, expected an empty store: a restore never overwrites`,
    );
  await db.transaction().execute(async (tx) => {
    await sql`create table entente_restoring (sha256 text not null)`.execute(tx);
    await sql`insert into entente_restoring values (${sha256})`.execute(tx);
  });
}

/** Rows of tables that are restored as they were, by table; feeds come before their items. */
type Rows = { readonly [Table in 'feeds' | 'feed_items' | 'jobs']: TableRow[] };

/** A job that was running is queued: its worker is not here. */
const freed = (job: TableRow): TableRow =>
  job.state === 'running' ? { ...job, state: 'queued', leased_until: null, owner: null } : job;

/** An article in a collection. */
interface Collected {
  readonly name: string;
  readonly article: string;
}

/** Adds the rows and removes the mark, in one transaction. */
async function finish(db: Database, rows: Rows, collected: readonly Collected[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const table of ['feeds', 'feed_items', 'jobs'] as const) await insertRows(tx, table, rows[table]);
    await sql`insert into collected (name, article)
      select c.name, a.n from json_to_recordset(${JSON.stringify(collected)}::json) as c(name text, article text)
      join articles a on a.id = c.article on conflict do nothing`.execute(tx);
    await sql`drop table entente_restoring`.execute(tx);
  });
}

/** Inserts rows; columns that the table does not have are left out. */
async function insertRows(tx: Database, table: keyof Rows, given: readonly TableRow[]): Promise<void> {
  if (given.length === 0) return;
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_name = ${table} and table_schema = current_schema() and column_name <> 'n'`.execute(tx);
  const known = new Set(rows.map(({ name }) => name));
  for (const row of given) {
    const names = Object.keys(row).filter((name) => known.has(name));
    const columns = sql.join(names.map((name) => sql.ref(name)));
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb)`.execute(
      tx,
    );
  }
}
