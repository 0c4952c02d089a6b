// What every question is asked of: the database, and its numbered words.
import type { Database } from '../connect.js';
import type { Terms } from '../terms.js';

/** The database, and its numbered words. */
export interface Asked {
  readonly db: Database;
  readonly terms: Terms;
}
