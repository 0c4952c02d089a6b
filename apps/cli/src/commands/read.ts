// entente read: stories → records in the requested format, each as soon as it is read; a failed input does not stop the others.
import { type Engine, FORMATS, type Format, makeTypeNotes, read } from '@entente/entente';
import { Command, InvalidArgumentError, Option } from 'commander';
import { EXIT, EXIT_HELP, exitCode } from '../exit-codes.js';
import { describeFailure, type Failure, UsageError } from '../failure.js';
import { inOrder } from '../in-order.js';
import { type Input, isMissing, listInputs, STORY_EXTENSIONS } from '../inputs.js';
import { columnsOf, type Io, wantsColour } from '../io.js';
import { limitsOf } from '../limit-options.js';
import { loadInput } from '../load-input.js';
import { openSink, type Sink } from '../output.js';
import { showProgress } from '../progress.js';
import { addStoryOptions, makeSource, type StoryOptions } from '../story-options.js';

interface ReadOptions extends StoryOptions {
  readonly format?: string;
  readonly out?: string;
  readonly jobs?: number;
  readonly without?: readonly string[];
}

const EXAMPLES = `
Examples:
  entente read story.txt
  entente read story.txt --date 2024-04-09 --publisher "Harbour Wire"
  entente read page.html --format html --out page.facts.html
  entente read https://example.org/world/story
  entente read stories/ --format jsonl --out records.jsonl
  entente read stories/ --format html --out pages/
  pbpaste | entente read - --format article | jq '.events[] | [.type, .status]'

Formats:
${FORMATS.map(({ name, summary }) => `  ${name.padEnd(9)}${summary}`).join('\n')}
The default format follows the extension of --out (.txt .json .jsonl .html .story), else it is text.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. */
export function readCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command('read')
    .summary('read stories into records')
    .description(read.summary)
    .argument(
      '[story...]',
      `files, folders (their ${STORY_EXTENSIONS.join(' ')} files), web addresses, - for standard input`,
    )
    .addOption(new Option('-f, --format <format>', 'what to write').choices(FORMATS.map(({ name }) => name)))
    .option('-o, --out <path>', 'write to this file, or one file a story into this folder')
    .option(
      '--without <rules>',
      'rules that are not applied: ids of docs/reference/rules.md, joined by commas',
      (ids: string) => ids.split(',').map((id) => id.trim()),
    );
  return addStoryOptions(addJobsOption(command))
    .addHelpText('after', EXAMPLES)
    .action(async (stories: string[], options: ReadOptions) =>
      finish(await readStories(stories, options, io)),
    );
}

/** Adds `--jobs`. */
export const addJobsOption = (command: Command, what = 'stories read'): Command =>
  command.option(
    '-j, --jobs <n>',
    `${what} at a time (default: one per processor, at most 4; each needs some 100 MB)`,
    parseJobs,
  );

function parseJobs(value: string): number {
  const jobs = Number(value);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs;
  throw new InvalidArgumentError(`found "${value}", expected a whole number from 1 to 64.`);
}

/** Reads every story and returns the exit code. */
async function readStories(stories: readonly string[], options: ReadOptions, io: Io): Promise<number> {
  const format = chooseFormat(options);
  if (stories.length === 0 && io.stdin.isTTY) {
    io.stderr.write(
      'entente: no input: name files, folders or web addresses, or pipe a story in (see entente read --help)\n',
    );
    return EXIT.noInput;
  }
  const listed = await listInputs(stories.length > 0 ? stories : ['-']);
  const failures = listed.filter(isMissing).map(({ name, error }) => describeFailure(name, error));
  for (const { message } of failures) io.stderr.write(`entente: ${message}\n`);
  const inputs = listed.filter((item): item is Input => !isMissing(item));
  if (inputs.length === 0)
    return exitCode(
      0,
      failures.map(({ kind }) => kind),
    );
  const sink = await openSink({ out: options.out, format, inputs, io });
  const { read: count, failures: more } = await readInputs(inputs, { options, format, sink, io });
  const kinds = [...failures, ...more].map(({ kind }) => kind);
  if (inputs.length > 1 && more.length > 0)
    io.stderr.write(`entente: ${count} of ${listed.length} stories read, ${kinds.length} failed\n`);
  return exitCode(count, kinds);
}

function chooseFormat({ format, out }: ReadOptions): Format {
  const extension = /\.([a-z]+)$/i.exec(out ?? '')?.[1]?.toLowerCase();
  const wanted = FORMATS.find(({ name }) => name === format);
  return wanted ?? FORMATS.find((item) => item.extension === extension) ?? FORMATS[0]!;
}

/**
 * Few stories: one reader, whose network has all processors. Many: each reader has its own story, and one more story is fetched
 * ahead so that no reader waits.
 */
export function shareProcessors(
  stories: number,
  wanted: number | undefined,
  processors: number,
): { jobs: number; threads?: number; workers?: number } {
  const most = Math.min(processors, 4);
  if (wanted === 1) return { jobs: 1, threads: 1 };
  if (stories < 4) return { jobs: wanted ?? most, threads: most };
  const workers = Math.min(wanted ?? most, stories);
  return { jobs: workers + 1, workers };
}

interface Work {
  readonly options: ReadOptions;
  readonly format: Format;
  readonly sink: Sink;
  readonly io: Io;
}

async function readInputs(
  inputs: readonly Input[],
  { options, format, sink, io }: Work,
): Promise<{ read: number; failures: Failure[] }> {
  const { jobs, ...share } = shareProcessors(inputs.length, options.jobs, io.processors);
  // loaded while the first inputs are fetched; awaited where there is something to read
  const engine = io
    .createEngine({
      ...share,
      ...limitsOf(options),
      ...(options.model ? { model: options.model } : {}),
      ...(options.without ? { without: options.without } : {}),
    })
    .catch(asUsage);
  engine.catch(() => {});
  const progress = showProgress(io, {
    total: inputs.length,
    shared: sink.kind === 'stdout' && io.stdout.isTTY === true,
  });
  const failures: Failure[] = [];
  let count = 0;
  const write = async (input: Input, result: string | Error) => {
    if (typeof result !== 'string') throw result;
    progress.hide();
    await sink.write(input, result);
    count++;
  };
  const work = async (input: Input) => {
    progress.start(input.name);
    return {
      input,
      result: await readOne(input, { engine, options, format, io, colour: sink.kind === 'stdout' }),
    };
  };
  try {
    for await (const { input, result } of inOrder(inputs, jobs, work)) {
      const failure = await write(input, result).then(
        () => null,
        (error: unknown) => describeFailure(input.name, error),
      );
      progress.done(failure === null);
      if (!failure) continue;
      progress.hide();
      failures.push(failure);
      io.stderr.write(`entente: ${failure.message}\n`);
    }
    await sink.close();
  } finally {
    progress.close();
    await engine.then((loaded) => loaded.close()).catch(() => {});
  }
  return { read: count, failures };
}

/** A rule that `--without` names and that does not exist is wrong usage. */
function asUsage(error: unknown): never {
  throw asError(error).name === 'UnknownRuleError' ? new UsageError(`--${asError(error).message}`) : error;
}

interface One {
  readonly engine: Promise<Engine>;
  readonly options: ReadOptions;
  readonly format: Format;
  readonly io: Io;
  readonly colour: boolean;
}

/** The formatted records of one story, or the error of reading it. @throws when the engine itself cannot be loaded */
async function readOne(
  input: Input,
  { engine: loading, options, format, io, colour }: One,
): Promise<string | Error> {
  const loaded = await loadInput(input, io).catch((error: unknown) => asError(error));
  if (loaded instanceof Error) return loaded;
  const engine = await loading;
  try {
    const { article, records } = await read.run(makeSource(input, loaded, options), { engine });
    return format.write(article, records, {
      width: columnsOf(io, io.stdout),
      colour: colour && wantsColour(io, io.stdout),
      typeNotes: makeTypeNotes(engine.knowledge),
    });
  } catch (error) {
    return asError(error);
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
