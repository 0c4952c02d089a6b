// Where the structure test looks away, each with its reason. The list only shrinks: structure.test.ts holds its length.

/** One fault, word for word as the check would report it, and why it may stay. */
export interface Exception {
  readonly check: string;
  readonly fault: string;
  readonly reason: string;
}

/** All exceptions. */
export const EXCEPTIONS: readonly Exception[] = [];
