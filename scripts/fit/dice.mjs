// How much two spans have in common.

/** Dice coefficient (Dice 1945) of two spans of characters, from 0 to 1. */
export const dice = (a, b) =>
  (2 * Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))) /
  (a.end - a.start + b.end - b.start);
