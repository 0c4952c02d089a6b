// What a check found: faults by kind, and how much was looked at.

/**
 * - `files`: the folder, or the file of a table
 * - `reading`: a reading that cannot be read, is not what its digest says, or does not verify against its article and the schemas
 * - `rows`: rows of an article (events, statements, actors, the article itself) that are not those of its reading and corrections
 * - `sums`: aggregates that are not those of the rows
 * - `search`: words of an article that are not those of its text
 * - `index`: an index that does not fit its table
 */
export const FAULT_KINDS = ['files', 'reading', 'rows', 'sums', 'search', 'index'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** A fault. */
export interface StoreFault {
  readonly kind: FaultKind;
  /** the article, table or file */
  readonly where: string;
  /** what was found and expected */
  readonly message: string;
  /** whether `repair` can mend it: all but readings and files that are gone, which come from a backup */
  readonly repairable: boolean;
}

/** The report of a check. */
export interface CheckReport {
  readonly ok: boolean;
  readonly articles: number;
  readonly readings: number;
  readonly corrections: number;
  readonly jobs: number;
  /** the first hundred of the faults that are there now, after a repair if there was one */
  readonly faults: readonly StoreFault[];
  readonly faultCount: number;
  /** number of faults before the repair; null where none was asked for or needed */
  readonly repaired: number | null;
  /** what was not looked at, and why */
  readonly skipped: readonly string[];
}

/** Receives the progress of a check. */
export type OnProgress = (step: 'readings' | 'rows' | 'repair', done: number, total: number) => void;
