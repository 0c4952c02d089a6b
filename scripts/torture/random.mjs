// Numbers by chance that are the same for the same seed.

/** mulberry32: a function that gives numbers from 0 to 1. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number below `count`. */
export const below = (random, count) => Math.floor(random() * count);
/** One of a list. */
export const pick = (random, list) => list[below(random, list.length)];
