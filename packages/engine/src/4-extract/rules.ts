// The rules of room 4, one list a rule family, each kept beside the family's code.
import type { Rule } from '@entente/record';
import { EVENT_RULES } from './events/index.js';
import { STATEMENT_RULES } from './statements/index.js';

/** Rules that make records from layers. */
export const EXTRACT_RULES: readonly Rule[] = [...STATEMENT_RULES, ...EVENT_RULES];
