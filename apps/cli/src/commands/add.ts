// entente add: reads stories and stores them with their records; each is acknowledged once its transaction is committed.
import {
  type AddOutput,
  add,
  collectionName,
  type Engine,
  exampleContent,
  keepRead,
  loadExamples,
  printable,
  readSource,
} from '@entente/entente';
import type { NewArticle } from '@entente/record';
import { Command, InvalidArgumentError, Option } from 'commander';
import { plural } from '../answers/table.js';
import { type EachStory, eachStory } from '../each-story.js';
import { EXIT, EXIT_HELP, exitCode } from '../exit-codes.js';
import { asError, describeFailure, type Failure, InputError } from '../failure.js';
import { inOrder } from '../in-order.js';
import { type Input, isMissing, listInputs, STORY_EXTENSIONS } from '../inputs.js';
import { addIntakeOptions, type IntakeOptions, WHAT_FILES_HOLD } from '../intake-options.js';
import { type Io, writeAll } from '../io.js';
import { limitsOf } from '../limit-options.js';
import { showProgress } from '../progress.js';
import { type Keeper, withKeeper } from '../server-store.js';
import { addStoreOption, findStorePlace, placeName, type StoreOptions } from '../store-place.js';
import { addStoryOptions, type StoryOptions } from '../story-options.js';
import { takeAhead } from '../take-ahead.js';
import { INTERRUPTED, stoppable, untilStopped } from '../until-stopped.js';
import { addJobsOption, countStories, shareProcessors } from './read.js';

interface AddOptions extends StoryOptions, StoreOptions, IntakeOptions {
  readonly examples?: boolean;
  readonly collection?: string;
  readonly jobs?: number;
  readonly format: 'text' | 'jsonl';
}

