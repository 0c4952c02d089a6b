// Copies: exact and near copies of articles across outlets and days, in groups.

export { type CopiedArticle, CopyIndex, DAYS } from './copy-index.js';
export { type CopyPair, groupCopies } from './group.js';
export {
  COPY_RULE,
  type Comparable,
  type Compared,
  commonLength,
  comparable,
  compared,
  foldText,
  likeness,
} from './shared-text.js';
export { LEAST_SHARED, SIGNATURE, signatureOf } from './signature.js';
