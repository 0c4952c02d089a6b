// Triggers with the model's probabilities of types, status, mode and contexts. Weak triggers are included; the engine decides which to keep.
import type { EventType, ScoredTrigger, Status } from '@entente/record';
import type { Labels, LayerColumns } from '../labels.js';
import type { Scores } from '../scores.js';
import type { TaggedSpan, WordScores } from './bio.js';
import type { Word } from './words.js';

/** Minimum probability of a weak trigger: a word that is no trigger on the best path. */
const WEAK = 0.02;
const MIN_CONTEXT = 0.2;
const KEEP = 4;

/** The decoded triggers and the weak ones between them, in text order, with the index of each one's first piece. */
export function scoreTriggers(
  spans: readonly TaggedSpan[],
  tags: WordScores,
  { scores, words }: { scores: Scores; words: readonly Word[] },
): ScoredTrigger[] {
  const taken = new Set(
    spans.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k)),
  );
  const weak: TaggedSpan[] = [];
  const reader = headReader(scores);
  for (let w = 0; w < words.length; w++) {
    const score = 1 - Math.exp(tags.rows[w * tags.width]!);
    if (taken.has(w) || score < WEAK) continue;
    const label = reader.typesOf(words[w]!.first).find(([type]) => type !== 'none')![0];
    weak.push({ label, first: w, last: w + 1, score });
  }
  return [...spans, ...weak]
    .sort((a, b) => a.first - b.first)
    .map((span) => {
      const first = words[span.first]!;
      const types = reader.typesOf(first.first);
      const none = types.find(([type]) => type === 'none')![1];
      return {
        start: first.start,
        end: words[span.last - 1]!.end,
        score: 1 - none,
        type: span.label as EventType,
        types: types.slice(0, KEEP),
        ...reader.headsOf(first.first, span.label),
      };
    });
}

interface HeadReader {
  /** probabilities by event type (B and I together) and `none`, best first */
  typesOf(piece: number): readonly (readonly [EventType | 'none', number])[];
  headsOf(piece: number, type: string): Pick<ScoredTrigger, 'status' | 'modes' | 'contexts'>;
}

/** The modes of one event type and none: their columns and their names without the type. */
interface OwnModes {
  readonly columns: readonly number[];
  readonly names: readonly string[];
}

/** The modes that an event of a type may have. */
export function ownModes({ mode }: Labels, type: string): OwnModes {
  const columns = [...mode.keys()].filter((k) => mode[k] === '-' || mode[k]!.startsWith(`${type}/`));
  return { columns, names: columns.map((k) => mode[k]!.replace(/^[A-Z]+\//, '')) };
}

/** The model's probabilities of a piece; types are used twice and computed once. */
function headReader(scores: Scores): HeadReader {
  const column = scores.columns.find(({ name }) => name === 'trigger')!;
  const types = new Map<number, ReturnType<HeadReader['typesOf']>>();
  const modes = new Map<string, OwnModes>();
  return {
    typesOf: (piece) => {
      const known = types.get(piece) ?? typesOf(scores.row('tags', piece), column);
      types.set(piece, known);
      return known;
    },
    headsOf: (piece, type) => {
      const own = modes.get(type) ?? ownModes(scores.labels, type);
      modes.set(type, own);
      return readHeads(scores, piece, own);
    },
  };
}

/** Probabilities by event type (B and I together) and `none`, best first, from the tags of a word's first piece. */
export function typesOf(
  tags: Float32Array,
  { labels, offset, width }: LayerColumns,
): (readonly [EventType | 'none', number])[] {
  const at = softmax(tags.subarray(offset, offset + width));
  const types = labels.map((label, k) => [label as EventType, at[2 * k + 1]! + at[2 * k + 2]!] as const);
  return [['none', at[0]!] as const, ...types].sort((a, b) => b[1] - a[1]);
}

function readHeads(
  scores: Scores,
  piece: number,
  own: OwnModes,
): Pick<ScoredTrigger, 'status' | 'modes' | 'contexts'> {
  const { labels } = scores;
  const contexts = scores.row('ctx', piece);
  return {
    status: statusOf(scores.row('status', piece), labels),
    modes: modesOf(scores.row('mode', piece), own),
    contexts: labels.ctx
      .map((name, k) => [name, sigmoid(contexts[k]!)] as const)
      .filter(([, probability]) => probability >= MIN_CONTEXT)
      .sort((a, b) => b[1] - a[1]),
  };
}

/** Probabilities of the statuses. */
export function statusOf(logits: Float32Array, labels: Labels): ScoredTrigger['status'] {
  const status = softmax(logits);
  return Object.fromEntries(labels.status.map((name, k) => [name, status[k]!])) as Record<Status, number>;
}

/** Probabilities of some modes, normalised among themselves, best first. */
export function modesOf(logits: Float32Array, { columns, names }: OwnModes): ScoredTrigger['modes'] {
  const probabilities = softmax(Float32Array.from(columns, (k) => logits[k]!));
  return names
    .map((name, i) => [name, probabilities[i]!] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(0, KEEP);
}

/** The probability of a logit. */
export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Probabilities of logits. */
export function softmax(logits: Float32Array): Float32Array {
  let peak = Number.NEGATIVE_INFINITY;
  for (const logit of logits) if (logit > peak) peak = logit;
  const values = new Float32Array(logits.length);
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    values[i] = Math.exp(logits[i]! - peak);
    total += values[i]!;
  }
  for (let i = 0; i < values.length; i++) values[i]! /= total;
  return values;
}
