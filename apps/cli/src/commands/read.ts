// entente read: stories → records in the requested format, each as soon as it is read; a failed input does not stop the others.
import { type Engine, FORMATS, type Format, type FormatIn, makeTypeNotes, read } from '@entente/entente';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type EachStory, eachStory } from '../each-story.js';
import { EXIT, EXIT_HELP, exitCode } from '../exit-codes.js';
import { asError, describeFailure, type Failure, UsageError } from '../failure.js';
import { inOrder } from '../in-order.js';
import { type Input, isMissing, listInputs, mayHoldMany, STORY_EXTENSIONS } from '../inputs.js';
import { addIntakeOptions, type IntakeOptions, WHAT_FILES_HOLD } from '../intake-options.js';
import { columnsOf, type Io, wantsColour } from '../io.js';
import { limitsOf } from '../limit-options.js';
import { openSink, type Sink } from '../output.js';
import { showProgress } from '../progress.js';
import { addStoryOptions, type StoryOptions } from '../story-options.js';
import { takeAhead } from '../take-ahead.js';

interface ReadOptions extends StoryOptions, IntakeOptions {
  readonly format?: string;
  readonly ids?: boolean;
  readonly failures?: 'stderr' | 'lines';
  readonly allowFailures?: boolean;
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
  entente read --in jsonl --format jsonl --ids < stories.jsonl > records.jsonl
  entente read corpus.csv --columns text=body,date=day --format article
  entente read news.warc.gz feed.xml stories.zip --format jsonl
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
      `files, folders (their ${STORY_EXTENSIONS.join(' ')} files), web addresses, - for standard input; ${WHAT_FILES_HOLD}`,
    )
    .addOption(new Option('-f, --format <format>', 'what to write').choices(FORMATS.map(({ name }) => name)))
    .option('-o, --out <path>', 'write to this file, or one file a story into this folder')
    .option(
      '--without <rules>',
      'rules that are not applied: ids of docs/reference/rules.md, joined by commas',
      (ids: string) => ids.split(',').map((id) => id.trim()),
    );
  return addStoryOptions(addJobsOption(addIntakeOptions(command)))
    .option(
      '--ids',
      'jsonl and article: every line begins with "story", the id that the input gives the story',
    )
    .addOption(
      new Option(
        '--failures <where>',
        'name a story that fails on stderr, or as a line of its own in the output (jsonl and article; the default there with --in)',
      ).choices(['stderr', 'lines']),
    )
    .option(
      '--allow-failures',
      'exit with 0 even where stories failed; inputs that cannot be opened and outputs that cannot be written still count',
    )
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
  const lines = isLines(format);
  if (!lines && (options.ids || options.failures === 'lines'))
    throw new UsageError(
      `--${options.ids ? 'ids' : 'failures lines'} needs a format of lines: found ${format.name}, expected jsonl or article`,
    );
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
  const ahead = await takeAhead(eachStory(inputs, options, io), 2);
  const many = inputs.length > 1 || ahead.first.length > 1;
  const sink = await openSink({ out: options.out, format, inputs, many, io });
  const where = options.failures ?? (lines && options.in ? 'lines' : 'stderr');
  const total = countStories(inputs, ahead.first.length, options.in);
  const work = { options, format, sink, io, failures: where, total } as const;
  const { read: count, failures: more } = await readAll(ahead.all, work);
  const kinds = [...failures, ...more].map(({ kind }) => kind);
  if (count + kinds.length > 1 && more.length > 0)
    io.stderr.write(`entente: ${count} of ${count + kinds.length} stories read, ${kinds.length} failed\n`);
  const untold = kinds.some((kind) => kind === 'cannotWrite' || kind === 'noInput');
  return options.allowFailures && !untold ? EXIT.ok : exitCode(count, kinds);
}

/** How many stories the inputs hold, of which `seen` (at most two) were taken; null where only reading them to the end would tell. */
export function countStories(
  inputs: readonly Input[],
  seen: number,
  format: FormatIn | undefined,
): number | null {
  if (seen < 2) return seen;
  const many = seen > inputs.length || (format ? format !== 'story' : inputs.some(mayHoldMany));
  return many ? null : inputs.length;
}

/** Formats of which a line is a JSON object. */
const isLines = ({ name }: Format): boolean => name === 'jsonl' || name === 'article';

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
  /** where a story that fails is named */
  readonly failures: 'stderr' | 'lines';
  /** number of stories; null where inputs hold several */
  readonly total: number | null;
}

async function readAll(
  stories: AsyncIterable<EachStory>,
  { options, format, sink, io, failures: where, total }: Work,
): Promise<{ read: number; failures: Failure[] }> {
  const { jobs, ...share } = shareProcessors(total ?? Number.POSITIVE_INFINITY, options.jobs, io.processors);
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
    total,
    shared: sink.kind === 'stdout' && io.stdout.isTTY === true,
  });
  const failures: Failure[] = [];
  let count = 0;
  const write = async (each: EachStory, result: string | Error) => {
    if (typeof result !== 'string') throw result;
    progress.hide();
    await sink.write(each, options.ids ? withIds(result, each) : result);
    count++;
  };
  const work = async (each: EachStory) => {
    progress.start(each.name);
    const result = await readOne(each.story, { engine, format, io, colour: sink.kind === 'stdout' });
    return { each, result };
  };
  try {
    for await (const { each, result } of inOrder(stories, jobs, work)) {
      const error = await write(each, result).then(
        () => null,
        (reason: unknown) => asError(reason),
      );
      progress.done(error === null);
      if (!error) continue;
      progress.hide();
      const failure = describeFailure(each.name, error);
      failures.push(failure);
      if (where === 'lines' && failure.kind !== 'cannotWrite')
        await sink.write(each, failureLine(each, error));
      else io.stderr.write(`entente: ${failure.message}\n`);
    }
    await sink.close();
  } finally {
    progress.close();
    await engine.then((loaded) => loaded.close()).catch(() => {});
  }
  return { read: count, failures };
}

/** Each line with the story's id in front; where the input gives it none, its place. */
const withIds = (lines: string, { id, name }: EachStory): string =>
  lines.replace(/^\{/gm, () => `{"story":${JSON.stringify(id ?? name)},`);

/** A story that failed, as a line of the output. Only one without an id is named by its place, which depends on how the input was divided. */
function failureLine({ id, name }: EachStory, error: Error): string {
  const { code } = error as { code?: unknown };
  const message = describeFailure(name, error).message.replace(`${name}: `, '');
  const parts = {
    story: id ?? name,
    kind: 'failure',
    ...(typeof code === 'string' ? { code } : {}),
    message,
  };
  return `${JSON.stringify(parts)}\n`;
}

/** A rule that `--without` names and that does not exist is wrong usage. */
function asUsage(error: unknown): never {
  throw asError(error).name === 'UnknownRuleError' ? new UsageError(`--${asError(error).message}`) : error;
}

interface One {
  readonly engine: Promise<Engine>;
  readonly format: Format;
  readonly io: Io;
  readonly colour: boolean;
}

/** The formatted records of one story, or the error of reading it. @throws when the engine itself cannot be loaded */
async function readOne(
  story: EachStory['story'],
  { engine: loading, format, io, colour }: One,
): Promise<string | Error> {
  if (story instanceof Error) return story;
  const engine = await loading;
  try {
    const { article, records } = await read.run(story, { engine });
    return format.write(article, records, {
      width: columnsOf(io, io.stdout),
      colour: colour && wantsColour(io, io.stdout),
      typeNotes: makeTypeNotes(engine.knowledge),
    });
  } catch (error) {
    return asError(error);
  }
}
