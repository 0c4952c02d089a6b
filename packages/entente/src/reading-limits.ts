// How much time and memory one story may use: constants, the switches that change them, and the budget of a story by its length.

/** Limits of reading. */
export interface ReadingLimits {
  /** the most seconds of processor time that one story may take, whatever its length */
  readonly seconds: number;
  /** the most megabytes that one story may add to what a reader needs when idle */
  readonly megabytes: number;
}

/** The default limits: a page of news takes a second, and 8 seconds are enough for 100,000 characters of ordinary text. */
export const READING_LIMITS: ReadingLimits = { seconds: 8, megabytes: 512 };

/** Seconds for a story of no length: loading of tables on first use, and slow machines. */
const BASE_SECONDS = 4;
/** Seconds for each kilobyte: three times what ordinary text takes on a slow machine. */
const SECONDS_PER_KILOBYTE = 0.25;
/** A reading that uses no processor time (it waits for something that never comes) is ended after so many times its budget by the clock. */
export const CLOCK_FACTOR = 10;

/** Budget of time of a story, in milliseconds of processor time: grows with its length up to the limit. */
export const timeBudget = (bytes: number, { seconds }: ReadingLimits): number =>
  1000 * Math.min(seconds, BASE_SECONDS + (SECONDS_PER_KILOBYTE * bytes) / 1024);

/** The limits with the defaults for what is not given. @throws RangeError for a limit that is no positive number */
export function readingLimits(given: Partial<ReadingLimits> = {}): ReadingLimits {
  const limits = { ...READING_LIMITS, ...given };
  for (const [name, value] of Object.entries(limits))
    if (!(value > 0)) throw new RangeError(`limits.${name}: found ${value}, expected a number above 0`);
  return limits;
}
