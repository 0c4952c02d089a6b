// The logits of a question about a pair → types, the word that says so, its status and mode.
import type { EventType, Pair, PairReading, ScoredSpan, Span } from '@entente/record';
import { type Labels, layerColumns } from '../labels.js';
import type { PairLogits } from '../network.js';
import type { Pieces } from '../wordpiece.js';
import { modesOf, ownModes, softmax, statusOf, typesOf } from './triggers.js';
import { groupWords } from './words.js';

/** 1 on the pieces of the source, 2 on those of the target, which may have none. @throws RangeError when the source, or a range, has no piece */
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
    if (found || (who === 'target' && spans.length === 0)) return;
    const ranges = spans.map(({ start, end }) => `${start}-${end}`).join(', ') || 'none';
    throw new RangeError(
      `${who} of the pair: expected words of the text (${text.length} code units) that are not the other party's, found ${ranges}`,
    );
  };
  mark('source', 1, source);
  mark('target', 2, target);
  return role;
}

/** How much a word counts that the tags hold for no act of the type: enough to be chosen where there is none. */
const NO_ACT = 0.02;

/** Reads the logits of one pair. The word that says so is the one of most attention among those that the tags hold for acts of the type. */
export function decodePair(
  text: string,
  pieces: Pieces,
  { logits, labels, model }: { logits: PairLogits; labels: Labels; model: string },
): PairReading {
  const probabilities = softmax(logits.pair);
  const types = labels.layers.trigger
    .map((type, k) => [type as EventType, probabilities[k]!] as const)
    .sort((a, b) => b[1] - a[1]);
  const [[type]] = types as [[EventType, number]];
  const attention = softmax(logits.focus);
  const column = layerColumns(labels).find(({ name }) => name === 'trigger')!;
  const tagWidth = logits.tags.length / pieces.ids.length;
  let best: (ScoredSpan & { readonly piece: number; readonly weight: number }) | null = null;
  for (const { first, last, start, end } of groupWords(text, pieces)) {
    const score = attention.subarray(first, last).reduce((sum, value) => sum + value, 0);
    const acts = new Map<string, number>(typesOf(row(logits.tags, first, tagWidth), column));
    const weight = score * (NO_ACT + acts.get(type)!);
    if (!best || weight > best.weight) best = { start, end, score, piece: first, weight };
  }
  const { piece, start, end, score } = best!;
  return {
    model,
    types,
    trigger: { start, end, score },
    status: statusOf(row(logits.status, piece, labels.status.length), labels),
    modes: modesOf(row(logits.mode, piece, labels.mode.length), ownModes(labels, type)),
  };
}

const row = (all: Float32Array, piece: number, width: number): Float32Array =>
  all.subarray(piece * width, (piece + 1) * width);
