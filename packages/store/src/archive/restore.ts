// An archive → an empty store. The archive is read whole and verified first; articles are then added in steps. A restore that is broken off goes on from the same archive.

import type { Correction } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { isRestoring } from '../expect-whole.js';
import type { Writer } from '../write/add-articles.js';
import { putJoinings } from '../write/joinings.js';
import { noteChanges } from '../write/note-changes.js';
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
  const rows = new Map<string, TableRow[]>(TABLES.map((table) => [table, []]));
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
    const row = rowIn(line);
    if (row) rows.get(row[0])!.push(row[1]);
    else if ('collected' in line) collected.push(line.collected);
    else if ('joining' in line)
      await putJoinings(writer.db, [line.joining]); // before the articles, which are joined by them
    else if ('correction' in line) {
      const { article } = line.correction;
      corrections.set(article, [...(corrections.get(article) ?? []), line.correction]);
    } else if ('reading' in line) {
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
  const { rows } = await sql<{ articles: number; jobs: number; feeds: number; questions: number }>`
    select (select count(*) from articles) as articles, (select count(*) from jobs) as jobs,
      (select count(*) from feeds) as feeds, (select count(*) from questions) as questions`.execute(db);
  const { articles, jobs, feeds, questions } = rows[0]!;
  if (articles > 0 || jobs > 0 || feeds > 0 || questions > 0)
    throw new ArchiveError(
      `the store holds ${articles} articles, ${jobs} jobs, ${feeds} feeds and ${questions} saved questions, expected an empty store: a restore never overwrites`,
    );
  await db.transaction().execute(async (tx) => {
    await sql`create table entente_restoring (sha256 text not null)`.execute(tx);
    await sql`insert into entente_restoring values (${sha256})`.execute(tx);
  });
}

/** Tables whose rows are restored as they were, in order: what belongs to a row comes after it. */
const TABLES = [
  'feeds',
  'feed_items',
  'jobs',
  'questions',
  'question_ways',
  'question_known',
  'question_messages',
] as const;
type Table = (typeof TABLES)[number];

/** The row of a line, and its table; null of other lines. */
function rowIn(line: ArchiveLine): readonly [Table, TableRow] | null {
  if ('feed' in line) return ['feeds', line.feed];
  if ('feedItem' in line) return ['feed_items', line.feedItem];
  if ('job' in line) return ['jobs', freed(line.job)];
  if ('question' in line) return ['questions', line.question];
  if ('questionWay' in line) return ['question_ways', line.questionWay];
  if ('questionKnown' in line) return ['question_known', line.questionKnown];
  if ('questionMessage' in line) return ['question_messages', line.questionMessage];
  return null;
}

/** A job that was running is queued: its worker is not here. */
const freed = (job: TableRow): TableRow =>
  job.state === 'running' ? { ...job, state: 'queued', leased_until: null, owner: null } : job;

/** An article in a collection. */
interface Collected {
  readonly name: string;
  readonly article: string;
}

/** Adds the rows and removes the mark, in one transaction. */
async function finish(
  db: Database,
  rows: ReadonlyMap<string, readonly TableRow[]>,
  collected: readonly Collected[],
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const table of TABLES) await insertRows(tx, table, rows.get(table)!);
    await sql`insert into collected (name, article)
      select c.name, a.n from json_to_recordset(${JSON.stringify(collected)}::json) as c(name text, article text)
      join articles a on a.id = c.article on conflict do nothing`.execute(tx);
    // which happenings the questions had not looked at is not in the backup: they look at all, and know those that they knew
    await noteChanges(tx, sql`(select n from happenings order by n)`);
    await sql`drop table entente_restoring`.execute(tx);
  });
}

/** Inserts rows; columns that the table does not have are left out. */
async function insertRows(tx: Database, table: Table, given: readonly TableRow[]): Promise<void> {
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
