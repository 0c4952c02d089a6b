// The type of a reading that is scored: the part of the article JSON (exports/article-json.ts) that the scorer looks at.

type Range = readonly [start: number, end: number];

/** One article as `toArticleObject` gives it. A chain is the id of an actor or place; offsets are UTF-16 code units of `text`. */
export interface ReadStory {
  readonly text: string;
  readonly title?: { readonly start: number; readonly end: number } | null | undefined;
  readonly mentions: readonly ReadMention[];
  readonly statements: readonly ReadStatement[];
  readonly events: readonly ReadEvent[];
  readonly actors?: readonly ReadActor[] | undefined;
  readonly times?: readonly ReadTime[] | undefined;
}

/** A mention of a chain. */
export interface ReadMention {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly chain: string | number;
  readonly kind?: string | undefined;
}

/** Who said what. */
export interface ReadStatement {
  readonly content: readonly Range[];
  readonly cue?: Range | null | undefined;
  readonly source?: readonly (string | number)[] | undefined;
  readonly to?: readonly (string | number)[] | undefined;
  readonly via?: readonly (string | number)[] | undefined;
  readonly type?: string | undefined;
  readonly polarity?: string | undefined;
  readonly confidence?: number | undefined;
}

/** Who did what to whom. */
export interface ReadEvent {
  readonly id?: string | undefined;
  readonly trigger: Range;
  readonly type: string;
  readonly mode?: string | undefined;
  readonly status: string;
  readonly actors?: readonly (string | number)[] | undefined;
  readonly recipients?: readonly (string | number)[] | undefined;
  readonly place?: string | number | null | undefined;
  readonly time?: string | null | undefined;
  readonly sentence?: Range | undefined;
  readonly contexts?: readonly string[] | undefined;
  readonly sameAs?: string | undefined;
  readonly confidence?: number | undefined;
}

/** Who a chain is. */
export interface ReadActor {
  readonly id: string;
  readonly name?: string | undefined;
  readonly country?: string | undefined;
  readonly sectors?: readonly string[] | undefined;
}

/** A time expression with its value. */
export interface ReadTime {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly value?: string | null | undefined;
}
