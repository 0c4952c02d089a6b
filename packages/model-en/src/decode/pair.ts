// The logits of a question about a pair → types, the word that says so, its status and mode.
import type { EventType, Pair, PairReading, ScoredSpan, Span } from '@entente/record';
import type { Labels } from '../labels.js';
import type { PairLogits } from '../network.js';
import type { Pieces } from '../wordpiece.js';
import { modesOf, ownModes, softmax, statusOf } from './triggers.js';
import { groupWords } from './words.js';

/** 1 on the pieces of the source, 2 on those of the target. @throws RangeError when one of them has no piece */
export function markRoles(text: string, pieces: Pieces, { source, target }: Pair): Int8Array {
  const role = new Int8Array(pieces.ids.length);
  const mark = (who: string, value: number, spans: readonly Span[]) => {
    let found = false;
    for (let i = 0; i < role.length; i++) {
      if (role[i] !== 0 || !spans.some(({ start, end }) => pieces.start[i]! < end && pieces.end[i]! > start))
        continue;
      role[i] = value;
      found = true;
    }
    if (found) return;
    const ranges = spans.map(({ start, end }) => `${start}-${end}`).join(', ') || 'none';
    throw new RangeError(
      `${who} of the pair: expected words of the text (${text.length} code units) that are not the other party's, found ${ranges}`,
    );
  };
  mark('source', 1, source);
  mark('target', 2, target);
  return role;
}

/** Reads the logits of one pair. */
export function decodePair(
  text: string,
  pieces: Pieces,
  { logits, labels, model }: { logits: PairLogits; labels: Labels; model: string },
): PairReading {
  const probabilities = softmax(logits.pair);
  const types = labels.layers.trigger
    .map((type, k) => [type as EventType, probabilities[k]!] as const)
    .sort((a, b) => b[1] - a[1]);
  const attention = softmax(logits.focus);
  let trigger: (ScoredSpan & { readonly piece: number }) | null = null;
  for (const { first, last, start, end } of groupWords(text, pieces)) {
    const score = attention.subarray(first, last).reduce((sum, value) => sum + value, 0);
    if (!trigger || score > trigger.score) trigger = { start, end, score, piece: first };
  }
  const { piece, ...span } = trigger!;
  const row = (all: Float32Array, width: number) => all.subarray(piece * width, (piece + 1) * width);
  return {
    model,
    types,
    trigger: span,
    status: statusOf(row(logits.status, labels.status.length), labels),
    modes: modesOf(row(logits.mode, labels.mode.length), ownModes(labels, types[0]![0])),
  };
}
