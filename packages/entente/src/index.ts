// The public library: the engine, the operations, the formats.
export {
  type AlertMessage,
  briefToHtml,
  briefToMarkdown,
  confidencePiece,
  displayWidth,
  FORMATS,
  type Format,
  findFormat,
  guardCell,
  type Piece,
  piece,
  printable,
  STORE_FORMATS,
  type StoreFormat,
  toArticleJson,
  toArticleObject,
  toHtml,
  toJsonl,
  toMail,
  toText,
  unguardFormula,
  type WriteOptions,
  wrapPieces,
} from '@entente/exports';
export {
  type ColumnMap,
  FORMATS_IN,
  type FormatIn,
  type Item,
  openInput,
  readFeedList,
  STORY_FIELDS,
} from '@entente/intake';
export type {
  ArchiveSummary,
  CheckReport,
  OpenArchive,
  StoreBusyError,
  StoreError,
  StoreErrorReason,
  StorePlace,
} from '@entente/store';
export { codedPairText } from './coded-pair-text.js';
export { loadCoder, loadCodes } from './coder.js';
export { coderOf } from './coder-of.js';
export { createEngine, type Engine, type EngineOptions, isReadError } from './engine.js';
export { explanationText } from './explanation-text.js';
export { type ImportedLine, type ImportLinesOptions, importLines } from './import-lines.js';
export { keepExamples } from './keep-examples.js';
export { type ExampleStory, exampleContent, loadExamples } from './load-examples.js';
export { lookForNews } from './look-for-news.js';
export { type OpenOptions, openStore } from './open-store.js';
export { type AddOutput, add, keepRead, readSource } from './operations/add.js';
export { type AddFeedOutput, addFeed } from './operations/add-feed.js';
export { alerts } from './operations/alerts.js';
export { article } from './operations/article.js';
export { articles } from './operations/articles.js';
export { backup } from './operations/backup.js';
export { brief } from './operations/brief.js';
export { type CodeInput, code, MOST_PAIRS } from './operations/code.js';
export type { CodedPair, UncodedPair } from './operations/coded-pair.js';
export { collect, collectionName } from './operations/collect.js';
export { collections } from './operations/collections.js';
export { correct } from './operations/correct.js';
export { event } from './operations/event.js';
export { explain, explainFact } from './operations/explain.js';
export type { Explanation } from './operations/explanation.js';
export { type ExportOutput, exportStore } from './operations/export.js';
export { type FeedsOutput, feeds } from './operations/feeds.js';
export type { FileOutput } from './operations/file-output.js';
export { FactError } from './operations/find-fact.js';
export {
  type GivenArticle,
  type ImportResult,
  importRecords,
  keepRecords,
} from './operations/import-records.js';
export { OPERATIONS } from './operations/index.js';
export { join } from './operations/join.js';
export {
  type Need,
  NotFoundError,
  type Operation,
  type OperationContext,
  runOperation,
} from './operations/operation.js';
export { pauseFeed } from './operations/pause-feed.js';
export { type QuestionsOutput, questions } from './operations/questions.js';
export { type ReadOutput, read } from './operations/read.js';
export { articlesOf, articlesOfFeed, remove } from './operations/remove.js';
export { removeFeed } from './operations/remove-feed.js';
export { removeQuestion } from './operations/remove-question.js';
export { resumeFeed } from './operations/resume-feed.js';
export { retry } from './operations/retry.js';
export { retryQuestion } from './operations/retry-question.js';
export { review } from './operations/review.js';
export { type SaveQuestionOutput, saveQuestion } from './operations/save-question.js';
export type { Source } from './operations/source.js';
export { undo } from './operations/undo.js';
export {
  type GivenPair,
  type GivenParty,
  hasMarks,
  type MarkedPair,
  PairError,
  parsePair,
} from './parse-pair.js';
export { isPassingFault } from './passing-fault.js';
export { READING_LIMITS, type ReadingLimits } from './reading-limits.js';
export {
  type EngineStatus,
  type ReadingOptions,
  ReadingStoppedError,
  type StoppedAt,
  type StopReason,
} from './reading-stopped.js';
export { listReviewedStories, type ReviewedStory } from './reviewed-stories.js';
export { makeTypeNotes } from './type-notes.js';
export { checkStore, restoreStore, verifyBackup } from './upkeep.js';
export { type WorkOptions, workJobs } from './work-jobs.js';
