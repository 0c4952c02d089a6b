// JSON Lines in pieces → a table whose rows name their own columns. Lines are written back unchanged, with fields added.
import { ownValue } from '@entente/record';
import { InputError } from '../failure.js';
import type { StartedText } from './decode-text.js';
import { type Added, freeName, type Row, type Table } from './table.js';

/** Maximum characters of one line. */
const MOST_LINE = 1 << 22;

/** The table. */
export const openJsonLinesTable = ({ pieces }: StartedText): Table => ({
  format: 'jsonl',
  columns: null,
  head: () => '',
  rows: () => toRows(pieces),
});

async function* toRows(pieces: AsyncGenerator<string>): AsyncGenerator<Row> {
  let number = 0;
  for await (const line of splitLines(pieces)) {
    if (line.trim() === '') continue;
    number++;
    yield toRow(line.trim(), number);
  }
}

function toRow(line: string, number: number): Row {
  const { object, fault } = parseLine(line);
  return {
    number,
    fault,
    value: (column) => ownValue(object, column),
    write: (added) => (object ? addTo(line, object, added) : `${JSON.stringify({ line, ...added })}\n`),
  };
}

type Fields = Readonly<globalThis.Record<string, unknown>>;

function parseLine(line: string): { readonly object: Fields | null; readonly fault: string | null } {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { object: value as Fields, fault: null };
    const found = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
    return { object: null, fault: `found ${found}, expected an object` };
  } catch (error) {
    return { object: null, fault: `found no JSON: ${(error as Error).message}` };
  }
}

/** Inserts fields before the last brace, so that numbers and spacing of the line are unchanged. */
function addTo(line: string, object: Fields, added: Added): string {
  const named = Object.entries(added).map(([name, value]) => [
    freeName(name, (other) => Object.hasOwn(object, other)),
    value,
  ]);
  const before = line.slice(0, -1).trimEnd();
  const comma = before.endsWith('{') ? '' : ', ';
  return `${before}${comma}${JSON.stringify(Object.fromEntries(named)).slice(1)}\n`;
}

/** Only line feeds end a line: JSON strings may contain U+2028. */
async function* splitLines(pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    yield* lines;
    if (rest.length > MOST_LINE)
      throw new InputError(
        'data',
        `found a line of more than ${MOST_LINE} characters, expected a shorter one`,
      );
  }
  yield rest;
}
