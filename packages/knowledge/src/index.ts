// Knowledge: facts as rows and the look-ups over them.
export * from './fold.js';
export * from './load.js';
export { organizationOn } from './organizations.js';
export * from './types.js';
export { compileTrees, type TreesModel } from './weights.js';
