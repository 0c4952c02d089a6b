// Corrections: what people say of events, made, put in order and applied to the records.
export { applyCorrections, type Corrected } from './apply-corrections.js';
export { inForce } from './in-force.js';
export {
  CorrectionError,
  type CorrectionInput,
  type CorrectionMaker,
  makeCorrection,
} from './make-correction.js';
export { countReviewed, isReviewed, REVIEWED, type Reviewed, type ReviewState } from './reviewed.js';
