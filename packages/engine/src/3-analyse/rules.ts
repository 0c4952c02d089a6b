// The rules of room 3, one list a layer, each kept beside the layer's code.
import type { Rule } from '@entente/record';

/** Rules that mend layers. */
export const ANALYSE_RULES: readonly Rule[] = [];