const EXAMPLES = `
Examples:
  entente add story.txt --date 2024-04-09 --publisher "Harbour Wire"
  entente add stories/ https://example.org/world/story --store news
  entente add stories.jsonl                      one {"text", "date", "publisher", "title", "url"} per line
  entente add corpus.csv --columns text=body,date=day
  entente add feed.xml news.warc.gz stories.zip
  entente add drafts/ --collection tests         to find them again, or be rid of them: entente remove --collection tests --yes
  entente add --examples                         the stories that come with Entente
  entente add stories/ --format jsonl | jq .id

On a terminal each line says how far it is (12 of 40); Ctrl-C stops after the story that is being stored and says what was kept.
Each story is stored in one transaction. A story with identical records is "known"; with different records it is "replaced", and corrections are kept.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. */
export function addCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command('add')
    .summary('read stories and store them')
    .description(add.summary)
    .argument(
      '[story...]',
      `files, folders (their ${STORY_EXTENSIONS.join(' ')} files), web addresses, - for standard input; ${WHAT_FILES_HOLD}`,
    )
    .option('--examples', 'add the example stories that come with Entente')
    .option('--collection <name>', 'put the articles into this collection', parseCollection)
    .addOption(
      new Option('-f, --format <format>', 'output format for each story')
        .choices(['text', 'jsonl'])
        .default('text'),
    );
  return addStoryOptions(addJobsOption(addIntakeOptions(addStoreOption(command))))
    .addHelpText('after', EXAMPLES)
    .action(async (stories: string[], options: AddOptions) => finish(await addStories(stories, options, io)));
}

function parseCollection(value: string): string {
  const { data, error } = collectionName.safeParse(value);
  if (data !== undefined) return data;
  throw new InvalidArgumentError(`found "${value}", ${error!.issues[0]!.message}.`);
}

async function addStories(stories: readonly string[], options: AddOptions, io: Io): Promise<number> {
  if (stories.length === 0 && !options.examples && io.stdin.isTTY) {
    io.stderr.write(
      'entente: no input: name files, folders or web addresses, pipe a story in, or use --examples (see entente add --help)\n',
    );
    return EXIT.noInput;
  }
  const listed = await listInputs(stories.length > 0 || options.examples ? stories : ['-']);
  const failures = listed.filter(isMissing).map(({ name, error }) => describeFailure(name, error));
  for (const { message } of failures) io.stderr.write(`entente: ${message}\n`);
  const inputs = listed.filter((item): item is Input => !isMissing(item));
  const examples = options.examples ? exampleStories() : [];
  if (inputs.length + examples.length === 0)
    return exitCode(
      0,
      failures.map(({ kind }) => kind),
    );
  return withKeeper(io, options, async (store) => {
    const kept = { added: 0, known: 0, replaced: 0 };
    const place = placeName(findStorePlace(options, io.env));
    const tellKept = (end: string) =>
      io.stderr.write(`${keptText(kept, ['story', 'stories'], place)}${end}\n`);
    const stopped = await stoppable(io, async (signal) => {
      const work = { store, options, io, kept, signal };
      const more = await keepAll({ examples, inputs }, work).catch((error: unknown) => {
        tellKept('; then the store failed');
        throw error;
      });
      failures.push(...more);
      return signal.aborted;
    });
    tellKept(`${failures.length > 0 ? `; ${failures.length} failed` : ''}${stopped ? INTERRUPTED : ''}`);
    if (stopped) return EXIT.interrupted;
    return exitCode(
      kept.added + kept.known + kept.replaced,
      failures.map(({ kind }) => kind),
    );
  });
}

/** `entente: 2 stories kept in desk: 1 added, 1 known`; `what` names them, one and several */
export function keptText(
  { added, known, replaced }: Work['kept'],
  what: readonly [one: string, several: string],
  place: string,
): string {
  const parts = Object.entries({ added, known, replaced }).flatMap(([name, n]) =>
    n > 0 ? [`${n} ${name}`] : [],
  );
  const how = parts.length > 0 ? `: ${parts.join(', ')}` : '';
  return `entente: ${plural(added + known + replaced, ...what)} kept in ${place}${how}`;
}

/** What is added: examples, then inputs. */
interface Added {
  readonly examples: readonly AddedStory[];
  readonly inputs: readonly Input[];
}
/** One story with its name. */
type AddedStory = Pick<EachStory, 'name' | 'story'>;

const exampleStories = (): AddedStory[] =>
  loadExamples().map((story) => {
    const { id, date, publisher } = story;
    const name = `example ${id}`;
    return { name, story: { content: exampleContent(story), date, publisher, origin: name } };
  });

async function* both(
  first: Iterable<AddedStory>,
  second: AsyncIterable<AddedStory>,
): AsyncGenerator<AddedStory> {
  yield* first;
  yield* second;
}

interface Work {
  readonly store: Keeper;
  readonly options: AddOptions;
  readonly io: Io;
  readonly kept: Record<AddOutput['outcome'], number>;
  /** aborted: takes no further story */
  readonly signal: AbortSignal;
}

/** Reads several stories at a time, stores them in order. An error of the store ends it; an error of a story does not. */
async function keepAll({ examples, inputs }: Added, work: Work): Promise<Failure[]> {
  const { store, options, io, kept, signal } = work;
  const ahead = await takeAhead(untilStopped(eachStory(inputs, options, io), signal), 2);
  const count = countStories(inputs, ahead.first.length, options.in);
  const total = count === null ? null : count + examples.length;
  const { jobs, ...share } = shareProcessors(total ?? Number.POSITIVE_INFINITY, options.jobs, io.processors);
  const engine = io.createEngine({
    ...share,
    ...limitsOf(options),
    ...(options.model ? { model: options.model } : {}),
  });
  engine.catch(() => {});
  const shared = io.stdout.isTTY === true;
  const progress = showProgress(io, { total, shared });
  const failures: Failure[] = [];
  let told = 0;
  const begin = async ({ name, story }: AddedStory) => {
    progress.start(name);
    return { name, result: await readOne(story, engine) };
  };
  try {
    const all = inOrder(both(examples, ahead.all), jobs, begin);
    for await (const { name, result } of untilStopped(all, signal)) {
      const done = result instanceof Error ? result : await keepOne(result, { store, options });
      told++;
      progress.done(!(done instanceof Error));
      progress.hide();
      if (done instanceof Error) {
        const failure = describeFailure(name, done);
        failures.push(failure);
        io.stderr.write(`entente: ${failure.message}\n`);
      } else {
        kept[done.outcome]++;
        // lines for people say how far it is; those that a program takes do not
        const place =
          shared && options.format === 'text' ? `${told}${total === null ? '' : ` of ${total}`}  ` : '';
        await writeAll(io.stdout, place + tellAdded(name, done, options.format));
      }
    }
  } finally {
    progress.close();
    await engine.then((loaded) => loaded.close()).catch(() => {});
  }
  return failures;
}

/** Stores what was read; an article that a server refuses fails alone. @throws what is wrong with the store */
async function keepOne(
  read: NewArticle,
  { store, options }: Pick<Work, 'store' | 'options'>,
): Promise<AddOutput | InputError> {
  try {
    return await keepRead(read, store, options.collection);
  } catch (error) {
    if (error instanceof InputError && error.kind === 'data') return error;
    throw error;
  }
}

/** The records of one story, or the error of reading it. @throws when the engine itself cannot be loaded */
async function readOne(story: EachStory['story'], loading: Promise<Engine>): Promise<NewArticle | Error> {
  if (story instanceof Error) return story;
  const engine = await loading;
  try {
    return await readSource(story, engine);
  } catch (error) {
    return asError(error);
  }
}

/** `added     9 events  4 statements  Kenya and Somalia agree …  (story.txt)` */
export function tellAdded(name: string, done: AddOutput, format: AddOptions['format']): string {
  if (format === 'jsonl') return `${JSON.stringify({ ...done, origin: name })}\n`;
  const counts = `${String(done.events).padStart(3)} events ${String(done.statements).padStart(3)} statements`;
  return `${done.outcome.padEnd(8)} ${counts}  ${printable(`${done.title ?? 'untitled'}  (${name})`)}\n`;
}
