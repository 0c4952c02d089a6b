// The columns of a table → for each row, the sentence with its source and target as input of the operation `code`.
import { type GivenPair, type GivenParty, PairError } from '@entente/entente';
import { InputError } from '../failure.js';
import type { Row, Table } from './table.js';

/** Names of columns that differ from the defaults. */
export interface PairColumns {
  readonly text?: string;
  readonly source?: string;
  readonly target?: string;
}

/** Columns of the sentence, by priority: marked text comes first. */
const TEXT_COLUMNS = ['marked', 'text', 'sentence'] as const;

/** Reads the pair of a row. @throws PairError where there is none */
export type PairReader = (row: Row) => GivenPair;

/** The reader for a table. @throws InputError where the table lacks a column that it needs */
export function pairReader({ columns }: Pick<Table, 'columns'>, named: PairColumns): PairReader {
  const find = (name: string) => (columns === null ? name : findColumn(columns, name));
  for (const [option, name] of Object.entries(named))
    if (name !== undefined && find(name) === undefined) throw missing(columns!, `${name} (--${option})`);
  const texts = (named.text === undefined ? TEXT_COLUMNS : [named.text]).flatMap((name) => find(name) ?? []);
  if (texts.length === 0)
    throw missing(columns!, `one of ${TEXT_COLUMNS.join(', ')}, or --text with the name of another`);
  const parties = {
    source: find(named.source ?? 'source'),
    target: find(named.target ?? 'target'),
  };
  return (row) => {
    const text = texts.map((name) => row.value(name)).find((value) => value !== '' && value != null);
    if (typeof text !== 'string')
      throw new PairError(`${texts.join(', ')}: found ${describe(text)}, expected a sentence`);
    const ranges = [row.value('source_spans'), row.value('target_spans')];
    if (ranges.every((value) => Array.isArray(value) && value.length > 0))
      return { text, source: toRanges('source', ranges[0]), target: toRanges('target', ranges[1]) };
    return { text, source: wordsOf(row, parties.source), target: wordsOf(row, parties.target) };
  };
}

/** Finds a column by name, else case-insensitively: `Sentence`. */
const findColumn = (columns: readonly string[], name: string): string | undefined =>
  columns.find((column) => column === name) ??
  columns.find((column) => column.trim().toLowerCase() === name.toLowerCase());

const missing = (columns: readonly string[], expected: string): InputError =>
  new InputError(
    'data',
    `found the columns ${columns.map((name) => JSON.stringify(name.slice(0, 40))).join(', ')}; expected ${expected}`,
  );

function wordsOf(row: Row, column: string | undefined): string | undefined {
  const value = column === undefined ? undefined : row.value(column);
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw new PairError(`${column}: found ${describe(value)}, expected words of the text`);
}

function toRanges(role: string, value: unknown): GivenParty {
  const isRange = (item: unknown): item is readonly [number, number] =>
    Array.isArray(item) && item.length === 2 && item.every((end) => typeof end === 'number');
  if (Array.isArray(value) && value.every(isRange)) return value;
  throw new PairError(
    `${role}_spans: found ${JSON.stringify(value).slice(0, 80)}, expected ranges [[start, end], …]`,
  );
}

function describe(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
