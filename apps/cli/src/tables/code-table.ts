// A table of sentences with source and target → the same table with the codes of each row, streamed in order.
import { type CodedPair, code, type Engine, type UncodedPair } from '@entente/entente';
import { toCodePoints } from '@entente/record';
import { describeFailure, type Failure, InputError } from '../failure.js';
import { inOrder } from '../in-order.js';
import type { Io } from '../io.js';
import type { TextSink } from '../output.js';
import type { Progress } from '../progress.js';
import { type PairColumns, type PairReader, pairReader } from './pair-columns.js';
import { type Added, freeName, type Row, type Table, type TableFormat } from './table.js';

/** The added columns, in order. */
export const CODE_COLUMNS = [
  'type',
  'mode',
  'status',
  'score',
  'quad',
  'cameo',
  'trigger',
  'trigger_start',
  'trigger_end',
  'without',
  'error',
] as const;
/** Maximum number of failed rows reported on stderr; all failed rows have the reason in their column. */
const MOST_TOLD = 5;

/** Options of coding a table. */
export interface CodeTableOptions {
  readonly name: string;
  readonly columns: PairColumns;
  readonly joined: boolean;
  readonly engine: Promise<Engine>;
  /** rows in progress at a time */
  readonly jobs: number;
  readonly sink: TextSink;
  readonly progress: Progress;
  readonly io: Io;
}

/** Codes every row. A row that can't be coded does not stop the others. @throws InputError where the table breaks off */
export async function codeTable(
  table: Table,
  options: CodeTableOptions,
): Promise<{ coded: number; failures: Failure[] }> {
  const { name, sink, progress, io } = options;
  const readPair = pairReader(table, options.columns);
  tellRenamed(table, options);
  const failures: Failure[] = [];
  let coded = 0;
  let head = table.head(CODE_COLUMNS); // written with the first row, so that a model without a pair head does not overwrite an existing file
  const work = async (row: Row) => ({ row, answer: await codeRow(row, readPair, options) });
  try {
    for await (const { row, answer } of inOrder(table.rows(), options.jobs, work)) {
      await sink.write(head + row.write(toAdded(answer, table.format)));
      head = '';
      const isCoded = !('error' in answer);
      progress.done(isCoded);
      if (isCoded) {
        coded++;
        continue;
      }
      const failure = describeFailure(`${name}: row ${row.number}`, new InputError('data', answer.error));
      failures.push(failure);
      if (failures.length > MOST_TOLD) continue;
      progress.hide();
      io.stderr.write(`entente: ${failure.message}\n`);
    }
  } catch (error) {
    if (!(error instanceof InputError) || error.kind === 'cannotWrite') throw error;
    progress.hide();
    const failure = describeFailure(`${name}: after row ${coded + failures.length}`, error);
    io.stderr.write(`entente: ${failure.message}\n`);
    failures.push(failure);
  }
  if (head) await sink.write(head);
  return { coded, failures };
}

async function codeRow(
  row: Row,
  readPair: PairReader,
  { engine, joined }: CodeTableOptions,
): Promise<CodedPair | UncodedPair> {
  if (row.fault) return { text: '', error: row.fault };
  try {
    const [answer] = await code.run({ pairs: [readPair(row)], yield: joined }, { engine: await engine });
    return answer!;
  } catch (error) {
    if ((error as Error).name === 'PairError') return { text: '', error: (error as Error).message };
    throw error;
  }
}

function toAdded(answer: CodedPair | UncodedPair, format: TableFormat): Added {
  const values = 'error' in answer ? { error: answer.error } : valuesOf(answer, format);
  return Object.fromEntries(CODE_COLUMNS.map((name) => [name, values[name] ?? null]));
}

function valuesOf(
  { text, target, type, mode, status, score, quad, cameo, trigger }: CodedPair,
  format: TableFormat,
): Partial<Added> {
  // code points, as in the exports, because CSV readers count as Python does
  const { start, end } = format === 'jsonl' ? trigger : toCodePoints(text, trigger);
  return {
    type,
    mode: mode?.name ?? null,
    status: status.value,
    score,
    quad,
    cameo,
    trigger: trigger.quote,
    trigger_start: start,
    trigger_end: end,
    without: target.length === 0 ? 'target' : null,
  };
}

/** Existing columns of the same name are kept and the added ones renamed: reports that on stderr. */
function tellRenamed({ columns }: Table, { name, io }: CodeTableOptions): void {
  const names = new Set(columns);
  const taken = CODE_COLUMNS.filter((column) => names.has(column));
  if (taken.length === 0) return;
  const renamed = taken.map((column) => freeName(column, (other) => names.has(other)));
  io.stderr.write(
    `entente: ${name} already has columns ${taken.join(', ')}: the added columns are named ${renamed.join(', ')}\n`,
  );
}
