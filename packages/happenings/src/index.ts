// Which events of several articles are one happening: profiles of events, terms of articles, the score of a pair, groups.
export { articleTerms } from './article-terms.js';
export { areCandidates, type CandidateArticle, MIN_SHARED, WINDOW_DAYS } from './candidates.js';
export {
  clusterComponent,
  type Groups,
  JOIN_AT,
  type JoinOptions,
  joinEvents,
  MOST_TOGETHER,
} from './join.js';
export { PAIR_FEATURES } from './pair-features.js';
export { candidateOf, pairScore, valuesOf } from './pair-score.js';
export { profileOf } from './profile.js';
export { type Relation, relation } from './relation.js';
export { stemsOf } from './stems.js';
export type { ArticleTerms, EventProfile, Join, ProfileParty, ProfilePlace, Told } from './types.js';
