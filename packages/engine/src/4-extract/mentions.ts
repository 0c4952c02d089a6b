// Mention and Time records from their layers.
import type { Mention, Time } from '@entente/record';
import { chainId, mentionId, type Source, shared } from './build.js';

/** One Mention a mention of the layer, in text order. */
export function extractMentions(source: Source, chainOf: ReadonlyMap<number, number>): Mention[] {
  return source.analysis.mentions.map(({ start, end, kind, form, score, by }, i) => ({
    ...shared(source, 'mention', {
      spans: [{ start, end }],
      id: mentionId(source, i),
      by,
      confidence: score,
    }),
    mentionKind: kind,
    form,
    chain: chainId(source, chainOf.get(i)!),
  }));
}

/** One Time a time of the layer, in text order. */
export function extractTimes(source: Source): Time[] {
  return source.analysis.times.map(({ start, end, value, granularity, basis, score, by }) => ({
    ...shared(source, 'time', { spans: [{ start, end }], by, confidence: score }),
    value,
    granularity,
    basis,
  }));
}
