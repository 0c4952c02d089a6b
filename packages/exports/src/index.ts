// The public API of exports, and the ordered list of formats.
import { toArticleJson } from './article-json.js';
import type { Format } from './format.js';
import { toHtml } from './html.js';
import { toJsonl } from './jsonl.js';
import { toStory } from './story.js';
import { toText } from './text.js';

export { listParents, listReporting, type ReportingLink } from '@entente/record';
export { alertEntries } from './alert-entries.js';
export { type AlertMessage, toAlertMessage, toMail } from './alert-message.js';
export { toArticleJson, toArticleObject } from './article-json.js';
export { toAtom } from './atom.js';
export { briefToHtml } from './brief/html.js';
export { briefToMarkdown } from './brief/markdown.js';
export type { Format, TypeNote, WriteOptions } from './format.js';
export { guardCell, guardFormula, unguardFormula } from './formula.js';
export {
  createRecordGroups,
  type FailureLine,
  type GroupedArticle,
  type RecordGroup,
  type StrayLine,
} from './group-records.js';
export { toHtml } from './html.js';
export { toJsonl } from './jsonl.js';
export { indexRecords, type Lookup, shortId } from './lookup.js';
export * from './store-formats/index.js';
export { toStory, type WrittenStory, writeStory } from './story.js';
export { confidencePiece } from './text/event-block.js';
export { displayWidth, type Piece, piece, printable, type Style, wrapPieces } from './text/pieces.js';
export { toText } from './text.js';

/** Every format, in display order. */
export const FORMATS: readonly Format[] = [
  {
    name: 'text',
    summary: 'for people: one block per event, then statements, then actors',
    extension: 'txt',
    mime: 'text/plain; charset=utf-8',
    join: `\n${'─'.repeat(30)}\n\n`,
    write: toText,
  },
  {
    name: 'article',
    summary: 'one JSON object per article: its text, mentions, statements and events with their offsets',
    extension: 'json',
    mime: 'application/x-ndjson; charset=utf-8',
    join: '',
    write: toArticleJson,
  },
  {
    name: 'jsonl',
    summary: 'one record per line: the article first, then its records',
    extension: 'jsonl',
    mime: 'application/x-ndjson; charset=utf-8',
    join: '',
    write: toJsonl,
  },
  {
    name: 'html',
    summary:
      'one self-contained page: the story with its words marked, each fact linked to its words and back',
    extension: 'html',
    mime: 'text/html; charset=utf-8',
    join: null,
    write: toHtml,
  },
  {
    name: 'story',
    summary:
      'an annotated story in the corpus format: its words marked, one line a fact; to check and to train on',
    extension: 'story',
    mime: 'text/plain; charset=utf-8',
    join: null,
    write: toStory,
  },
];

/** The format of that name. */
export const findFormat = (name: string): Format | undefined =>
  FORMATS.find((format) => format.name === name);
