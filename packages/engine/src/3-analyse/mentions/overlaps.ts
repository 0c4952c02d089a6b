// Drafts → drafts that nest or stand apart: equal ones joined, crossing ones cut, pieces of a phrase inside it dropped.
import { change, covers, type Draft, draftSpan, type Ground, isPronoun, type Step } from './draft.js';

/** Rule: mentions nest, and never cross. */
export const OVERLAP = 'mention-overlap@1';

/** Drafts in text order, the outer before the inner. */
export const mendOverlaps: Step = (drafts, ground) => {
  const sorted = drafts
    .map((draft) => ({ draft, ...draftSpan(ground.words, draft) }))
    .sort((a, b) => a.start - b.start || b.end - a.end || b.draft.score - a.draft.score);
  const kept: { draft: Draft; start: number; end: number }[] = [];
  const open: (typeof kept)[number][] = [];
  for (const item of sorted) {
    while (open.length > 0 && open.at(-1)!.end <= item.start) open.pop();
    const outer = open.at(-1);
    if (outer && outer.start === item.start && outer.end === item.end) {
      outer.draft = change(outer.draft, { origins: union(outer.draft, item.draft) }, OVERLAP);
      continue;
    }
    // the later of two crossing mentions gives way; what it was read from goes to the earlier
    if (outer && item.end > outer.end) {
      outer.draft = change(outer.draft, { origins: union(outer.draft, item.draft) }, OVERLAP);
      continue;
    }
    if (outer && isPiece(item.draft, outer.draft, ground)) continue;
    kept.push(item);
    open.push(item);
  }
  return kept.map(({ draft }) => draft);
};

const union = (a: Draft, b: Draft): number[] =>
  [...new Set([...a.origins, ...b.origins])].sort((x, y) => x - y);

/** `Iraqi` in `Iraqi officials`, `its` in `its envoy`: no mention of its own, unless an arc of the model ends there. */
function isPiece(inner: Draft, outer: Draft, ground: Ground): boolean {
  if (!covers(outer, inner)) return false;
  const { at, words } = ground;
  if (isPronoun(words[inner.from]!) && inner.to - inner.from === 1 && at[inner.from] === at[outer.from])
    return !isArcEnd(inner, ground);
  const samePhrase =
    at[inner.from]! >= 0 && at[inner.from] === at[outer.to - 1] && at[outer.from] === at[outer.to - 1];
  return samePhrase && !isArcEnd(inner, ground);
}

/** Whether the model is sure that someone acts by these words. */
const isArcEnd = ({ origins }: Draft, { arcEnds }: Ground): boolean =>
  origins.some((origin) => arcEnds.has(origin));
