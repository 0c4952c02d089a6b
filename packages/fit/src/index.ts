// Fits the small models of the engine: annotated stories and readings in, weights out. Pure; scripts/fit.mjs reads and writes the files.
export * from './boosted-trees.js';
export type { BeliefPart, HeldOut } from './fit-beliefs.js';
export * from './fit-events.js';
export * from './fit-happenings.js';
export * from './fit-status.js';
export * from './folds.js';
export * from './gold.js';
export * from './log-linear.js';
export { seededChance } from './seeded-chance.js';
