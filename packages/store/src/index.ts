// store: stores articles and records and answers queries, in a folder (PGlite) or on a PostgreSQL server.
export type { StorePlace } from './connect.js';
export { type OpenedStore, type OpenStoreOptions, openStore } from './open-store.js';
export { StoreBusyError } from './pglite/owner.js';
export { StoreError, type StoreErrorReason } from './store-error.js';
export type { GivenArticle } from './write/add-new.js';
