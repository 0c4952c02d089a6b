// The time layer: which words are dates, and what they mean.
export { parseDay } from './calendar.js';
export { findTimes, type TimeOptions } from './find-times.js';
export { move, writeAs } from './periods.js';
export type { Resolution } from './resolve.js';
export { resolveTime, type TimeInput } from './resolve-time.js';
export { TIME_RULES } from './rules.js';
export { isPastForm } from './tense.js';
