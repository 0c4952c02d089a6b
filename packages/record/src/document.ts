// Document: the decoded input. Room 1 makes it, room 2 turns it into an Article.

/** Metadata that the caller supplies. Everything else must come from the document itself. */
export interface Given {
  /** publication date, YYYY-MM-DD */
  readonly date?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
  /** how the caller names the input (file path, URL, `-`); shown in errors */
  readonly origin?: string;
  /** media type, e.g. `text/html; charset=utf-8`; sniffed when absent */
  readonly mime?: string;
  /** further fields of the row, item or record that the story came in, by name; kept with the article */
  readonly fields?: Readonly<Record<string, string>>;
}

/** Metadata from the document's own markup (meta, JSON-LD, `<time>`). Dates as YYYY-MM-DD. */
export interface Metadata {
  readonly title?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly language?: string;
  readonly url?: string;
}

/** `text` is plain text, paragraphs separated by empty lines; for HTML it is the main text of the page. */
export interface Document {
  /** hash of the bytes */
  readonly id: string;
  readonly mime: string;
  readonly text: string;
  readonly metadata: Metadata;
  /** entries of a live page: where each begins in `text`, and its stamp as the page states it */
  readonly sections?: readonly { readonly from: number; readonly at: string }[];
  readonly given: Given;
}
