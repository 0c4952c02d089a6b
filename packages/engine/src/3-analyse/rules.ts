// The rules of room 3, one list a layer, each kept beside the layer's code.
import type { Rule } from '@entente/record';
import { CHAIN_RULES } from './chains/index.js';
import { CONTENT_RULES } from './contents/index.js';
import { MENTION_RULES } from './mentions/index.js';
import { TIME_RULES } from './times/index.js';
import { TRIGGER_RULES } from './triggers/index.js';

/** Rules that mend layers. */
export const ANALYSE_RULES: readonly Rule[] = [
  ...MENTION_RULES,
  ...TIME_RULES,
  ...CONTENT_RULES,
  ...TRIGGER_RULES,
  ...CHAIN_RULES,
];
