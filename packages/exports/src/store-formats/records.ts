// JSON Lines of the whole store: each article, its corrected records, then its corrections; and the parser for it.
import { type Article, type Correction, KINDS, type Record, STATUSES, toJsonLine } from '@entente/record';
import { createRecordGroups } from '../group-records.js';
import { makeFormat } from './table.js';

/** JSON Lines of records. */
export const records = makeFormat(
  {
    name: 'jsonl',
    summary: 'JSON Lines: all records, article by article, with corrections applied and listed',
    extension: 'jsonl',
    mime: 'application/x-ndjson; charset=utf-8',
    table: null,
    quad: null,
    columns: KINDS.map((name) => ({ name, from: `records of kind ${name}` })),
    losses: [
      { what: 'documents: the bytes an article was read from' },
      { what: 'how a rejected or changed event was read at first, but for what its correction names' },
      { what: 'codes that follow from a record: CAMEO, Goldstein values, quad classes' },
    ],
    remarks: [
      'The record is written whole, with events of every status: left-out events would leave references open. Under a filter: the articles that hold an event of it, whole.',
      'Offsets are spans of UTF-16 code units, half open, as everywhere in records.',
    ],
  },
  (_, tally) => ({
    start: '',
    article: ({ stored: { article, current, corrections, events } }) => {
      const lines = [article, ...current, ...corrections].map((item) => `${toJsonLine(item)}\n`);
      tally.found += events.length;
      for (const event of events) tally.keep(event);
      tally.rows += lines.length;
      return lines.join('');
    },
  }),
  STATUSES,
);

/** One article as read back. */
export interface ReadArticle {
  readonly article: Article;
  readonly records: readonly Record[];
  readonly corrections: readonly Correction[];
}

/** Parses what the jsonl format wrote. @throws SyntaxError naming the line that belongs to no article or is no record */
export function readRecords(text: string): ReadArticle[] {
  const groups = createRecordGroups();
  const found = text.split('\n').flatMap((line, i) => groups.push({ number: i + 1, text: line }));
  return [...found, ...groups.end()].map((group) => {
    if (group.kind !== 'article') throw new SyntaxError(`line ${group.line}: ${group.message}`);
    const { article, records, corrections } = group;
    return { article, records, corrections };
  });
}
