// The engine: text in, records out.

export { ReadError } from './1-read/index.js';
export * as fitting from './fitting.js';
export { type Context, type Read, type Room, readArticle, readRecords } from './pipeline.js';
export { ruleSet, UnknownRuleError } from './rule-set.js';
export { RULES } from './rules.js';
