// Knowledge: facts as rows and the look-ups over them.
export * from './fold.js';
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
