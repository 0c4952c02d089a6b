// A list in another order: the same for the same seed.

/** The items in the order that a seed gives (linear congruential generator). */
export function shuffled(items, seed) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  return items
    .map((item) => [next(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
