// Lines of records (JSON Lines, gzipped or not) → the store, in batches; what is wrong is told with its line and stops nothing else.
import { createRecordGroups, type GroupedArticle, type RecordGroup } from '@entente/exports';
import { type NumberedLine, openLines } from '@entente/intake';
import type { GivenArticle, ImportResult } from './operations/import-records.js';

/** Articles that are stored in one transaction, and characters of lines after which it begins: sums are written once for all of them. */
const TOGETHER = 50;
const MOST_OPEN = 16 * 1024 * 1024;

/** What became of an article, or of a line that is none. */
export interface ImportedLine {
  /** number of the line: that of the article, or of the record that is wrong */
  readonly line: number;
  readonly outcome: 'added' | 'known' | 'replaced' | 'refused' | 'unread';
  /** why it was refused; for `unread`, the story that could not be read elsewhere, and why */
  readonly message?: string;
  /** id of the article */
  readonly id?: string;
}

/** How the articles are kept, and when it ends. */
export interface ImportLinesOptions {
  /** stores a batch, such as `keepRecords`; gives what became of each article, in order */
  keep(articles: readonly GivenArticle[]): Promise<readonly ImportResult[]>;
  /** aborted: no further batch begins */
  readonly signal?: AbortSignal;
}

/** Stores the articles of one file; yields in order, each batch once it is committed. @throws errors of reading the bytes, and of `keep` */
export async function* importLines(
  bytes: AsyncIterable<Uint8Array>,
  { keep, signal }: ImportLinesOptions,
): AsyncGenerator<ImportedLine> {
  let batch: RecordGroup[] = [];
  let size = 0;
  const groups = createRecordGroups();
  for await (const line of openLines(bytes)) {
    batch.push(...groupsOf(line, groups));
    size += 'text' in line ? (line.text?.length ?? 0) : 0;
    if (batch.length < TOGETHER && (size < MOST_OPEN || batch.length === 0)) continue;
    yield* await keepBatch(batch, keep);
    batch = [];
    size = 0;
    if (signal?.aborted) return;
  }
  if (signal?.aborted) return;
  batch.push(...groups.end());
  yield* await keepBatch(batch, keep);
}

const groupsOf = (
  line: NumberedLine,
  groups: ReturnType<typeof createRecordGroups>,
): readonly RecordGroup[] => ('damage' in line ? groups.stray(line.number, line.damage) : groups.push(line));

async function keepBatch(
  batch: readonly RecordGroup[],
  keep: ImportLinesOptions['keep'],
): Promise<ImportedLine[]> {
  const articles = batch.filter((group): group is GroupedArticle => group.kind === 'article');
  const given = articles.map(({ article, records, corrections }) => ({ article, records, corrections }));
  const results = given.length > 0 ? await keep(given) : [];
  let next = 0;
  return batch.map((group): ImportedLine => {
    if (group.kind === 'stray') return { line: group.line, outcome: 'refused', message: group.message };
    if (group.kind === 'failure')
      return { line: group.line, outcome: 'unread', message: `${group.story}: ${group.message}` };
    const { id, outcome, message, record } = results[next++]!;
    const line = (record !== undefined ? group.lineOf.get(record) : undefined) ?? group.line;
    return { line, id, outcome, ...(message ? { message } : {}) };
  });
}
