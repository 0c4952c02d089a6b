// What the intake gives: stories, one by one, and for each part of an input that holds none the reason.

/** Values of a story's own fields, as its source wrote them. */
export type Fields = Readonly<Record<string, string>>;

/** One story, not read yet: what the first room of the engine takes, with where it stood. */
export interface FoundStory {
  readonly kind: 'story';
  /** where it stands, for people and for errors: `news.jsonl:3`, `pages.zip!a/b.html`, `feed.xml#2` */
  readonly name: string;
  /** what the source calls it: an id column, a guid */
  readonly id?: string;
  /** what a record names as its source: the id of a row, else `name`; none for a row without id, whose place depends on how the rows are divided */
  readonly origin?: string;
  readonly content: string | Uint8Array;
  readonly mime?: string;
  /** YYYY-MM-DD */
  readonly date?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
  /** all other fields of the row or item, unchanged */
  readonly fields?: Fields;
}

/** Why a part of an input gives no story. */
export type NoStoryCode =
  /** the container is damaged from here on, or the line is no JSON */
  | 'damaged'
  /** a row, item or record without text */
  | 'no-text'
  /** a table of which no column holds a text */
  | 'no-text-column'
  /** a web archive's redirect, error, copy seen before, or other media */
  | 'not-a-page'
  /** larger than the limit, packed or unpacked */
  | 'too-large'
  /** archives within archives beyond the limit */
  | 'too-deep'
  /** a container that is known and not supported, or one without items */
  | 'unsupported';

/** A part of an input that gives no story. */
export interface NoStory {
  readonly kind: 'none';
  readonly name: string;
  /** what the source calls it, where it says so */
  readonly id?: string;
  readonly code: NoStoryCode;
  /** what was found and what was expected */
  readonly message: string;
}
/** What an input is made of. */
export type Item = FoundStory | NoStory;

/** Input bytes with what is known of them. */
export interface IntakeInput {
  /** how the user names it: a path, `-`, an address */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** media type as the transport states it */
  readonly mime?: string | undefined;
  /** the address that it came from, after redirects */
  readonly url?: string | undefined;
}

/** The formats that the intake tells apart. `story` is one text or page. */
export const FORMATS_IN = [
  'story',
  'jsonl',
  'json',
  'csv',
  'tsv',
  'feed',
  'nitf',
  'newsml',
  'warc',
  'tar',
  'zip',
  'gzip',
] as const;
/** One of them. */
export type FormatIn = (typeof FORMATS_IN)[number];

/** Field of a story → name of the column or key that holds it. */
export type ColumnMap = Readonly<Partial<Record<StoryField, string>>>;
/** The fields that a column can be mapped to. */
export const STORY_FIELDS = ['text', 'title', 'date', 'publisher', 'url', 'id', 'mime'] as const;
export type StoryField = (typeof STORY_FIELDS)[number];

/** Options of the intake. */
export interface IntakeOptions {
  /** the format, instead of what the bytes say; within an archive, that of its files */
  readonly as?: FormatIn;
  readonly columns?: ColumnMap;
  /** most bytes of one story, line or feed; default 20 MiB */
  readonly mostBytes?: number;
  /** most bytes that one compressed input may unpack to; default 64 GiB */
  readonly mostUnpacked?: number;
}

/** Limits in force. */
export interface Limits {
  readonly mostBytes: number;
  readonly mostUnpacked: number;
}
/** Limits where the caller states none. */
export const DEFAULT_LIMITS: Limits = { mostBytes: 20 * 1024 ** 2, mostUnpacked: 64 * 1024 ** 3 };

/** A reader of one format: the items of an input. */
export interface Source extends IntakeInput {
  readonly options: IntakeOptions & Limits;
  /** number of archives around it */
  readonly depth: number;
}
/** Reads one format. */
export type ReadItems = (source: Source) => AsyncGenerator<Item>;

/** A part without a story. */
export const none = (name: string, code: NoStoryCode, message: string): NoStory => ({
  kind: 'none',
  name,
  code,
  message,
});

/** A fault of a container that ends the reading of it. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
  readonly code: NoStoryCode;

  constructor(code: NoStoryCode, message: string) {
    super(message);
    this.code = code;
  }
}
