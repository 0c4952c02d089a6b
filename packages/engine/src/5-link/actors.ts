// Chains → Actor and Place records.
import type { Knowledge } from '@entente/knowledge';
import type { Actor, Analysis, Article, Place } from '@entente/record';
import { chainId, mentionId, shared } from '../4-extract/index.js';

/** One Actor or Place a chain, in order of first mention. */
export function linkActors(article: Article, analysis: Analysis, _knowledge: Knowledge): (Actor | Place)[] {
  const source = { article, analysis };
  return analysis.chains.map((chain, i) => {
    const first = analysis.mentions[chain.mentions[0]!]!;
    const kind = chain.kind === 'place' ? 'place' : 'actor';
    const fields = {
      ...shared(source, kind, { spans: [first], by: first.by, confidence: first.score }),
      id: chainId(source, i),
      name: chain.name,
      mentions: chain.mentions.map((mention) => mentionId(source, mention)),
    };
    return (
      kind === 'place' ? { ...fields, location: null } : { ...fields, actorKind: chain.kind, sectors: [] }
    ) as Actor | Place;
  });
}
