// Tables: columns as data, and the store format that writes them as lines. A cell never contains a tab or a line break.
import {
  type Codes,
  type CountUnit,
  SCALE_TABLES,
  type ScaleTable,
  type Status,
  SURE,
} from '@entente/record';
import { guardFormula } from '../formula.js';
import { type ArticleView, viewArticle } from './article-view.js';
import type {
  ColumnNote,
  ExportNotes,
  StoredArticle,
  StoreExportOptions,
  StoreFile,
  StoreFormat,
} from './store-format.js';
import { type Loss, Tally } from './tally.js';

/** A cell value; null where unknown. */
export type Cell = string | number | null;
/** The context of columns besides the row. */
export interface Context {
  readonly codes: Codes;
  readonly table: ScaleTable;
  readonly include: readonly Status[];
  readonly minConfidence: number;
  readonly count: CountUnit;
}
/** One column and the origin of its values. */
export interface Column<Row> extends ColumnNote {
  value(row: Row, context: Context): Cell;
}

/** The static description of a store format. */
export interface FormatFacts {
  readonly name: string;
  readonly summary: string;
  readonly extension: string;
  readonly mime: string;
  readonly table: ScaleTable | null;
  /** Goldstein values of every table, in separate columns */
  readonly hasAllTables?: boolean;
  /** table of quad classes; null where it has none */
  readonly quad: ScaleTable | null;
  readonly columns: readonly ColumnNote[];
  readonly losses: readonly Loss[];
  readonly remarks: readonly string[];
}
/** Writes one article after another; `end` closes the file. */
export interface Pen {
  readonly start: string;
  article(view: ArticleView): string | Uint8Array;
  end?(): string | Uint8Array;
}

/** Makes a format from its description and a function that creates its writer. `statuses`: it writes whole articles, with events of all these statuses and any confidence, regardless of the options. */
export function makeFormat(
  facts: FormatFacts,
  open: (context: Context, tally: Tally) => Pen,
  statuses?: readonly Status[],
): StoreFormat {
  const { losses, remarks: _, quad: __, hasAllTables: ___, ...shown } = facts;
  return {
    ...shown,
    lacks: losses.map(({ what }) => what),
    counts: statuses === undefined,
    write: (articles, options) => writeFile(facts, { articles, options, statuses, open }),
  };
}

interface Work {
  readonly articles: AsyncIterable<StoredArticle>;
  readonly options: StoreExportOptions;
  readonly statuses: readonly Status[] | undefined;
  open(context: Context, tally: Tally): Pen;
}

function writeFile(facts: FormatFacts, { articles, options, statuses, open }: Work): StoreFile {
  const tally = new Tally(facts.losses);
  const {
    codes,
    include = ['occurred'],
    minConfidence = SURE,
    table = facts.table ?? 'plover',
    count = 'happenings',
  } = options;
  const context: Context = {
    codes,
    table,
    include: statuses ?? include,
    minConfidence: statuses ? 0 : minConfidence,
    count,
  };
  let isDone = false;
  async function* chunks() {
    const pen = open(context, tally);
    if (pen.start) yield pen.start;
    for await (const stored of articles) {
      tally.articles++;
      const piece = pen.article(viewArticle(stored));
      if (piece.length > 0) yield piece;
    }
    const last = pen.end?.() ?? '';
    if (last.length > 0) yield last;
    isDone = true;
  }
  return {
    chunks: chunks(),
    notes: () => {
      if (!isDone)
        throw new Error(
          `the notes of ${facts.name} count the whole file: expected its chunks to be taken first`,
        );
      return { ...makeNotes(facts, context, tally), count: statuses ? null : count };
    },
  };
}

function makeNotes(
  facts: FormatFacts,
  { include, minConfidence, table }: Context,
  tally: Tally,
): Omit<ExportNotes, 'count'> {
  const { articles, rows, found, written, leftOut, lost, collisions } = tally;
  return {
    format: facts.name,
    summary: facts.summary,
    goldstein: facts.hasAllTables ? SCALE_TABLES.join(', ') : facts.table && table,
    quad: facts.quad,
    statuses: include,
    minConfidence,
    columns: facts.columns.map(({ name }) => name),
    articles,
    rows,
    events: { found, written, leftOut },
    lost,
    remarks:
      collisions > 0
        ? [...facts.remarks, `numbers moved on because two ids had the same: ${collisions}`]
        : facts.remarks,
  };
}

/** A table as tab-separated lines. */
export interface TableSpec<Row> extends Omit<FormatFacts, 'columns'> {
  readonly columns: readonly Column<Row>[];
  readonly hasHeader: boolean;
  /** text of an empty cell */
  readonly missing: string;
  /** creates the row generator, called article by article */
  rows(context: Context, tally: Tally): (view: ArticleView) => readonly Row[];
}

/** A format of tab-separated lines. */
export const makeTable = <Row>(spec: TableSpec<Row>): StoreFormat => {
  const { columns, hasHeader, missing, rows, ...facts } = spec;
  const line = (cells: readonly Cell[]) => `${cells.map((cell) => writeCell(cell, missing)).join('\t')}\n`;
  return makeFormat(
    {
      ...facts,
      remarks: [...facts.remarks, GUARD_REMARK],
      columns: columns.map(({ name, from }) => ({ name, from })),
    },
    (context, tally) => {
      const rowsOf = rows(context, tally);
      return {
        start: hasHeader ? line(columns.map(({ name }) => name)) : '',
        article: (view) => {
          const made = rowsOf(view);
          tally.rows += made.length;
          return made.map((row) => line(columns.map((column) => column.value(row, context)))).join('');
        },
      };
    },
  );
};

/** What the notes of every guarded table say. */
export const GUARD_REMARK =
  'A text that begins with =, +, -, @, a tab or a line break has an apostrophe before it, so that no spreadsheet takes it for a formula; numbers have none. Take away one apostrophe that stands before such a character to get the text.';

function writeCell(cell: Cell, missing: string): string {
  if (cell === null || cell === '') return missing;
  return typeof cell === 'number' ? String(cell) : guardFormula(oneLine(cell));
}

/** Tabs, line breaks and control characters become spaces, double quotes become single ones: parsers of these formats do not support quoting. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('"', "'")
    .trim();

/** A column that stays empty, with the reason. */
export const empty = (name: string, why: string): Column<unknown> => ({
  name,
  from: `empty: ${why}`,
  value: () => null,
});
