// Knowledge → the codes that rows and exports need; loaded on first use, once.
import type { Coder, Codes } from '@entente/record';
import { coderOf } from './coder-of.js';

/** CAMEO codes, Goldstein values and quad classes of events. */
export const loadCoder = async (): Promise<Coder> => coderOf(await knowledgeOnce());
/** Code lists of the publishers whose formats we write. */
export const loadCodes = async (): Promise<Codes> => (await knowledgeOnce()).codes;

let loading: Promise<import('@entente/knowledge').Knowledge> | undefined;
/** The built-in knowledge. */
export function knowledgeOnce(): Promise<import('@entente/knowledge').Knowledge> {
  loading ??= import('@entente/knowledge').then(({ loadKnowledge }) => loadKnowledge());
  return loading;
}
