// Knowledge: facts as rows and the look-ups over them.
export { english } from './en/index.js';
export * from './fold.js';
export type { Feast, Unit } from './language/calendar.js';
export type { Language } from './language/index.js';
export type { PartOfSpeech } from './language/tagger.js';
export * from './load.js';
export { organizationOn } from './organizations.js';
export {
  compileTrees,
  sigmoid,
  type TreesModel,
  treeLogOdds,
  treeProbability,
  treesFor,
} from './trees.js';
export * from './types.js';
