// What every format is to the doors: a name, a file extension, a media type and one pure function.
import type { Article, EventType, Record } from '@entente/record';

/** What the coding manual says of an event type, for people who read a page (from knowledge; exports may not import it). */
export interface TypeNote {
  readonly label: string;
  readonly definition: string;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict */
  readonly quad: number;
}

/** How a format is written. Formats ignore what does not concern them. */
export interface WriteOptions {
  /** columns of the terminal; default 80 */
  readonly width?: number;
  /** ANSI colours; default false */
  readonly colour?: boolean;
  readonly typeNotes?: Readonly<Partial<globalThis.Record<EventType, TypeNote>>>;
}

/** One export format: one article with its records in, a string out that ends with a line break. */
export interface Format {
  readonly name: string;
  readonly summary: string;
  readonly extension: string;
  readonly mime: string;
  /** whether outputs of several articles may follow one another in one file, and what stands between them */
  readonly join: string | null;
  write(article: Article, records: readonly Record[], options?: WriteOptions): string;
}
