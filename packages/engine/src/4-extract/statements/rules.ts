// The rules that make statements from contents, cues and sources.
import type { Rule } from '@entente/record';
import { SPOKEN_TO } from './addressees.js';
import { CARRIED } from './carriers.js';
import { DENIED } from './polarity.js';

/** Rules of statements. */
export const STATEMENT_RULES: readonly Rule[] = [CARRIED, SPOKEN_TO, DENIED];
