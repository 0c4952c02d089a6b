// Which annotated actors and places the chains of a reading stand for: a chain that has a mention of theirs (Dice ≥ .5 over characters).
import type { Span } from '@entente/record';
import type { Alignment } from './align.js';
import type { GoldStory } from './gold-story.js';
import type { ReadStory } from './read-story.js';

type Chain = string | number;

/** How much two spans have in common, from 0 to 1 (Dice 1945). */
export const dice = (a: Span, b: Span): number =>
  (2 * Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))) /
  Math.max(1, a.end - a.start + (b.end - b.start));

/** The range of a mention or time of the article JSON; empty where it has none. */
export const rangeOf = ({
  start = -1,
  end = -1,
}: {
  start?: number | undefined;
  end?: number | undefined;
}): Span => ({ start, end });

/** Compares lists of gold ids with lists of chains. */
export interface ChainNames {
  /** gold ids that some chain stands for, and how many of the chains stand for one; a plural stands for its members and they for it */
  readonly match: (ids: readonly string[], chains: readonly Chain[]) => { found: number; right: number };
  /** whether the chains are exactly the parties of the ids */
  readonly isExact: (ids: readonly string[], chains: readonly Chain[]) => boolean;
}

/** Looks up which gold ids each chain stands for. */
export function nameChains(gold: GoldStory, read: ReadStory, { ofGold, ofRead }: Alignment): ChainNames {
  const goldMentions = gold.spans
    .filter(({ id }) => /^[ap]/.test(id))
    .map((span) => ({ id: span.id, at: ofGold(span) }));
  const names = new Map<string, Set<string>>();
  for (const mention of read.mentions) {
    const at = ofRead(rangeOf(mention));
    const known = names.get(String(mention.chain)) ?? new Set();
    names.set(String(mention.chain), known);
    for (const other of goldMentions) if (dice(other.at, at) >= 0.5) known.add(other.id);
  }
  const members = new Map(
    Object.entries(gold.actors).map(([id, row]) => [id, new Set([...(row.members ?? []), id])]),
  );
  const standsFor = (id: string, chain: Chain): boolean => {
    const own = members.get(id) ?? new Set([id]);
    return [...(names.get(String(chain)) ?? [])].some((name) => own.has(name) || members.get(name)?.has(id));
  };
  const match = (ids: readonly string[], chains: readonly Chain[]) => ({
    found: new Set(ids.filter((id) => chains.some((chain) => standsFor(id, chain)))).size,
    right: chains.filter((chain) => ids.some((id) => standsFor(id, chain))).length,
  });
  return {
    match,
    isExact: (ids, chains) => {
      const { found, right } = match(ids, chains);
      return found === ids.length && right === chains.length;
    },
  };
}
