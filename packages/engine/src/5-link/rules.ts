// The rules of room 5.
import type { Rule } from '@entente/record';

/** Rules that resolve chains to actors and places. */
export const LINK_RULES: readonly Rule[] = [];
