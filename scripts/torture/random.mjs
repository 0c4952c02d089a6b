// Choices by chance: whole numbers and items of lists, from a stream of numbers as `seededChance` gives it.

/** A whole number below `count`. */
export const below = (random, count) => Math.floor(random() * count);
/** One of a list. */
export const pick = (random, list) => list[below(random, list.length)];
