// The context of every query: the database, and its interned terms.
import type { Database } from '../connect.js';
import type { Terms } from '../terms.js';

/** The database, and its interned terms. */
export interface Asked {
  readonly db: Database;
  readonly terms: Terms;
}
