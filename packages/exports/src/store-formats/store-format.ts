// What every format of a whole store is to the doors: a name, a media type, columns, and one pure function from articles to the bytes of a file.
import type {
  ActorRow,
  Codes,
  EventRow,
  KeptArticle,
  ScaleTable,
  StatementRow,
  Status,
} from '@entente/record';

/** What `Store.each()` gives: an article as it is kept, and its rows. */
export type StoredArticle = KeptArticle & {
  readonly events: readonly EventRow[];
  readonly statements: readonly StatementRow[];
  readonly actors: readonly ActorRow[];
};

/** How a store is written. */
export interface StoreExportOptions {
  readonly codes: Codes;
  /** statuses of the events that are written; default: only those that occurred */
  readonly include?: readonly Status[];
  /** least confidence of the events that are written; default: that from which on events are counted (`SURE`) */
  readonly minConfidence?: number;
  /** whose Goldstein values are written; default: those of the format's own publisher */
  readonly table?: ScaleTable;
}

/** One column (or key) of a format, as its publisher orders them. */
export interface ColumnNote {
  readonly name: string;
  /** what it is filled from; of an empty column, why it stays empty */
  readonly from: string;
}

/** What stands in the notes beside a file: nothing of it is added to the file itself. */
export interface ExportNotes {
  readonly format: string;
  readonly summary: string;
  /** whose Goldstein values (several where each has its column) and quad classes; null where the format has none */
  readonly goldstein: string | null;
  readonly quad: string | null;
  readonly statuses: readonly Status[];
  /** least confidence of the events in the file */
  readonly minConfidence: number;
  readonly articles: number;
  /** names of the columns or keys in order: some formats have no header */
  readonly columns: readonly string[];
  /** rows, objects or stories in the file */
  readonly rows: number;
  readonly events: {
    readonly found: number;
    readonly written: number;
    /** why events are not in the file, and how many */
    readonly leftOut: Readonly<globalThis.Record<string, number>>;
  };
  /** what the format can't hold of what was found, and how often that was so; what is not counted is null */
  readonly lost: readonly { readonly what: string; readonly count: number | null }[];
  /** how to read the file: units of offsets, how ids are made, what is empty */
  readonly remarks: readonly string[];
}

/** A file as it is being written. */
export interface StoreFile {
  readonly chunks: AsyncIterable<string | Uint8Array>;
  /** @throws Error before the last chunk was taken: only then is everything counted */
  notes(): ExportNotes;
}

/** One format that writes a whole store. */
export interface StoreFormat {
  readonly name: string;
  readonly summary: string;
  readonly extension: string;
  readonly mime: string;
  /** whose Goldstein values it takes unless told otherwise; null: the format has none, or has them all */
  readonly table: ScaleTable | null;
  /** its columns or keys in order, for the reference page */
  readonly columns: readonly ColumnNote[];
  /** what it can't hold, for the reference page */
  readonly lacks: readonly string[];
  write(articles: AsyncIterable<StoredArticle>, options: StoreExportOptions): StoreFile;
}
