// entente add: reads stories and stores them with their records; each is acknowledged once its transaction is committed.
import {
  type AddOutput,
  add,
  type Engine,
  exampleContent,
  keepRead,
  loadExamples,
  printable,
  readSource,
  type Source,
} from '@entente/entente';
import type { NewArticle, Store } from '@entente/record';
import { Command, Option } from 'commander';
import { EXIT, EXIT_HELP, exitCode } from '../exit-codes.js';
import { describeFailure, type Failure, InputError, systemMessage } from '../failure.js';
import { inOrder } from '../in-order.js';
import { type Input, isMissing, listInputs, type Missing, STORY_EXTENSIONS } from '../inputs.js';
import { type Io, writeAll } from '../io.js';
import { limitsOf } from '../limit-options.js';
import { loadInput } from '../load-input.js';
import { showProgress } from '../progress.js';
import { addStoreOption, findStorePlace, placeName, type StoreOptions, withStore } from '../store-place.js';
import { countLines, isStoryLines, parseStoryLine, type StoryLine, storyLines } from '../story-lines.js';
import { addStoryOptions, makeSource, type StoryOptions } from '../story-options.js';
import { addJobsOption, shareProcessors } from './read.js';

interface AddOptions extends StoryOptions, StoreOptions {
  readonly examples?: boolean;
  readonly jobs?: number;
  readonly format: 'text' | 'jsonl';
}

