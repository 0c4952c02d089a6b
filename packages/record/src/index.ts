// The spine: what flows between the rooms.
export * from './analysis.js';
export * from './answers.js';
export * from './codes.js';
export * from './document.js';
export * from './id.js';
export * from './json-lines.js';
export * from './kinds/index.js';
export * from './model.js';
export * from './ontology.js';
export * from './question.js';
export * from './reader.js';
export * from './rows.js';
export * from './rule.js';
export * from './span.js';
export * from './verify.js';
