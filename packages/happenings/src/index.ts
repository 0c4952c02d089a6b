// Happenings: which events of several articles are one, merged into one row.
export { countOf, mergeEvents, type ToldEvent } from './merge.js';
