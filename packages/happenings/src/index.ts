// Happenings: which events of several articles are one (profiles of events, terms of articles, the score of a pair, groups), the merged row of each, and what their reports say.
export { articleTerms } from './article-terms.js';
export { areCandidates, type CandidateArticle, MIN_SHARED, WINDOW_DAYS } from './candidates.js';
export { connectedParts, type Pair } from './connected-parts.js';
export { courseOf } from './course.js';
export { denialsOf } from './denials.js';
export {
  expectationsOf,
  type Fate,
  isExpected,
  MISSED_AFTER_DAYS,
  mayCallOff,
  mayMeet,
} from './expectations.js';
export { fieldsOf, type Texts } from './fields.js';
export {
  clusterComponent,
  type Groups,
  JOIN_AT,
  JOIN_RULE,
  type JoinOptions,
  joinEvents,
  MOST_TOGETHER,
} from './join.js';
export { countOf, mergeEvents, type ToldEvent } from './merge.js';
export { type Numbered, numbersOf, readsOn } from './numbers.js';
export { PAIR_FEATURES } from './pair-features.js';
export { candidateOf, pairScore, valuesOf } from './pair-score.js';
export { profileOf } from './profile.js';
export { type Relation, relation } from './relation.js';
export { stemsOf } from './stems.js';
export { byPublication, tellingOf, viewMember } from './tellings.js';
export type { ArticleTerms, EventProfile, Join, ProfileParty, ProfilePlace, Told } from './types.js';
