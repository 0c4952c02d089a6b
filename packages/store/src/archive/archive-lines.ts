// The portable form of a store: JSON Lines with everything that is not derived (readings, corrections, jobs, feeds, collections, joinings, saved questions), a head, and an end with counts and a digest of all before it.
import { createHash } from 'node:crypto';
import type { Correction, NewArticle } from '@entente/record';
import type { JoiningRow } from '../write/joinings.js';
import { digestOf } from '../write/readings.js';

/** Version of the form; a store reads its own and earlier ones. Version 2 has feeds with their items, and collections; version 3 what persons joined; version 4 saved questions. */
const VERSION = 4;

/** One reading of an article. */
export interface ArchivedReading extends NewArticle {
  /** number of the reading of its article, from 1 */
  readonly reading: number;
  readonly created: string;
  readonly digest: string;
}
/** A row of a table, by the names of its columns. */
export type TableRow = Readonly<globalThis.Record<string, unknown>>;

/** A line between head and end. Readings of one article follow each other, oldest first, after all other lines. */
export type ArchiveLine =
  | { readonly feed: TableRow }
  | { readonly feedItem: TableRow }
  | { readonly job: TableRow }
  | { readonly correction: Correction }
  | { readonly collected: { readonly name: string; readonly article: string } }
  | { readonly joining: JoiningRow }
  | { readonly question: TableRow }
  | { readonly questionWay: TableRow }
  | { readonly questionKnown: TableRow }
  | { readonly questionMessage: TableRow }
  | { readonly reading: ArchivedReading };

/** What an archive holds. */
export interface ArchiveSummary {
  readonly created: string;
  readonly articles: number;
  readonly readings: number;
  readonly corrections: number;
  readonly jobs: number;
  /** absent in a backup of version 1 */
  readonly feeds?: number;
  /** articles in collections, each as often as it is in one; absent in a backup of version 1 */
  readonly collected?: number;
  /** absent in a backup of an earlier version */
  readonly joinings?: number;
  /** saved questions; absent in a backup of an earlier version */
  readonly questions?: number;
  /** SHA-256 of all lines before the last */
  readonly sha256: string;
}

/** Thrown when a file is no archive, or not a whole one. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

/** Lines that belong to one that is counted. */
const UNCOUNTED = ['feedItem', 'questionWay', 'questionKnown', 'questionMessage'] as const;
/** Every kind of line but readings. */
const KINDS = ['feed', 'job', 'correction', 'collected', 'joining', 'question', ...UNCOUNTED] as const;

/** Counts and digests lines as they pass. */
function createCount() {
  const counts = {
    ...{ articles: 0, readings: 0, corrections: 0, jobs: 0, feeds: 0, collected: 0, joinings: 0 },
    questions: 0,
  };
  const digest = createHash('sha256');
  let last = '';
  return {
    text: (line: string) => void digest.update(line),
    line(line: ArchiveLine) {
      if ('feed' in line) counts.feeds++;
      else if (UNCOUNTED.some((kind) => kind in line)) return;
      else if ('job' in line) counts.jobs++;
      else if ('correction' in line) counts.corrections++;
      else if ('collected' in line) counts.collected++;
      else if ('joining' in line) counts.joinings++;
      else if ('question' in line) counts.questions++;
      else if ('reading' in line) {
        counts.readings++;
        if (line.reading.article.id !== last) counts.articles++;
        last = line.reading.article.id;
      }
    },
    end: (created: string): ArchiveSummary => ({ created, ...counts, sha256: digest.digest('hex') }),
  };
}

/** Lines → the text of an archive, in pieces. */
export async function* writeArchive(
  lines: AsyncIterable<ArchiveLine>,
  created: string,
): AsyncGenerator<string> {
  const count = createCount();
  const head = `${JSON.stringify({ entente: 'backup', version: VERSION, created })}\n`;
  count.text(head);
  yield head;
  for await (const line of lines) {
    const text = `${JSON.stringify(line)}\n`;
    count.text(text);
    count.line(line);
    yield text;
  }
  yield `${JSON.stringify({ end: count.end(created) })}\n`;
}

/** The text lines of an archive → its lines; returns the summary once the end was read and fits. @throws ArchiveError */
export async function* readArchive(
  lines: AsyncIterable<string>,
): AsyncGenerator<ArchiveLine, ArchiveSummary> {
  const count = createCount();
  let created = '';
  let summary: ArchiveSummary | null = null;
  let n = 0;
  for await (const text of lines) {
    n++;
    if (summary) throw new ArchiveError(`line ${n}: found more after the end of the backup`);
    const value = parse(text, n);
    if (n === 1) created = readHead(value);
    else if ('end' in value) {
      summary = expectEnd(value.end as ArchiveSummary, count.end(created));
      continue; // to the end of the file: a gzipped file that is cut off behind the last line is not whole
    } else {
      const line = value as unknown as ArchiveLine;
      expectReading(line, n);
      count.line(line);
      yield line;
    }
    count.text(`${text}\n`);
  }
  if (summary) return summary;
  throw new ArchiveError(
    n === 0
      ? 'found an empty file, expected a backup'
      : `the backup is cut off: found ${n} lines and no end; it is not used`,
  );
}

function parse(text: string, n: number): globalThis.Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as globalThis.Record<string, unknown>;
  } catch {
    // falls through
  }
  throw new ArchiveError(`line ${n}: found no JSON object, expected a line of a backup`);
}

function readHead({ entente, version, created }: globalThis.Record<string, unknown>): string {
  if (entente !== 'backup' || typeof version !== 'number' || typeof created !== 'string')
    throw new ArchiveError('line 1: found something else, expected the head of a backup');
  if (version > VERSION)
    throw new ArchiveError(
      `found a backup of version ${version}, made by a newer Entente; this one knows ${VERSION}`,
    );
  return created;
}

/** @throws ArchiveError when a reading is not what its digest says */
function expectReading(line: ArchiveLine, n: number): void {
  if (!('reading' in line)) {
    if (KINDS.some((kind) => kind in line)) return;
    throw new ArchiveError(
      `line ${n}: found ${Object.keys(line).join()}, expected ${KINDS.join(', ')} or reading`,
    );
  }
  const { article, digest } = line.reading;
  if (digestOf(line.reading) !== digest)
    throw new ArchiveError(`line ${n}: the reading of ${article?.id} is damaged: its digest does not fit`);
}

function expectEnd(told: ArchiveSummary, found: ArchiveSummary): ArchiveSummary {
  const said = new Map<string, unknown>(Object.entries(told ?? {}));
  // a backup of an earlier version says nothing of feeds, collections, joinings and questions, and has none
  for (const [name, value] of Object.entries(found))
    if ((said.get(name) ?? 0) !== value)
      throw new ArchiveError(`the backup is damaged: its end says ${name} ${said.get(name)}, found ${value}`);
  return found;
}
