// The interface of a format: a name, a file extension, a media type and one pure function.
import type { Article, EventType, Record } from '@entente/record';

/** Description of an event type from the coding manual (passed in from knowledge, which exports may not import). */
export interface TypeNote {
  readonly label: string;
  readonly definition: string;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict */
  readonly quad: number;
}

/** Options of a format. Formats ignore options that do not apply. */
export interface WriteOptions {
  /** columns of the terminal; default 80 */
  readonly width?: number;
  /** ANSI colours; default false */
  readonly colour?: boolean;
  readonly typeNotes?: Readonly<Partial<globalThis.Record<EventType, TypeNote>>>;
}

/** One export format: one article with its records → a string that ends with a line break. */
export interface Format {
  readonly name: string;
  readonly summary: string;
  readonly extension: string;
  readonly mime: string;
  /** separator between the outputs of several articles in one file; null where they can't be concatenated */
  readonly join: string | null;
  write(article: Article, records: readonly Record[], options?: WriteOptions): string;
}
