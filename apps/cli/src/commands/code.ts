// entente code: sentences with marked source and target, or a table of them → PLOVER type, mode and status of each.
import {
  type CodedPair,
  code,
  codedPairText,
  type Engine,
  type EngineOptions,
  hasMarks,
  type UncodedPair,
} from '@entente/entente';
import { Command, InvalidArgumentError, Option } from 'commander';
import { EXIT, EXIT_HELP, exitCode } from '../exit-codes.js';
import { describeFailure, InputError, UsageError } from '../failure.js';
import { columnsOf, type Io, wantsColour } from '../io.js';
import { openTextSink } from '../output.js';
import { showProgress } from '../progress.js';
import { codeTable } from '../tables/code-table.js';
import { countRows, openTable } from '../tables/open-table.js';
import type { PairColumns } from '../tables/pair-columns.js';
import { TABLE_FORMATS, type TableFormat } from '../tables/table.js';
import { addJobsOption, shareProcessors } from './read.js';

interface CodeOptions extends PairColumns {
  readonly format?: TableFormat;
  readonly out?: string;
  readonly yield?: boolean;
  readonly json?: boolean;
  readonly jobs?: number;
  readonly model?: string;
}

const EXAMPLES = `
Examples:
  entente code "<s>Kenya</s> warned <t>Somalia</t> that it would close the border."
  entente code "<s>Kenya</s> warned <t>Somalia</t>." --json
  entente code events.csv --out coded.csv        columns text, source, target
  entente code events.tsv --text Sentence --source Actor1 --target Actor2 > coded.tsv
  entente code pairs.jsonl --yield | jq -r .type
  zcat events.csv.gz | entente code - --format csv --out coded.csv

A table names its columns in its first row (JSON Lines: each row its own): marked, text or sentence; source and target, unless the text has marks. JSON
Lines may have source_spans and target_spans instead, ranges [[start, end], …]. All columns are kept; added are type, mode, status, score, quad,
cameo, trigger, trigger_start, trigger_end, without for a row whose target the text does not name, and error for one that can't be coded. See
docs/code.md.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. */
export function codeCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command('code')
    .summary('code what the source does to the target')
    .description(code.summary)
    .argument(
      '[input...]',
      'sentences with <s>source</s> and <t>target</t>; or one table: a file, or - for standard input',
    )
    .addOption(
      new Option('-f, --format <format>', 'format of the table, if its extension does not show it').choices(
        TABLE_FORMATS,
      ),
    )
    .option('-o, --out <file>', 'write to this file', notEmpty)
    .option('--text <column>', 'column of the sentences', notEmpty)
    .option('--source <column>', 'column of the words that name the source', notEmpty)
    .option('--target <column>', 'column of the words that name the target', notEmpty)
    .option('--yield', 'code CONCEDE and RETREAT as one, YIELD, as PLOVER did before 2021')
    .option('--json', 'sentences only: write the whole answer as JSON')
    .option('--model <folder>', 'folder of another model than the built-in one');
  return addJobsOption(command, 'rows coded')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: CodeOptions) => finish(await codeInputs(inputs, options, io)));
}

function notEmpty(value: string): string {
  if (value.trim()) return value;
  throw new InvalidArgumentError('found nothing, expected a name.');
}

async function codeInputs(inputs: readonly string[], options: CodeOptions, io: Io): Promise<number> {
  if (inputs.length === 0 && io.stdin.isTTY) {
    io.stderr.write(
      'entente: no input: give a sentence with <s>source</s> and <t>target</t>, name a table, or pipe one in (see entente code --help)\n',
    );
    return EXIT.noInput;
  }
  const tables = inputs.filter((input) => !hasMarks(input));
  try {
    if (inputs.length > 0 && tables.length === 0) return await codeSentences(inputs, options, io);
    if (inputs.length > 1)
      throw new UsageError(
        `found ${inputs.length} inputs, ${tables.length} of them without marks (“${tables[0]}”); expected sentences with <s>source</s> and <t>target</t>, or one table`,
      );
    if (options.json) throw new UsageError('found --json with a table, which is written in its own format');
    return await codeFile(inputs[0] ?? '-', options, io);
  } catch (error) {
    if ((error as Error).name === 'NoPairHeadError')
      throw new UsageError(`${(error as Error).message}; --model names another`);
    throw error;
  }
}

const engineOptions = (share: EngineOptions, { model }: CodeOptions): EngineOptions => ({
  ...share,
  ...(model ? { model } : {}),
});

/** A short answer per sentence, or all answers as JSON. */
async function codeSentences(sentences: readonly string[], options: CodeOptions, io: Io): Promise<number> {
  const sink = await openTextSink(options.out, [], io);
  const engine = await io.createEngine(engineOptions({ threads: Math.min(io.processors, 4) }, options));
  const answers: (CodedPair | UncodedPair)[] = [];
  try {
    for (const text of sentences)
      answers.push(...(await code.run({ pairs: [{ text }], yield: options.yield ?? false }, { engine })));
  } finally {
    await engine.close();
  }
  const failures = answers.flatMap((answer, i) =>
    'error' in answer ? [describeFailure(`sentence ${i + 1}`, new InputError('data', answer.error))] : [],
  );
  for (const { message } of failures) io.stderr.write(`entente: ${message}\n`);
  const coded = answers.filter((answer): answer is CodedPair => !('error' in answer));
  const look = {
    width: columnsOf(io, io.stdout),
    colour: sink.kind === 'stdout' && wantsColour(io, io.stdout),
  };
  await sink.write(
    options.json
      ? `${JSON.stringify(answers, null, 2)}\n`
      : coded.map((answer) => codedPairText(answer, look)).join('\n'),
  );
  await sink.close();
  return exitCode(
    coded.length,
    failures.map(({ kind }) => kind),
  );
}

async function codeFile(name: string, options: CodeOptions, io: Io): Promise<number> {
  const named = (error: unknown): never => {
    throw error instanceof InputError ? Object.assign(error, { input: name }) : error;
  };
  const table = await openTable(name, options.format, io).catch(named);
  const total = await countRows(name, options.format, io);
  const sink = await openTextSink(options.out, [name], io);
  const { jobs, ...share } = shareProcessors(total ?? Number.MAX_SAFE_INTEGER, options.jobs, io.processors);
  const engine: Promise<Engine> = io.createEngine(engineOptions(share, options));
  engine.catch(() => {}); // awaited when there is something to code
  const progress = showProgress(io, {
    total,
    what: 'rows',
    shared: sink.kind === 'stdout' && io.stdout.isTTY === true,
  });
  const { text, source, target } = options;
  const columns = { ...(text && { text }), ...(source && { source }), ...(target && { target }) };
  try {
    const { coded, failures } = await codeTable(table, {
      ...{ name, columns, engine, jobs, sink, progress, io },
      joined: options.yield ?? false,
    }).catch(named);
    await sink.close();
    progress.close();
    if (failures.length > 0)
      io.stderr.write(
        `entente: ${coded} of ${coded + failures.length} rows coded; the column error says why others were not\n`,
      );
    return exitCode(
      coded,
      failures.map(({ kind }) => kind),
    );
  } finally {
    progress.close();
    await engine.then((loaded) => loaded.close()).catch(() => {});
  }
}
