// store: stores articles and records and answers queries, in a folder (PGlite) or on a PostgreSQL server.
export { ArchiveError, type ArchiveSummary } from './archive/archive-lines.js';
export { type OpenArchive, verifyArchive } from './archive/restore.js';
export { type CheckOptions, checkStore } from './check/check-store.js';
export {
  type CheckReport,
  FAULT_KINDS,
  type FaultKind,
  type OnProgress,
  type StoreFault,
} from './check/report.js';
export type { StorePlace } from './connect.js';
export { type OpenedStore, type OpenStoreOptions, openStore } from './open-store.js';
export { StoreBusyError } from './pglite/owner.js';
export { StoreError, type StoreErrorReason } from './store-error.js';
export type { GivenArticle } from './write/add-new.js';
