// What the mention rules say of themselves.
import type { Rule } from '@entente/record';
import { APPOSITION } from './appositions.js';
import { BOUNDS } from './bounds.js';
import { COMPLEMENT } from './complements.js';
import { COORDINATION } from './coordinations.js';
import { PHRASE } from './join.js';
import { KIND } from './kinds.js';
import { DESCRIBED, MISSED, PRONOUN, SOURCE } from './missed.js';
import { OVERLAP } from './overlaps.js';
import { POSSESSOR } from './possessors.js';

const WHOLE_PHRASE =
  'The span is the whole name phrase with its title and apposition, no relative clause, no trailing comma.';
const EVERY =
  'Mark every mention, names, noun phrases and pronouns alike, of whoever acts, is acted on, speaks or is spoken to.';

const rule = (id: string, reason: string, clause: string): Rule => ({
  id,
  room: '3-analyse',
  reason,
  clause,
});

/** Rules that mend mentions, in the order in which they run. */
export const MENTION_RULES: readonly Rule[] = [
  rule(BOUNDS, 'The model ends spans on commas, prepositions and half words (`al-Rufay’`).', WHOLE_PHRASE),
  rule(
    POSSESSOR,
    'The model takes `Russia’s President X` for one mention and cuts `the group’s leader` in two.',
    'A possessive stays outside the next mention.',
  ),
  rule(
    PHRASE,
    'The model cuts one phrase into pieces (`the` + `Islamic State terror group`) or stops before its head.',
    WHOLE_PHRASE,
  ),
  rule(COMPLEMENT, 'The model stops before a complement (`another member of`).', WHOLE_PHRASE),
  rule(COORDINATION, 'The model takes several names in a row for one mention.', EVERY),
  rule(APPOSITION, 'The model cuts a name from its apposition.', WHOLE_PHRASE),
  rule(PRONOUN, 'The model passes over pronouns.', EVERY),
  rule(
    MISSED,
    'The model misses names that stand elsewhere in the text or are known.',
    'Mark every other named person, organisation, country, people or place.',
  ),
  rule(
    DESCRIBED,
    'The model passes over `the country` and `the ministry` where they act only in the background.',
    EVERY,
  ),
  rule(SOURCE, 'The model finds the source of a statement but no mention there.', EVERY),
  rule(
    KIND,
    'The model takes surnames for countries and buildings for organisations.',
    'A capital, a building, or an adjective that stands for a government takes the government’s id.',
  ),
  rule(
    OVERLAP,
    'Spans of the two mention layers repeat and cross one another.',
    'Brackets may nest but never cross.',
  ),
];
