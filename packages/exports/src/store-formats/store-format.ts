// The interface of a format for a whole store: a name, a media type, columns, and one pure function from articles to the bytes of a file.
import type { Codes, CountUnit, KeptArticle, KeptHappening, Rows, ScaleTable, Status } from '@entente/record';

/** An item of `Store.each()` or `Store.eachReport()`: a stored article and its rows, and for a format that counts the happenings that it tells. */
export type StoredArticle = KeptArticle & Rows & { readonly happenings?: readonly KeptHappening[] };

/** Options of an export. */
export interface StoreExportOptions {
  readonly codes: Codes;
  /** statuses of the written happenings; default: `occurred` only */
  readonly include?: readonly Status[];
  /** minimum confidence of the written happenings; default: `SURE` */
  readonly minConfidence?: number;
  /** Goldstein table; default: that of the format's publisher */
  readonly table?: ScaleTable;
  /** what has a row: happenings (the default), each of their independent origins, or each article that reports them */
  readonly count?: CountUnit;
}

/** One column (or key) of a format, as its publisher orders them. */
export interface ColumnNote {
  readonly name: string;
  /** origin of its values; for an empty column, why it stays empty */
  readonly from: string;
}

/** The export notes, written beside the file, never into it. */
export interface ExportNotes {
  readonly format: string;
  readonly summary: string;
  /** tables of Goldstein values (several where each has a column) and quad classes; null where the format has none */
  readonly goldstein: string | null;
  readonly quad: string | null;
  readonly statuses: readonly Status[];
  /** what is counted and has a row: happenings, their origins, or reports; null where whole articles are written */
  readonly count: CountUnit | null;
  /** minimum confidence of the happenings in the file */
  readonly minConfidence: number;
  readonly articles: number;
  /** names of the columns or keys in order, since some formats have no header */
  readonly columns: readonly string[];
  /** number of rows, objects or stories in the file */
  readonly rows: number;
  /** numbers of what `count` names, of events where it is null */
  readonly events: {
    readonly found: number;
    readonly written: number;
    /** how many are left out, by reason */
    readonly leftOut: Readonly<globalThis.Record<string, number>>;
  };
  /** information that the format can't represent, with the number of cases; null where not counted */
  readonly lost: readonly { readonly what: string; readonly count: number | null }[];
  /** how to read the file: units of offsets, how ids are made, what is empty */
  readonly remarks: readonly string[];
}

/** A file being written. */
export interface StoreFile {
  readonly chunks: AsyncIterable<string | Uint8Array>;
  /** @throws Error before the last chunk was read, since the counts are not complete */
  notes(): ExportNotes;
}

/** One format that writes a whole store. */
export interface StoreFormat {
  readonly name: string;
  readonly summary: string;
  readonly extension: string;
  readonly mime: string;
  /** default Goldstein table; null: the format has none, or has all of them */
  readonly table: ScaleTable | null;
  /** its columns or keys in order, for the reference page */
  readonly columns: readonly ColumnNote[];
  /** what it can't represent, for the reference page */
  readonly lacks: readonly string[];
  /** its rows are happenings, origins or reports, so that it takes `Store.eachReport()`; else it writes whole articles, those of `Store.each()` */
  readonly counts: boolean;
  write(articles: AsyncIterable<StoredArticle>, options: StoreExportOptions): StoreFile;
}
