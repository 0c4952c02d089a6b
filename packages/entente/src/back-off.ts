// How long to wait before the next attempt: exponential, with a random part, so that many workers do not come back at the same moment.

const LONGEST_SECONDS = 60;

/** Seconds before the attempt after the given one (1 is the first): half to all of 1, 2, 4 … 60 s; `random` gives 0 to 1. */
export const backOff = (attempt: number, random: () => number = Math.random): number =>
  Math.min(LONGEST_SECONDS, 2 ** Math.max(0, attempt - 1)) * (0.5 + random() / 2);
