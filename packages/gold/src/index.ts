// Annotated stories: parse and check them, score readings against them, list what was gained and lost.
export { alignTexts } from './align.js';
export { dice } from './chain-names.js';
export { differenceText, summarizeDifferences } from './difference-text.js';
export { type Difference, differences } from './differences.js';
export { areaUnderCurve, calibrationError, type Layer, layersOf, scoreFigures } from './figures.js';
export { cachedModel, digestFiles, loadStories } from './files.js';
export { brokenFloors, type Floor, type Floors, floorsOf } from './floors.js';
export type { GoldActor, GoldEvent, GoldStatement, GoldStory, MarkedSpan } from './gold-story.js';
export { type Judged, judgeStory, type StoryJudgement } from './judge-story.js';
export { matchingBlocks, similarity } from './matching-blocks.js';
export { MODES } from './modes.js';
export { type ParsedStory, parseStory, requireStory } from './parse-story.js';
export { bCubed, ceafE, type Partition, type PartitionScore, pairScore } from './partition-scores.js';
export { type GoldInput, type Reader, type ReadGold, readGold } from './read-gold.js';
export type { ReadActor, ReadEvent, ReadMention, ReadStatement, ReadStory, ReadTime } from './read-story.js';
export { parseReportedFacts, type ReportedFacts } from './reported-facts.js';
export {
  type MarkedMention,
  parseReports,
  type ReportedHappening,
  type ReportedStory,
  type ReportedTopic,
} from './reports.js';
export { isWhole, type StoryVerdict, verdictOf } from './verdict.js';
