// Quotes → who speaks in them: the source that the model ties to the content, or the named speaker beside the quote's cue.
import { firstEndingAfter, type Reading, type Span } from '@entente/record';
import type { Profile, Scene } from './profile.js';

/** For each quote the number of its speaker's mention; quotes without one are left out. */
export function findSpeakers(
  profiles: readonly Profile[],
  scene: Scene,
  reading: Reading,
): ReadonlyMap<number, number> {
  const speakers = new Map<number, number>();
  const mentionAt = (span: Span) => lastCovering(profiles, span);
  const best = new Map<number, number>();
  for (const { kind, from, to, score } of reading.arcs) {
    const content = reading.contents[from];
    const source = reading.sources[to];
    if (kind !== 'st:source' || score < 0.5 || !content || !source) continue;
    const speaker = mentionAt(source);
    if (speaker === undefined) continue;
    for (const quote of quotesIn(scene.quotes, content)) {
      if ((best.get(quote) ?? 0) >= score) continue;
      best.set(quote, score);
      speakers.set(quote, speaker);
    }
  }
  return carryOn(speakers, scene);
}

/** The shortest mention that shares words with the span. */
function lastCovering(profiles: readonly Profile[], { start, end }: Span): number | undefined {
  let low = 0;
  let high = profiles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (profiles[middle]!.mention.start < end) low = middle + 1;
    else high = middle;
  }
  let best: Profile | undefined;
  for (let i = low - 1; i >= Math.max(0, low - 8); i--) {
    const profile = profiles[i]!;
    const shared = Math.min(end, profile.mention.end) - Math.max(start, profile.mention.start);
    if (shared <= 0) continue;
    if (!best || distance(profile.mention, { start, end }) < distance(best.mention, { start, end }))
      best = profile;
  }
  return best?.at;
}

const distance = (a: Span, b: Span): number => Math.abs(a.start - b.start) + Math.abs(a.end - b.end);

/** Quotes that share words with a content; binary search keeps long texts linear. */
function quotesIn(quotes: readonly Span[], { start, end }: Span): number[] {
  const found: number[] = [];
  for (let i = firstEndingAfter(quotes, start); i < quotes.length && quotes[i]!.start < end; i++)
    found.push(i);
  return found;
}

/** A quote without a speaker of its own goes on from the quote before it in the same paragraph. */
function carryOn(
  speakers: ReadonlyMap<number, number>,
  { quotes, text }: Scene,
): ReadonlyMap<number, number> {
  const all = new Map(speakers);
  for (let i = 1; i < quotes.length; i++) {
    const before = all.get(i - 1);
    const gap = text.slice(quotes[i - 1]!.end, quotes[i]!.start);
    if (before !== undefined && !all.has(i) && !gap.includes('\n\n')) all.set(i, before);
  }
  return all;
}
