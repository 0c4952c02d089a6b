// The rules that mend contents, cues and sources, in the order in which they apply.
import type { Rule } from '@entente/record';
import { CLAUSE_BOUNDS } from './clause-bounds.js';
import { CONTENT_EDGES } from './content-edges.js';
import { CONTINUED_QUOTES } from './continued-quotes.js';
import { CUE_SHAPE } from './cue-shape.js';
import { WEIGHED_LINKS } from './groups.js';
import { INNER_ATTRIBUTION } from './inner-attribution.js';
import { LABELLED_SPEECH } from './labelled-speech.js';
import { MISSED_CLAUSES } from './missed-clauses.js';
import { MISSED_QUOTES } from './missed-quotes.js';
import { ONE_CLAUSE } from './one-clause.js';
import { QUOTE_MARKS } from './quote-marks.js';
import { SECOND_CUE } from './second-cue.js';
import { SIGNED_QUOTES } from './signed-quotes.js';
import { SPLIT_QUOTES } from './split-quotes.js';
import { STRAY_PIECES } from './stray-pieces.js';
import { SUBJECT } from './subject.js';
import { TRAILING_ATTRIBUTION } from './trailing-attribution.js';
import { WHOLE_SOURCE } from './whole-source.js';

/** Rules of the statement layers. */
export const CONTENT_RULES: readonly Rule[] = [
  WEIGHED_LINKS,
  SUBJECT,
  QUOTE_MARKS,
  ONE_CLAUSE,
  CLAUSE_BOUNDS,
  TRAILING_ATTRIBUTION,
  CONTENT_EDGES,
  STRAY_PIECES,
  SECOND_CUE,
  INNER_ATTRIBUTION,
  WHOLE_SOURCE,
  SPLIT_QUOTES,
  SIGNED_QUOTES,
  LABELLED_SPEECH,
  MISSED_QUOTES,
  MISSED_CLAUSES,
  CONTINUED_QUOTES,
  CUE_SHAPE,
];
