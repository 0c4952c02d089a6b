// JSON Lines of the whole store: each article, its corrected records, then its corrections; and the parser for it.
import {
  type Article,
  type Correction,
  fromJsonLine,
  KINDS,
  type Record,
  STATUSES,
  toJsonLine,
} from '@entente/record';
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
  const read: { article: Article; records: Record[]; corrections: Correction[] }[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const item = fromJsonLine(line, i + 1);
    const last = read.at(-1);
    if (item.kind === 'article') read.push({ article: item, records: [], corrections: [] });
    else if (item.article !== last?.article.id)
      throw new SyntaxError(
        `line ${i + 1}: expected a record of ${last?.article.id ?? 'an article'}, found one of ${item.article}`,
      );
    else if (item.kind === 'correction') last.corrections.push(item);
    else last.records.push(item);
  }
  return read;
}
