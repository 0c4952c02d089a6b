// export: the store, or the part that matches a filter, as a file in a standard format.
import { findStoreFormat, STORE_FORMATS, type StoredArticle, type StoreFile } from '@entente/exports';
import {
  ANY,
  type CountUnit,
  type Filter,
  REVIEWED,
  type Reviewed,
  SCALE_TABLES,
  type ScaleTable,
  STATUSES,
} from '@entente/record';
import { z } from 'zod';
import { loadCodes } from '../coder.js';
import { resolvingNames } from '../resolve-names.js';
import { onlyReviewed } from '../reviewed-stories.js';
import { fileSchema } from './file-output.js';
import type { Operation } from './operation.js';
import { countField, filterInput } from './question-fields.js';

/** A file: its name, media type, bytes or text in pieces, and, after the last piece was read, the export notes. */
export interface ExportOutput {
  readonly name: string;
  readonly mime: string;
  readonly content: StoreFile['chunks'];
  notes(): ReturnType<StoreFile['notes']>;
}
const input = z.strictObject({
  format: z
    .enum(STORE_FORMATS.map(({ name }) => name) as [string, ...string[]])
    .describe('format; docs/reference/exports.md describes them'),
  table: z
    .enum(SCALE_TABLES)
    .optional()
    .describe('table of Goldstein values; by default that of the publisher of the format'),
  reviewed: z
    .enum(REVIEWED)
    .optional()
    .describe('only reviewed articles: `whole`, with every event reviewed; `part`, with any'),
  count: countField.describe(
    'what has a row: each happening; each independent origin of one, where copies of one text count once; or each article that reports it. Formats of whole articles have neither',
  ),
  ...filterInput,
});
type Input = Filter & {
  readonly format: string;
  readonly table?: ScaleTable;
  readonly reviewed?: Reviewed;
  readonly count: CountUnit;
};

/** Writes the store in a format. */
export const exportStore: Operation<Input, ExportOutput> = resolvingNames({
  name: 'export',
  summary:
    'Write the store, or the part that matches a filter, in a standard format: GDELT, ICEWS, POLECAT, CSV and more.',
  route: { method: 'GET', path: '/api/export' },
  needs: ['store'],
  effect: 'read',
  gives: 'file',
  input,
  output: fileSchema<ExportOutput>(),
  example: { shows: 'a file of events in the format of GDELT', input: { format: 'gdelt' } },
  async run({ format: name, status, minConfidence, table, reviewed, count, ...filter }, { store }) {
    const format = findStoreFormat(name)!;
    const codes = await loadCodes();
    const isAny = status === undefined || status.includes(ANY);
    const include = STATUSES.filter((one) => isAny || status.includes(one));
    const options = { codes, include, minConfidence: minConfidence ?? 0, count, ...(table ? { table } : {}) };
    const articles: AsyncIterable<StoredArticle> = format.counts
      ? store.eachReport(filter)
      : store.each(filter);
    const { chunks, notes } = format.write(reviewed ? onlyReviewed(articles, reviewed) : articles, options);
    return { name: `entente-${name}.${format.extension}`, mime: format.mime, content: chunks, notes };
  },
});
