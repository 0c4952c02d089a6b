// A source's words → the mentions that name it.

import { contains, type MentionLayer, overlap, type Span } from '@entente/record';
import { language } from '../../language.js';
import type { MentionLookUp } from './mention-look-up.js';

const dice = (a: Span, b: Span) => (2 * overlap(a, b)) / (a.end - a.start + b.end - b.start);
const RELATIVE = language.grammar.anyRelative;

/** Indexes of the mentions that best cover a source: one alike by Dice ≥ .5, else the longest inside it, else the narrowest that holds it. */
export function mentionsOfSource(
  text: string,
  source: Span,
  { mentions, lookUp }: { mentions: readonly MentionLayer[]; lookUp: MentionLookUp },
): number[] {
  if (RELATIVE.test(text.slice(source.start, source.end)))
    return antecedent(text, source, { mentions, lookUp });
  const near = lookUp.overlapping(source);
  const size = (i: number) => mentions[i]!.end - mentions[i]!.start;
  const pick = (list: readonly number[], rank: (i: number) => number) =>
    list.reduce<number | null>((top, i) => (top === null || rank(i) > rank(top) ? i : top), null);
  const like = near.filter((i) => dice(mentions[i]!, source) >= 0.5);
  const inside = near.filter((i) => contains(source, mentions[i]!));
  const best =
    pick(like, (i) => dice(mentions[i]!, source)) ?? pick(inside, size) ?? pick(near, (i) => -size(i));
  if (best === null) return [];
  return dice(mentions[best]!, source) > 0.8 ? [best] : conjuncts(text, inside, { mentions, first: best });
}

/** `A and B`, `A, B and C`: the first mention and those that `and` joins to it. */
function conjuncts(
  text: string,
  inside: readonly number[],
  { mentions, first }: { mentions: readonly MentionLayer[]; first: number },
): number[] {
  const outer = inside.filter(
    (i) =>
      !inside.some((j) => j !== i && contains(mentions[j]!, mentions[i]!)) &&
      // `China’s President`: the owner is no conjunct
      !inside.some((j) => /^['’]s? $/.test(text.slice(mentions[i]!.end, mentions[j]!.start))),
  );
  const chain = [first];
  for (const [k, i] of outer.entries()) {
    const before = outer[k - 1];
    if (before === undefined) continue;
    const gap = text.slice(mentions[before]!.end, mentions[i]!.start);
    if (!language.speech.betweenSources.test(gap)) continue;
    if (chain.includes(before) && !chain.includes(i)) chain.push(i);
    else if (chain.includes(i) && !chain.includes(before)) chain.unshift(before);
  }
  return chain;
}

/** `an architect, who said`: what stands before the relative pronoun. */
function antecedent(
  text: string,
  source: Span,
  { mentions, lookUp }: { mentions: readonly MentionLayer[]; lookUp: MentionLookUp },
): number[] {
  const found = lookUp.before(source.start);
  if (found === null) return [];
  const gap = text.slice(mentions[found]!.end, source.start);
  if (gap.length > 60 || /[.!?\n]/.test(gap)) return [];
  const outer = lookUp.overlapping(mentions[found]!).find((i) => mentions[i]!.end === mentions[found]!.end);
  return [outer ?? found];
}
