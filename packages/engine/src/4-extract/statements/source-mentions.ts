// A source's words → the mentions that name it.
import { contains, type MentionLayer, overlap, type Span } from '@entente/record';

const dice = (a: Span, b: Span) => (2 * overlap(a, b)) / (a.end - a.start + b.end - b.start);

/** Indexes of the mentions that best cover a source: one alike by Dice ≥ .5, else the longest inside it, else one that holds it. */
export function mentionsOfSource(text: string, source: Span, mentions: readonly MentionLayer[]): number[] {
  const near = mentions.flatMap((mention, i) => (overlap(mention, source) > 0 ? [i] : []));
  const size = (i: number) => mentions[i]!.end - mentions[i]!.start;
  const pick = (list: readonly number[], rank: (i: number) => number) =>
    list.reduce<number | null>((top, i) => (top === null || rank(i) > rank(top) ? i : top), null);
  const like = near.filter((i) => dice(mentions[i]!, source) >= 0.5);
  const best =
    pick(like, (i) => dice(mentions[i]!, source)) ??
    pick(
      near.filter((i) => contains(source, mentions[i]!)),
      size,
    ) ??
    pick(near, (i) => -size(i));
  if (best === null) return [];
  return conjuncts(text, source, { mentions, near, first: best });
}

/** `A and B`, `A, B and C`: the mentions that `and` joins to the first within the source. */
function conjuncts(
  text: string,
  source: Span,
  { mentions, near, first }: { mentions: readonly MentionLayer[]; near: readonly number[]; first: number },
): number[] {
  if (dice(mentions[first]!, source) > 0.8) return [first];
  const outer = near
    .filter((i) => contains(source, mentions[i]!))
    .filter(
      (i) =>
        !near.some((j) => j !== i && contains(source, mentions[j]!) && contains(mentions[j]!, mentions[i]!)),
    )
    .sort((a, b) => mentions[a]!.start - mentions[b]!.start);
  const chain = [first];
  for (const [k, i] of outer.entries()) {
    const before = outer[k - 1];
    if (before === undefined) continue;
    const gap = text.slice(mentions[before]!.end, mentions[i]!.start);
    if (!/^(?:['’]s )?,?\s*(?:and|,|as well as|or)\s*$/.test(gap)) continue;
    if (chain.includes(before) && !chain.includes(i)) chain.push(i);
    else if (chain.includes(i) && !chain.includes(before)) chain.unshift(before);
  }
  return chain;
}
