// Annotated mentions and times against those read: exact spans, kinds, chains (B³, Bagga and Baldwin 1998), country and sector of whom they name, values of times.
import type { Span } from '@entente/record';
import { dice, rangeOf } from './chain-names.js';
import type { Comparison } from './judge-story.js';
import type { ReadMention } from './read-story.js';

interface Pair {
  readonly id: string;
  readonly mention: ReadMention;
}

/** Counts mentions, their chains, and who they are; frequent actors count more. */
export function countMentions(comparison: Comparison): void {
  const { gold, read, alignment, counts } = comparison;
  const annotated = gold.spans
    .filter(({ id }) => /^[ap]/.test(id))
    .map((span) => ({ id: span.id, at: alignment.ofGold(span) }));
  const found = read.mentions.map((mention) => ({ mention, at: alignment.ofRead(rangeOf(mention)) }));
  const keys = (list: readonly { at: Span }[]) => new Set(list.map(({ at }) => `${at.start}-${at.end}`));
  const exact = keys(found);
  counts.goldMentions += annotated.length;
  counts.readMentions += found.length;
  counts.mentions += [...keys(annotated)].filter((key) => exact.has(key)).length;
  const used = new Set<ReadMention>();
  const pairs = annotated.flatMap(({ id, at }): Pair[] => {
    const best = found
      .map(({ mention, at: other }) => ({ mention, shared: dice(at, other) }))
      .filter(({ mention, shared }) => shared >= 0.5 && !used.has(mention))
      .sort((a, b) => b.shared - a.shared)[0];
    if (!best) return [];
    used.add(best.mention);
    return [{ id, mention: best.mention }];
  });
  countPairs(comparison, pairs);
}

function countPairs({ gold, read, counts }: Comparison, pairs: readonly Pair[]): void {
  const actors = new Map((read.actors ?? []).map((actor) => [actor.id, actor]));
  for (const { id, mention } of pairs) {
    const inChain = pairs.filter((other) => other.mention.chain === mention.chain);
    const same = inChain.filter((other) => other.id === id).length;
    const row = gold.actors[id];
    counts.pairedMentions++;
    counts.chainPrecision += same / inChain.length;
    counts.chainRecall += same / pairs.filter((other) => other.id === id).length;
    counts.mentionKinds += Number(mention.kind === row?.kind);
    if (!id.startsWith('a') || !row) continue;
    const actor = actors.get(String(mention.chain));
    const sectors = row.sector.split('+').filter((sector) => sector !== '-');
    const found = actor?.sectors ?? [];
    counts.pairedActors++;
    counts.countries += Number((actor?.country ?? '-') === row.country);
    counts.sectors += Number(
      sectors.length === 0 ? found.length === 0 : sectors.some((sector) => found.includes(sector)),
    );
  }
}

/** Counts times whose words and value are right. */
export function countTimeValues({ gold, read, alignment, counts }: Comparison): void {
  const annotated = gold.spans.filter(({ id }) => id.startsWith('t'));
  const times = (read.times ?? []).map((time) => ({
    at: alignment.ofRead(rangeOf(time)),
    value: time.value,
  }));
  const used = new Set<object>();
  counts.goldTimeValues += annotated.length;
  counts.readTimeValues += times.length;
  for (const span of annotated) {
    const at = alignment.ofGold(span);
    const found = times.find((time) => !used.has(time) && dice(at, time.at) >= 0.5);
    if (!found) continue;
    used.add(found);
    counts.timeValues += Number(found.value === gold.times[span.id]);
  }
}
