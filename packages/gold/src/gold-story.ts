// The types of an annotated story, as corpus/check.py --jsonl prints it: text, spans by id, and one row for each id.
import type { Span } from '@entente/record';

/** A span with the id that marks it: `a`, `p`, `t`, `q`, `c` or `v` and a number. */
export interface MarkedSpan extends Span {
  readonly id: string;
}

/** An annotated actor or place. `members`: ids of those that a plural names. */
export interface GoldActor {
  readonly kind: string;
  /** ISO 3166 alpha-3, `IGO`, or `-` */
  readonly country: string;
  /** sectors joined with `+`, or `-` */
  readonly sector: string;
  readonly name: string;
  readonly members?: readonly string[];
}

/** An annotated statement. Lists hold ids. */
export interface GoldStatement {
  readonly type: string;
  readonly neg: boolean;
  readonly source?: readonly string[];
  readonly cue?: readonly string[];
  readonly to?: readonly string[];
  readonly via?: readonly string[];
}

/** An annotated event. Lists hold ids. */
export interface GoldEvent {
  readonly type: string;
  /** `-` where none fits */
  readonly mode: string;
  readonly status: string;
  readonly actor?: readonly string[];
  readonly recip?: readonly string[];
  readonly loc?: readonly string[];
  readonly time?: readonly string[];
  readonly ctx?: readonly string[];
  readonly same?: readonly string[];
}

/** One annotated story. Offsets are UTF-16 code units of `text`. */
export interface GoldStory {
  readonly id: string;
  readonly date: string;
  readonly publisher: string;
  readonly kind: string;
  readonly text: string;
  /** offset of the end of the title; -1 where the story has no paragraph besides it */
  readonly titleEnd: number;
  /** in text order, the longer one first */
  readonly spans: readonly MarkedSpan[];
  readonly actors: Readonly<Record<string, GoldActor>>;
  readonly times: Readonly<Record<string, string>>;
  readonly statements: Readonly<Record<string, GoldStatement>>;
  readonly events: Readonly<Record<string, GoldEvent>>;
}
