// entente remove: takes articles out of a store, with everything that was read from them.
import { articlesOf, articlesOfFeed, remove, runOperation } from '@entente/entente';
import { Command } from 'commander';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { UsageError } from '../failure.js';
import { type Io, writeAll } from '../io.js';
import { runWith } from '../run-with.js';
import { addStoreOption, type StoreOptions } from '../store-place.js';

interface RemoveOptions extends StoreOptions {
  readonly publisher?: string;
  readonly feed?: string;
  readonly yes?: boolean;
}

const EXAMPLES = `
Examples:
  entente ask articles --publisher "Harbour Wire"        the articles of an outlet, with their ids
  entente remove e798fd9650cfcf5c8635
  entente remove --publisher "Harbour Wire"              says how many that are, and removes none
  entente remove --publisher "Harbour Wire" --yes
  entente remove --feed https://news.example/feed.xml    what was read from a feed; entente feeds remove ends the feed itself

Events, statements and corrections of an article go with it, and its part of every sum. It cannot be undone: keep a backup (entente backup), or add the
stories again. Other interfaces see the change at once.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. */
export function removeCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command('remove')
    .summary('take articles out of a store')
    .description(remove.summary)
    .argument('[article...]', 'ids of articles')
    .option('--publisher <name>', 'all articles of this outlet; - those without one')
    .option(
      '--feed <address>',
      'all articles that were read from this feed, but those that another feed carries too',
    )
    .option('--yes', 'remove the articles of an outlet or feed, instead of saying how many they are');
  return addStoreOption(command)
    .addHelpText('after', EXAMPLES)
    .action(async (articles: string[], options: RemoveOptions) =>
      finish(await removeArticles(articles, options, io)),
    );
}

async function removeArticles(articles: readonly string[], options: RemoveOptions, io: Io): Promise<number> {
  const { publisher, feed, yes } = options;
  if ([articles.length > 0, publisher !== undefined, feed !== undefined].filter(Boolean).length !== 1)
    throw new UsageError('expected either ids of articles, --publisher or --feed (see entente ask articles)');
  return runWith(remove, { io, options }, async (context) => {
    const source = publisher ?? feed;
    if (source !== undefined && !yes) {
      const { length } =
        feed === undefined
          ? await articlesOf(context.store, { publisher: [source] })
          : await articlesOfFeed(context.store, feed);
      await writeAll(io.stdout, `${count(length)} of ${source}; to remove them: --yes\n`);
      return EXIT.ok;
    }
    const input = source === undefined ? { articles } : feed === undefined ? { publisher } : { feed };
    const { removed } = await runOperation(remove, input, context);
    await writeAll(io.stdout, `${count(removed)} removed\n`);
    return EXIT.ok;
  });
}

const count = (n: number): string => `${n} ${n === 1 ? 'article' : 'articles'}`;
