// entente review: the unreviewed events with the lowest confidence, as a list or in the page; and reviewed stories, exported for training.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listReviewedStories, type Operation, review } from '@entente/entente';
import { type Filter, filter as filterSchema, type Review } from '@entente/record';
import { DEFAULT_PORT } from '@entente/server';
import { Command, InvalidArgumentError, Option } from 'commander';
import { reviewText } from '../answers/review.js';
import { plural } from '../answers/table.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { InputError, systemMessage, UsageError } from '../failure.js';
import { columnsOf, type Io, wantsColour, writeAll } from '../io.js';
import { runWith } from '../run-with.js';
import { addFields, inputOf } from '../schema-options.js';
import { addStoreOption, type StoreOptions, withStore } from '../store-place.js';
import { parsePort, serve } from './serve.js';

interface ReviewOptions extends StoreOptions {
  readonly format: 'text' | 'json';
  readonly json?: boolean;
  readonly open?: boolean;
  readonly port: number;
  readonly export?: string;
  readonly partly?: boolean;
}
type Typed = ReviewOptions & Readonly<globalThis.Record<string, unknown>>;

const EXAMPLES = `
Examples:
  entente review --store desk/                   the 20 events with the lowest confidence
  entente review --store desk/ --type ASSAULT --from 2024-01-01 --limit 5
  entente review --store desk/ --open            the same in the page: a accepts, e corrects, s skips
  entente correct EVENT --confirm --reason "right as it was read" --store desk/
  entente review --store desk/ --export stories/ reviewed stories, annotated, one per file

An event that a person changed, added, rejected or confirmed is reviewed and is not listed again. See docs/review.md.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. */
export function reviewCommand(io: Io, finish: (code: number) => void): Command {
  const operation = review as Operation;
  const command = new Command('review')
    .summary('list what most needs a second look')
    .description(operation.summary);
  return addStoreOption(addFields(command, operation))
    .addOption(
      new Option('-f, --format <format>', 'how the list is written')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--json', 'the same as --format json')
    .option('--open', 'serve the store and print the URL of the list in the page')
    .option('-p, --port <n>', 'with --open: port; 0 for any free port', parsePort, DEFAULT_PORT)
    .option(
      '--export <folder>',
      'write the articles reviewed whole as annotated stories, one per file',
      notEmpty,
    )
    .option('--partly', 'with --export: include articles with only some events reviewed')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Typed) => finish(await reviewStore(operation, options, io)));
}

function notEmpty(value: string): string {
  if (value.trim()) return value;
  throw new InvalidArgumentError('found nothing, expected the name of a folder.');
}

async function reviewStore(operation: Operation, options: Typed, io: Io): Promise<number> {
  if (options.open && options.export !== undefined)
    throw new UsageError('found --open and --export, expected one of them');
  if (options.partly && options.export === undefined)
    throw new UsageError('found --partly without --export, which it says more of');
  const input = inputOf(operation, [], options) as Filter;
  if (options.export !== undefined) return exportReviewed(input, options.export, { options, io });
  if (options.open) return openPage(operation, options, io);
  const answer = (await runWith(operation, { io, options }, (run) => run(operation, input))) as Review;
  const look = {
    width: columnsOf(io, io.stdout),
    colour: wantsColour(io, io.stdout),
    ...(options.store ? { store: options.store } : {}),
  };
  const isJson = options.json || options.format === 'json';
  await writeAll(io.stdout, isJson ? `${JSON.stringify(answer, null, 2)}\n` : reviewText(answer, look));
  return EXIT.ok;
}

/** Opens the page with the filter of the options. A missing store is an error; it is not created. */
async function openPage(operation: Operation, options: Typed, io: Io): Promise<number> {
  await withStore(io, options, async () => {});
  const { properties = {} } = operation.input.toJSONSchema({ unrepresentable: 'any' }) as {
    properties?: object;
  };
  const query = new URLSearchParams();
  for (const name of Object.keys(properties))
    for (const value of [options[name] ?? []].flat()) query.append(name, String(value));
  const asked = query.size > 0 ? `?${query.toString().replaceAll('%2C', ',')}` : '';
  const { store, port } = options;
  return serve({ port, host: '127.0.0.1', path: `/review${asked}`, ...(store ? { store } : {}) }, io);
}

interface Exported {
  readonly options: Typed;
  readonly io: Io;
}

/** Writes one file per article. Existing files are overwritten. */
async function exportReviewed(input: Filter, folder: string, { options, io }: Exported): Promise<number> {
  const filter = filterSchema.strip().parse(input);
  const count = { written: 0, partly: 0, losses: 0 };
  await withStore(io, options, async (store) => {
    await mkdir(folder, { recursive: true }).catch(cannotWrite);
    for await (const { id, story, leftOut, left } of listReviewedStories(store, filter)) {
      if (left > 0) count.partly++;
      if (left > 0 && !options.partly) continue;
      await writeFile(join(folder, `${id}.story`), story).catch(cannotWrite);
      count.written++;
      count.losses += leftOut.length;
    }
  });
  const { written, partly, losses } = count;
  const lost = losses > 0 ? `; ${losses} things that the format can’t hold were left out` : '';
  const only = options.partly ? `, ${partly} of them reviewed in part` : '';
  io.stderr.write(
    `entente: ${plural(written, 'reviewed story', 'reviewed stories')} written to ${folder}${only}${lost}\n`,
  );
  if (partly > 0 && !options.partly)
    io.stderr.write(
      `entente: left out: ${partly} of which some events were not reviewed (--partly takes them too)\n`,
    );
  return EXIT.ok;
}

function cannotWrite(error: unknown): never {
  throw new InputError('cannotWrite', `the stories cannot be written: ${systemMessage(error)}`);
}
