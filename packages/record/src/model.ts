// The interface of a language model: one call from text to scored layers. A model package (model-en) implements it.
import type { EventType, MentionKind, Status } from './ontology.js';
import type { Span } from './span.js';

export type ArcKind =
  | 'st:source'
  | 'st:cue'
  | 'st:to'
  | 'st:via'
  | 'ev:actor'
  | 'ev:recip'
  | 'ev:loc'
  | 'ev:time'
  | 'same'
  | 'coref';

/** A decoded span with the model's probability (0 to 1). Spans begin and end at word boundaries, without outer white space. */
export interface ScoredSpan extends Span {
  readonly score: number;
}
/** A mention with its kind. */
export interface ScoredMention extends ScoredSpan {
  readonly kind: MentionKind;
  /** true for a mention inside a larger one (layer mention2) */
  readonly inner: boolean;
}
/** A content, or one part of it. */
export interface ScoredContent extends ScoredSpan {
  /** true for a content inside a larger one (layer content2) */
  readonly inner: boolean;
}
/** A trigger with the model's probabilities by label; lists of pairs are sorted, best first. */
export interface ScoredTrigger extends ScoredSpan {
  readonly type: EventType;
  /** the best types with their probabilities, best first (at most 4); `none` is the probability that it is no event */
  readonly types: readonly (readonly [EventType | 'none', number])[];
  readonly status: Readonly<Record<Status, number>>;
  /** modes of the trigger's own type ('-' = none) with probabilities among them, best first (at most 4) */
  readonly modes: readonly (readonly [string, number])[];
  /** contexts with probability ≥ .2 */
  readonly contexts: readonly (readonly [string, number])[];
}
/** A relation between two spans; `from` and `to` index the layers that its kind joins (see ARC_ENDS). */
export interface ScoredArc {
  readonly kind: ArcKind;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** The model's output for one text: parallel standoff layers, each in text order. */
export interface Reading {
  /** name of the model, e.g. `entente-en-0` */
  readonly model: string;
  readonly mentions: readonly ScoredMention[];
  readonly times: readonly ScoredSpan[];
  readonly sources: readonly ScoredSpan[];
  readonly cues: readonly ScoredSpan[];
  readonly contents: readonly ScoredContent[];
  /** triggers, weak ones included: check `score` and `types` before using one */
  readonly triggers: readonly ScoredTrigger[];
  /** arcs with probability ≥ .02 */
  readonly arcs: readonly ScoredArc[];
}

/** The layers of a reading that arcs join. */
export type Layer = 'mentions' | 'times' | 'sources' | 'cues' | 'contents' | 'triggers';
/**
 * The layer of each end of an arc. Where the model links a content to a mention that it did not tag as a source, or to a
 * trigger that it did not tag as a cue, that span is also added to `sources` or `cues`, so that every arc has both ends.
 */
export const ARC_ENDS: Readonly<Record<ArcKind, readonly [Layer, Layer]>> = {
  'st:source': ['contents', 'sources'],
  'st:cue': ['contents', 'cues'],
  'st:to': ['contents', 'mentions'],
  'st:via': ['contents', 'mentions'],
  'ev:actor': ['triggers', 'mentions'],
  'ev:recip': ['triggers', 'mentions'],
  'ev:loc': ['triggers', 'mentions'],
  'ev:time': ['triggers', 'times'],
  same: ['triggers', 'triggers'],
  coref: ['mentions', 'mentions'],
};

/** Two parties in a text, each with the ranges of all its mentions. */
export interface Pair {
  readonly source: readonly Span[];
  readonly target: readonly Span[];
}

/** The model's classification of what the source does to the target. */
export interface PairReading {
  /** name of the model */
  readonly model: string;
  /** every type with its probability, best first */
  readonly types: readonly (readonly [EventType, number])[];
  /** the trigger word, with its share of the model's attention */
  readonly trigger: ScoredSpan;
  /** status of the event that the trigger names */
  readonly status: Readonly<Record<Status, number>>;
  /** modes of the best type ('-' = none) with probabilities among them, best first (at most 4) */
  readonly modes: readonly (readonly [string, number])[];
}

/** A model that reads one language. `read` is deterministic on one machine and linear in the length of the text. */
export interface LanguageModel {
  readonly name: string;
  /** ISO 639-1 */
  readonly language: string;
  /** `onWindow` is told after each window how many are done, and of how many */
  read(text: string, onWindow?: (done: number, of: number) => void): Promise<Reading>;
  close(): Promise<void>;
}

/** Thrown by a model without a pair head. */
export class NoPairHeadError extends Error {
  override readonly name = 'NoPairHeadError';

  constructor(model: string) {
    super(
      `found the model ${model}, expected one that can be asked what one party does to another: it has no pair head`,
    );
  }
}

/** A model that can classify pairs. */
export interface PairModel {
  /**
   * Classifies what the source does to the target in a sentence or a short paragraph.
   * The target may have no range: then it classifies what the source does to anyone.
   * @throws RangeError when the source, or a range, has no word in the text, or when the text is longer than one window
   * @throws NoPairHeadError
   */
  readPair(text: string, pair: Pair): Promise<PairReading>;
}
