// The logits of a pair → types, the trigger word, its status and mode.
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

/** Weight of a word that is not tagged with the type: low, but enough to be chosen where no word is tagged. */
const NO_ACT = 0.02;

/**
 * Decodes the logits of one pair. The trigger is the word with the most attention among those that the tags mark with the type. For a source without a target
 * (`isAlone`) the pair head had little training data, so the tags of the attended words are combined with it.
 */
export function decodePair(
  text: string,
  pieces: Pieces,
  { logits, labels, model, isAlone }: { logits: PairLogits; labels: Labels; model: string; isAlone: boolean },
): PairReading {
  const words = lookAtWords(text, pieces, { logits, labels });
  const names = labels.layers.trigger as EventType[];
  const asked = [...softmax(logits.pair)];
  const probabilities = isAlone ? withTags(asked, names, words) : asked;
  const types = names.map((type, k) => [type, probabilities[k]!] as const).sort((a, b) => b[1] - a[1]);
  const [[type]] = types as [[EventType, number]];
  const weigh = ({ score, acts }: SeenWord) => score * (NO_ACT + acts.get(type)!);
  const { piece, start, end, score } = words.reduce((best, word) =>
    weigh(word) > weigh(best) ? word : best,
  );
  return {
    model,
    types,
    trigger: { start, end, score },
    status: statusOf(row(logits.status, piece, labels.status.length), labels),
    modes: modesOf(row(logits.mode, piece, labels.mode.length), ownModes(labels, type)),
  };
}

/** A word with its attention, and its tag probability of each type. */
interface SeenWord extends ScoredSpan {
  readonly piece: number;
  readonly acts: ReadonlyMap<string, number>;
}

/** Probabilities of types: the attention-weighted tag probabilities times the square root of the pair head's probabilities. */
function withTags(asked: readonly number[], types: readonly string[], words: readonly SeenWord[]): number[] {
  const chances = types.map((type, k) => {
    const seen = words.reduce((sum, { score, acts }) => sum + score * acts.get(type)!, 0);
    return Math.sqrt(asked[k]!) * (NO_ACT + seen);
  });
  const whole = chances.reduce((sum, chance) => sum + chance, 0);
  return chances.map((chance) => chance / whole);
}

function lookAtWords(
  text: string,
  pieces: Pieces,
  { logits, labels }: { logits: PairLogits; labels: Labels },
): SeenWord[] {
  const attention = softmax(logits.focus);
  const column = layerColumns(labels).find(({ name }) => name === 'trigger')!;
  const tagWidth = logits.tags.length / pieces.ids.length;
  return groupWords(text, pieces).map(({ first, last, start, end }) => ({
    start,
    end,
    score: attention.subarray(first, last).reduce((sum, value) => sum + value, 0),
    piece: first,
    acts: new Map<string, number>(typesOf(row(logits.tags, first, tagWidth), column)),
  }));
}

const row = (all: Float32Array, piece: number, width: number): Float32Array =>
  all.subarray(piece * width, (piece + 1) * width);
