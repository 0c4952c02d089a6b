// Knowledge: facts as rows and the look-ups over them.
export * from './fold.js';
export * from './load.js';
export * from './types.js';
