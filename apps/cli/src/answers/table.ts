// Rows → aligned terminal lines: numbers right-aligned, one column is cut where the terminal is narrow; bars for numbers.
import { displayWidth, printable } from '@entente/entente';

/** Display options. */
export interface Look {
  readonly width: number;
  readonly colour: boolean;
  /** the store from the command line, repeated in suggested commands */
  readonly store?: string;
}
/** A column: its heading, its alignment, and whether it is cut when lines get too long. */
export interface Column {
  readonly head: string;
  readonly right?: boolean;
  readonly gives?: boolean;
}
/** A cell value. */
export type Cell = string | number | null | undefined;

const LEAST = 16;

/** Lines of a table; empty without rows. */
export function tableText(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  look: Look,
): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => columns.map((_, i) => textOf(row[i])));
  const all = [columns.map(({ head }) => head), ...cells];
  const widths = columns.map((_, i) => Math.max(...all.map((row) => displayWidth(row[i]!))));
  const over = widths.reduce((sum, width) => sum + width + 2, -2) - look.width;
  const giving = columns.findIndex(({ gives }) => gives);
  if (over > 0 && giving >= 0) widths[giving] = Math.max(LEAST, widths[giving]! - over);
  const line = (row: readonly string[]) =>
    columns
      .map(({ right }, i) => pad(row[i]!, widths[i]!, right === true))
      .join('  ')
      .trimEnd();
  const [head, ...body] = all.map(line);
  return [dim(head!, look), ...body].map((text) => `${text}\n`).join('');
}

const textOf = (cell: Cell): string =>
  cell === null || cell === undefined ? '–' : typeof cell === 'number' ? String(cell) : printable(cell);

function pad(text: string, width: number, right: boolean): string {
  const fitted = cutText(text, width);
  const space = ' '.repeat(Math.max(0, width - displayWidth(fitted)));
  return right ? space + fitted : fitted + space;
}

/** Cuts a text to a number of terminal columns, with an ellipsis. */
export function cutText(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  for (const char of text) {
    if (displayWidth(cut + char) > width - 1) break;
    cut += char;
  }
  return `${cut.trimEnd()}…`;
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** A bar for `value` relative to `most`. Any value above zero is visible. */
export function barText(value: number, most: number, width: number): string {
  if (value <= 0 || most <= 0) return '';
  const eighths = Math.max(1, Math.round((value / most) * width * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}

/** Bold. */
export const bold = (text: string, { colour }: Look): string => (colour ? `\x1b[1m${text}\x1b[0m` : text);
/** Dimmed. */
export const dim = (text: string, { colour }: Look): string => (colour ? `\x1b[2m${text}\x1b[0m` : text);
/** A mean Goldstein value, with its sign. */
export const signed = (value: number | null): string =>
  value === null ? '–' : `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(1)}`;
/** `1 event`, `12 events`; `several` is given where an s does not make it */
export const plural = (n: number, one: string, several = `${one}s`): string =>
  `${n} ${n === 1 ? one : several}`;