const EXAMPLES = `
Examples:
  entente add story.txt --date 2024-04-09 --publisher "Harbour Wire"
  entente add stories/ https://example.org/world/story --store news
  entente add stories.jsonl                      one {"content", "date", "publisher", "title", "url"} per line
  entente add --examples                         the stories that come with Entente
  entente add stories/ --format jsonl | jq .id

Each story is stored in one transaction. A story with identical records is "known"; with different records it is "replaced", and corrections are kept.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. */
export function addCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command('add')
    .summary('read stories and store them')
    .description(add.summary)
    .argument(
      '[story...]',
      `files, folders (their ${STORY_EXTENSIONS.join(' ')} files), .jsonl files of stories, web addresses, - for standard input`,
    )
    .option('--examples', 'add the example stories that come with Entente')
    .addOption(
      new Option('-f, --format <format>', 'output format for each story')
        .choices(['text', 'jsonl'])
        .default('text'),
    );
  return addStoryOptions(addJobsOption(addStoreOption(command)))
    .addHelpText('after', EXAMPLES)
    .action(async (stories: string[], options: AddOptions) => finish(await addStories(stories, options, io)));
}

async function addStories(stories: readonly string[], options: AddOptions, io: Io): Promise<number> {
  if (stories.length === 0 && !options.examples && io.stdin.isTTY) {
    io.stderr.write(
      'entente: no input: name files, folders or web addresses, pipe a story in, or use --examples (see entente add --help)\n',
    );
    return EXIT.noInput;
  }
  const listed = await listInputs(stories.length > 0 || options.examples ? stories : ['-']);
  const { items, missing } = await listStories(listed);
  if (options.examples) items.unshift(exampleStories());
  const failures = missing.map(({ name, error }) => describeFailure(name, error));
  for (const { message } of failures) io.stderr.write(`entente: ${message}\n`);
  if (items.length === 0)
    return exitCode(
      0,
      failures.map(({ kind }) => kind),
    );
  return withStore(io, { ...options, create: true }, async (store) => {
    const kept = { added: 0, known: 0, replaced: 0 };
    failures.push(...(await keepAll(items, { store, options, io, kept })));
    const count = kept.added + kept.known + kept.replaced;
    const parts = Object.entries(kept).flatMap(([name, n]) => (n > 0 ? [`${n} ${name}`] : []));
    const failed = failures.length > 0 ? `; ${failures.length} failed` : '';
    const place = placeName(findStorePlace(options, io.env));
    io.stderr.write(
      `entente: ${count} ${count === 1 ? 'story' : 'stories'} kept in ${place}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}${failed}\n`,
    );
    return exitCode(
      count,
      failures.map(({ kind }) => kind),
    );
  });
}

/** One story: an input, a line of a file, or an example. */
type Story = Input | StoryLine | { readonly name: string; readonly source: Source };
/** A group of stories, with their number. */
interface Stories {
  readonly count: number;
  each(): Iterable<Story> | AsyncIterable<Story>;
}

async function listStories(
  listed: readonly (Input | Missing)[],
): Promise<{ items: Stories[]; missing: Missing[] }> {
  const items: Stories[] = [];
  const missing = listed.filter(isMissing);
  for (const input of listed.filter((item): item is Input => !isMissing(item))) {
    try {
      items.push(
        isStoryLines(input)
          ? { count: await countLines(input.name), each: () => storyLines(input.name) }
          : { count: 1, each: () => [input] },
      );
    } catch (error) {
      missing.push({ name: input.name, error: new InputError('noInput', systemMessage(error)) });
    }
  }
  return { items, missing };
}

function exampleStories(): Stories {
  const stories = loadExamples().map((story) => {
    const { id, date, publisher } = story;
    const name = `example ${id}`;
    return { name, source: { content: exampleContent(story), date, publisher, origin: name } };
  });
  return { count: stories.length, each: () => stories };
}

async function* eachStory(items: readonly Stories[]): AsyncGenerator<Story> {
  for (const { each } of items) yield* each();
}

interface Work {
  readonly store: Store;
  readonly options: AddOptions;
  readonly io: Io;
  readonly kept: Record<AddOutput['outcome'], number>;
}

/** Reads several stories at a time, stores them in order. An error of the store ends it; an error of a story does not. */
async function keepAll(items: readonly Stories[], { store, options, io, kept }: Work): Promise<Failure[]> {
  const total = items.reduce((sum, { count }) => sum + count, 0);
  const { jobs, ...share } = shareProcessors(total, options.jobs, io.processors);
  const engine = io.createEngine({
    ...share,
    ...limitsOf(options),
    ...(options.model ? { model: options.model } : {}),
  });
  engine.catch(() => {});
  const progress = showProgress(io, { total, shared: io.stdout.isTTY === true });
  const failures: Failure[] = [];
  const work = async (item: Story) => {
    progress.start(item.name);
    return { name: item.name, result: await readOne(item, { engine, options, io }) };
  };
  try {
    for await (const { name, result } of inOrder(eachStory(items), jobs, work)) {
      const done = result instanceof Error ? result : await keepRead(result, store);
      progress.done(!(done instanceof Error));
      progress.hide();
      if (done instanceof Error) {
        const failure = describeFailure(name, done);
        failures.push(failure);
        io.stderr.write(`entente: ${failure.message}\n`);
      } else {
        kept[done.outcome]++;
        await writeAll(io.stdout, tell(name, done, options.format));
      }
    }
  } finally {
    progress.close();
    await engine.then((loaded) => loaded.close()).catch(() => {});
  }
  return failures;
}

interface One {
  readonly engine: Promise<Engine>;
  readonly options: AddOptions;
  readonly io: Io;
}

/** The records of one story, or the error of reading it. @throws when the engine itself cannot be loaded */
async function readOne(item: Story, { engine: loading, options, io }: One): Promise<NewArticle | Error> {
  try {
    const source = await sourceOf(item, options, io);
    const engine = await loading.catch((error: unknown) => {
      throw new EngineError(error);
    });
    return await readSource(source, engine);
  } catch (error) {
    if (error instanceof EngineError) throw error.cause;
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function sourceOf(item: Story, options: AddOptions, io: Io): Promise<Source> {
  if ('source' in item) return item.source;
  if ('line' in item) return { ...given(options), ...parseStoryLine(item) };
  return makeSource(item, await loadInput(item, io), options);
}

/** The engine cannot be loaded; this is not an error of a story. */
class EngineError extends Error {
  constructor(override readonly cause: unknown) {
    super('the engine cannot be loaded');
  }
}

const given = ({ date, publisher }: StoryOptions) => ({
  ...(date ? { date } : {}),
  ...(publisher ? { publisher } : {}),
});

/** `added     9 events  4 statements  Kenya and Somalia agree …  (story.txt)` */
function tell(name: string, done: AddOutput, format: AddOptions['format']): string {
  if (format === 'jsonl') return `${JSON.stringify({ ...done, origin: name })}\n`;
  const counts = `${String(done.events).padStart(3)} events ${String(done.statements).padStart(3)} statements`;
  return `${done.outcome.padEnd(8)} ${counts}  ${printable(`${done.title ?? 'untitled'}  (${name})`)}\n`;
}
