// The rules of room 4, one list a rule family, each kept beside the family's code.
import type { Rule } from '@entente/record';

/** Rules that make records from layers. */
export const EXTRACT_RULES: readonly Rule[] = [];
