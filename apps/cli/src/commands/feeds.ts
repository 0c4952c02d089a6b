// entente feeds: the feeds of a store, and how each does; adds, pauses, resumes and removes them without fetching anything.
import {
  addFeed,
  feeds as listFeeds,
  type Operation,
  pauseFeed,
  removeFeed,
  resumeFeed,
} from '@entente/entente';
import type { Feed } from '@entente/record';
import { Command } from 'commander';
import { feedsText } from '../answers/feeds.js';
import { plural } from '../answers/table.js';
import { EXIT, EXIT_HELP, exitCode } from '../exit-codes.js';
import { namedFeeds } from '../feed-list.js';
import { formatOption } from '../format-option.js';
import { columnsOf, type Io, wantsColour, writeAll } from '../io.js';
import { runWith } from '../run-with.js';
import { addStoreOption, type StoreOptions } from '../store-place.js';

interface FeedsOptions extends StoreOptions {
  readonly format: 'text' | 'json';
}
type Finish = (code: number) => void;

const EXAMPLES = `
Examples:
  entente feeds --store desk/                    the feeds: state, last success, new items, errors, next fetch
  entente feeds add feeds.opml --store desk/     a list: OPML, or a text with an address a line
  entente feeds pause https://news.example/feed.xml
  entente feeds remove https://news.example/feed.xml     its articles stay
  entente remove --feed https://news.example/feed.xml    takes its articles out

entente follow and entente serve fetch them.

${EXIT_HELP}`;

/** What is done to one feed, by the name of its subcommand. */
const DEEDS: readonly (readonly [name: string, operation: Operation<never, Feed>, done: string])[] = [
  ['pause', pauseFeed as never, 'paused'],
  ['resume', resumeFeed as never, 'taken up again'],
  ['remove', removeFeed as never, 'removed; its articles stay'],
];

/** The command; `finish` receives its exit code. */
export function feedsCommand(io: Io, finish: Finish): Command {
  const command = new Command('feeds')
    .summary('list, add, pause and remove feeds')
    .description(listFeeds.summary);
  addStoreOption(command)
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(async (options: FeedsOptions) => finish(await list(options, io)));
  command.addCommand(
    new Command('add')
      .description(addFeed.summary)
      .argument(
        '<feed...>',
        'web addresses, or files that list them (OPML, or an address a line); - for standard input',
      )
      .action(async (args: string[], _: unknown, self: Command) =>
        finish(await addAll(args, self.optsWithGlobals(), io)),
      ),
  );
  for (const [name, operation, done] of DEEDS)
    command.addCommand(
      new Command(name)
        .description(operation.summary)
        .argument('<feed...>', 'addresses or ids of feeds')
        .action(async (args: string[], _: unknown, self: Command) =>
          finish(await change(args, { operation, done, options: self.optsWithGlobals(), io })),
        ),
    );
  return command;
}

async function list(options: FeedsOptions, io: Io): Promise<number> {
  const answer = await runWith(listFeeds, { io, options }, (run) => run(listFeeds, {}));
  const look = { width: columnsOf(io, io.stdout), colour: wantsColour(io, io.stdout) };
  const text = options.format === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : feedsText(answer, look);
  await writeAll(io.stdout, text);
  return EXIT.ok;
}

async function addAll(args: readonly string[], options: FeedsOptions, io: Io): Promise<number> {
  const { addresses, kinds } = await namedFeeds(args, io);
  const count = { added: 0, known: 0 };
  if (addresses.length > 0)
    await runWith(addFeed, { io, options: { ...options, create: true } }, async (run) => {
      for (const url of addresses) {
        const { added } = await run(addFeed, { url });
        count[added ? 'added' : 'known']++;
      }
    });
  const { added, known } = count;
  const there = known > 0 ? `, ${known} there before` : '';
  await writeAll(io.stdout, `${plural(added, 'feed')} added${there}\n`);
  return exitCode(addresses.length, kinds);
}

interface Change {
  readonly operation: Operation<never, Feed>;
  readonly done: string;
  readonly options: FeedsOptions;
  readonly io: Io;
}

async function change(args: readonly string[], { operation, done, options, io }: Change): Promise<number> {
  return runWith(operation, { io, options }, async (run) => {
    for (const feed of args) {
      const { url } = await run(operation, { feed });
      await writeAll(io.stdout, `${url}: ${done}\n`);
    }
    return EXIT.ok;
  });
}
