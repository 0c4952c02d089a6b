// The ordered list of formats that write a whole store, and the parsers of those that can be read back.
import { csv } from './csv.js';
import { ftm, ftmStatements } from './ftm.js';
import { gdelt } from './gdelt.js';
import { gdeltMentions } from './gdelt-mentions.js';
import { geojson } from './geojson.js';
import { icews } from './icews.js';
import { parquet } from './parquet.js';
import { phoenix } from './phoenix.js';
import { plover } from './plover.js';
import { polecat } from './polecat.js';
import { records } from './records.js';
import type { StoreFormat } from './store-format.js';
import { stories } from './stories.js';

export { readCsv } from './csv.js';
export { type EventFeature, readGeojson } from './geojson.js';
export { type PloverEntity, type PloverEvent, readPlover } from './plover.js';
export { type ReadArticle, readRecords } from './records.js';
export type {
  ColumnNote,
  ExportNotes,
  StoredArticle,
  StoreExportOptions,
  StoreFile,
  StoreFormat,
} from './store-format.js';

/** Every format of a whole store, in display order. */
export const STORE_FORMATS: readonly StoreFormat[] = [
  records,
  csv,
  parquet,
  plover,
  polecat,
  gdelt,
  gdeltMentions,
  icews,
  phoenix,
  geojson,
  ftm,
  ftmStatements,
  stories,
];

/** The format of a whole store of that name. */
export const findStoreFormat = (name: string): StoreFormat | undefined =>
  STORE_FORMATS.find((format) => format.name === name);
