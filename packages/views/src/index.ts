// Views: queries over a store, and the schemas of their answers.
export { ANSWERS } from './answer-schemas.js';
export { viewArticle } from './article-view.js';
export { type BreakdownRequest, clashOf, countBreakdown } from './breakdown.js';
export { type DossierRequest, tellActor } from './dossier.js';
export { jointProbability, listDoubts } from './doubt.js';
export { countDyad, type DyadRequest } from './dyad.js';
export { countDyads, type MatrixRequest } from './dyad-matrix.js';
export { joining } from './happening-schemas.js';
export { lastDay } from './last-day.js';
export { countLeftOut } from './left-out.js';
export { type EventListRequest, listEvents } from './list-events.js';
export { type CalendarRequest, countAnnouncers, listExpectations } from './list-expectations.js';
export { type HappeningListRequest, listHappenings } from './list-happenings.js';
export { type Group, narrow, narrowStatements } from './narrow.js';
export { countNetwork } from './network.js';
export { type ArticleTexts, openTexts } from './open-texts.js';
export { countPlaces, type MapRequest } from './place-map.js';
export { listReview, type ReviewRequest } from './review.js';
export {
  actorSummary,
  articleSummary,
  eventRow,
  happeningRow,
  pageOf,
  statementRow,
  textHit,
} from './row-schemas.js';
export { fullItem, partOf, readFields, showHappening } from './show-happening.js';
export { countSpeakers, type SpeakersRequest } from './speakers.js';
export { type BriefRequest, tellBrief } from './tell-brief.js';
export { type NewsRequest, tellNews } from './tell-news.js';
export { type CurveRequest, countTimeline } from './timeline.js';
export { tellTotals } from './totals.js';
