// The ordered list of formats that write a whole store.
import type { StoreFormat } from './store-format.js';

export type {
  ColumnNote,
  ExportNotes,
  StoredArticle,
  StoreExportOptions,
  StoreFile,
  StoreFormat,
} from './store-format.js';

/** Every format of a whole store, in the order in which doors list them. */
export const STORE_FORMATS: readonly StoreFormat[] = [];

/** The format of a whole store of that name. */
export const findStoreFormat = (name: string): StoreFormat | undefined =>
  STORE_FORMATS.find((format) => format.name === name);
