// Happenings: which events of several articles are one, merged into one row, and what their reports say.
export { courseOf } from './course.js';
export { denialsOf } from './denials.js';
export {
  addDays,
  expectationsOf,
  type Fate,
  isExpected,
  MISSED_AFTER_DAYS,
  mayCallOff,
  mayMeet,
} from './expectations.js';
export { fieldsOf, isOfFact, type Texts } from './fields.js';
export { countOf, mergeEvents, type ToldEvent } from './merge.js';
export { type Numbered, numbersOf, readsOn } from './numbers.js';
export { tellingOf, viewMember } from './tellings.js';
