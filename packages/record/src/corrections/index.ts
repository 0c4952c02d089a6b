// Corrections of events by people: create, order and apply them.
export { applyCorrections, type Corrected } from './apply-corrections.js';
export { inForce } from './in-force.js';
export {
  CorrectionError,
  type CorrectionInput,
  type CorrectionMaker,
  makeCorrection,
} from './make-correction.js';
export { countReviewed, isReviewed, REVIEWED, type Reviewed, type ReviewState } from './reviewed.js';
