// Drafts → drafts that nest or stand apart: equal ones merged, crossing ones cut; and the rule that drops pieces of a larger mention.
import { change, covers, type Draft, draftSpan, type Ground, isPronoun, type MentionRule } from './draft.js';

const ID = 'mention-overlap@2';

/** The rule. */
export const OVERLAP: MentionRule = {
  id: ID,
  room: '3-analyse',
  reason:
    'The two mention layers of the network repeat one another, and mark modifiers of a noun phrase (`Iraqi` in `Iraqi officials`) that are no mention of their own.',
  clause: 'Brackets may nest but never cross.',
  apply: (drafts, ground) => nestDrafts(drafts, ground, true),
};

/** Drafts in text order, the outer before the inner, none crossing another: what every mention layer must be. `pieces`: applies the rule as well. */
export function nestDrafts(drafts: readonly Draft[], ground: Ground, pieces = false): Draft[] {
  const sorted = drafts
    .map((draft) => ({ draft, ...draftSpan(ground.words, draft) }))
    .sort((a, b) => a.start - b.start || b.end - a.end || b.draft.score - a.draft.score);
  const kept: { draft: Draft; start: number; end: number }[] = [];
  const open: (typeof kept)[number][] = [];
  const merge = (outer: Draft, inner: Draft): Draft =>
    pieces ? change(outer, { origins: union(outer, inner) }, ID) : { ...outer, origins: union(outer, inner) };
  for (const item of sorted) {
    while (open.length > 0 && open.at(-1)!.end <= item.start) open.pop();
    const outer = open.at(-1);
    // of two equal or crossing mentions the later gives way; what it was read from goes to the earlier
    if (outer && (item.end > outer.end || (outer.start === item.start && outer.end === item.end))) {
      outer.draft = merge(outer.draft, item.draft);
      continue;
    }
    if (outer && pieces && isPiece(item.draft, outer.draft, ground)) {
      outer.draft = change(outer.draft, {}, ID);
      continue;
    }
    kept.push(item);
    open.push(item);
  }
  return kept.map(({ draft }) => draft);
}

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
