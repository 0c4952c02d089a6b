// The rules of mentions: a list in which they run, and each of them once.
import { APPOSITION } from './appositions.js';
import { BOUNDS } from './bounds.js';
import { COMPLEMENT } from './complements.js';
import { COORDINATION } from './coordinations.js';
import type { MentionRule } from './draft.js';
import { KIND } from './kinds.js';
import { MISSED_DESCRIPTIONS } from './missed-descriptions.js';
import { MISSED_NAMES } from './missed-names.js';
import { MISSED_PRONOUNS } from './missed-pronouns.js';
import { MISSED_SOURCES } from './missed-sources.js';
import { OVERLAP } from './overlaps.js';
import { PHRASE } from './phrase-pieces.js';
import { POSSESSOR } from './possessors.js';

/** In the order in which they run; what one joins may have to be split or labelled again. */
export const MENTION_STEPS: readonly MentionRule[] = [
  BOUNDS,
  COORDINATION,
  POSSESSOR,
  PHRASE,
  COMPLEMENT,
  COORDINATION,
  KIND,
  APPOSITION,
  MISSED_SOURCES,
  MISSED_PRONOUNS,
  MISSED_DESCRIPTIONS,
  MISSED_NAMES,
  KIND,
  OVERLAP,
];

/** Rules that correct mentions. */
export const MENTION_RULES: readonly MentionRule[] = [...new Set(MENTION_STEPS)];
