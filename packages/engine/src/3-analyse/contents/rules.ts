// The rules of contents, cues and sources, in the order in which they apply.
import type { Rule } from '@entente/record';
import { CLAUSE_BOUNDS } from './clause-bounds.js';
import { CONTENT_EDGES } from './content-edges.js';
import { CUE_SHAPE } from './cue-shape.js';
import type { GroupRule, TextRule } from './group.js';
import { WEIGHED_LINKS } from './groups.js';
import { INNER_ATTRIBUTION } from './inner-attribution.js';
import { LABELLED_SPEECH } from './labelled-speech.js';
import { MISSED_CLAUSES } from './missed-clauses.js';
import { MISSED_QUOTES } from './missed-quotes.js';
import { MISSED_TRAILING } from './missed-trailing.js';
import { ONE_CLAUSE } from './one-clause.js';
import { QUOTE_MARKS } from './quote-marks.js';
import { SECOND_CUE } from './second-cue.js';
import { SIGNED_QUOTES } from './signed-quotes.js';
import { STRAY_PIECES } from './stray-pieces.js';
import { SUBJECT } from './subject.js';
import { WHOLE_SOURCE } from './whole-source.js';

/** Rules that correct one attribution. */
export const GROUP_RULES: readonly GroupRule[] = [
  QUOTE_MARKS,
  ONE_CLAUSE,
  CLAUSE_BOUNDS,
  CONTENT_EDGES,
  STRAY_PIECES,
  SECOND_CUE,
  INNER_ATTRIBUTION,
  WHOLE_SOURCE,
];

/** Rules that look at all attributions of a text. */
export const TEXT_RULES: readonly TextRule[] = [
  SIGNED_QUOTES,
  LABELLED_SPEECH,
  MISSED_QUOTES,
  MISSED_CLAUSES,
  MISSED_TRAILING,
];

/** Rules of the statement layers: first the choice of cue and source, at last the shape of the cue. */
export const CONTENT_RULES: readonly Rule[] = [
  WEIGHED_LINKS,
  SUBJECT,
  ...GROUP_RULES,
  ...TEXT_RULES,
  CUE_SHAPE,
];
