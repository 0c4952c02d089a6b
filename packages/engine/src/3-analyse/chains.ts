// Mentions → chains: which mentions name the same actor or place.
import type { Chain, MentionLayer } from '@entente/record';

/** Chains in order of their first mention; every mention is in exactly one. */
export function findChains(text: string, mentions: readonly MentionLayer[]): Chain[] {
  const byName = new Map<string, number[]>();
  for (const [i, { start, end }] of mentions.entries()) {
    const name = text.slice(start, end).toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), i]);
  }
  return [...byName.values()].map((list) => {
    const first = mentions[list[0]!]!;
    return {
      mentions: list,
      name: text.slice(first.start, first.end),
      kind: first.kind,
      known: null,
      members: [],
    };
  });
}
