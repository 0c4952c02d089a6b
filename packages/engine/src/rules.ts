// Every rule that may touch a record, so that `explain` can say why. Each room lists its own, beside the code.
import type { Rule } from '@entente/record';
import { ANALYSE_RULES } from './3-analyse/index.js';
import { EXTRACT_RULES } from './4-extract/index.js';
import { LINK_RULES } from './5-link/index.js';

/** All rules, by room. */
export const RULES: readonly Rule[] = [...ANALYSE_RULES, ...EXTRACT_RULES, ...LINK_RULES];
