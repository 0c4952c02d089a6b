// Knowledge → the codes that rows and exports need; loaded on first use, once.
import type { Coder, Codes } from '@entente/record';

/** CAMEO codes, Goldstein values and quad classes of events. */
export async function loadCoder(): Promise<Coder> {
  const knowledge = await knowledgeOnce();
  const { eventTypes } = knowledge;
  return {
    cameo: knowledge.cameo,
    goldstein: knowledge.goldstein,
    quad: (type) => eventTypes.find((row) => row.type === type)!.quad.plover,
  };
}
/** Code lists of the publishers whose formats we write. */
export const loadCodes = async (): Promise<Codes> => (await knowledgeOnce()).codes;

let loading: Promise<import('@entente/knowledge').Knowledge> | undefined;
/** The knowledge that is built in. */
export function knowledgeOnce(): Promise<import('@entente/knowledge').Knowledge> {
  loading ??= import('@entente/knowledge').then(({ loadKnowledge }) => loadKnowledge());
  return loading;
}
