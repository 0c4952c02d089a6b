// What a language model is to the engine: one call, text in, scored layers out. A model package (model-en) implements it.
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

/** A decoded span with the model's probability (0 to 1). Spans lie on word bounds and hold no outer white space. */
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
/** A trigger with what the model thinks of it: every list is a probability by label, best first where it is a list of pairs. */
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

/** Everything a model says about one text, standoff layers side by side, each in text order. */
export interface Reading {
  /** name of the model, e.g. `entente-en-0` */
  readonly model: string;
  readonly mentions: readonly ScoredMention[];
  readonly times: readonly ScoredSpan[];
  readonly sources: readonly ScoredSpan[];
  readonly cues: readonly ScoredSpan[];
  readonly contents: readonly ScoredContent[];
  /** triggers, also weak ones: read `score` and `types` before you believe one */
  readonly triggers: readonly ScoredTrigger[];
  /** arcs with probability ≥ .02 */
  readonly arcs: readonly ScoredArc[];
}

/** The layers of a reading that arcs join. */
export type Layer = 'mentions' | 'times' | 'sources' | 'cues' | 'contents' | 'triggers';
/**
 * Which layer each end of an arc lies in. Where the model ties a content to a mention that it did not tag as a source, or to a
 * trigger that it did not tag as a cue, that span also stands among `sources` or `cues`, so that every arc has its end.
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

/** Two parties in a text: every range that names each. */
export interface Pair {
  readonly source: readonly Span[];
  readonly target: readonly Span[];
}

/** What a model says that the source does to the target. */
export interface PairReading {
  /** name of the model */
  readonly model: string;
  /** every type with its probability, best first */
  readonly types: readonly (readonly [EventType, number])[];
  /** the word that says so, with the share of the model's attention that fell on it */
  readonly trigger: ScoredSpan;
  /** status of the act that the word names */
  readonly status: Readonly<Record<Status, number>>;
  /** modes of the best type ('-' = none) with probabilities among them, best first (at most 4) */
  readonly modes: readonly (readonly [string, number])[];
}

/** A model that reads one language. `read` is deterministic on one machine and linear in the length of the text. */
export interface LanguageModel {
  readonly name: string;
  /** ISO 639-1 */
  readonly language: string;
  read(text: string): Promise<Reading>;
  close(): Promise<void>;
}

/** Thrown by a model that can't be asked about pairs at all. */
export class NoPairHeadError extends Error {
  override readonly name = 'NoPairHeadError';

  constructor(model: string) {
    super(
      `found the model ${model}, expected one that can be asked what one party does to another: it has no pair head`,
    );
  }
}

/** A model that can be asked about two parties. */
export interface PairModel {
  /**
   * What one party does to another in a sentence or a short paragraph.
   * The target may have no range: what does the source do, whomever it concerns?
   * @throws RangeError when the source, or a range, has no word in the text, or when the text is longer than the model can see at once
   * @throws NoPairHeadError
   */
  readPair(text: string, pair: Pair): Promise<PairReading>;
}
