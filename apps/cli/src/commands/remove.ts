// entente remove: takes articles out of a store, with everything that was read from them.
import { remove } from '@entente/entente';
import { Command } from 'commander';
import { plural } from '../answers/table.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { UsageError } from '../failure.js';
import { type Io, writeAll } from '../io.js';
import { runWith } from '../run-with.js';
import { addStoreOption, type StoreOptions } from '../store-place.js';

interface RemoveOptions extends StoreOptions {
  readonly publisher?: string;
  readonly collection?: string;
  readonly feed?: string;
  readonly yes?: boolean;
}

const EXAMPLES = `
Examples:
  entente ask articles --publisher "Harbour Wire"        the articles of an outlet, with their ids
  entente remove e798fd9650cfcf5c8635
  entente remove --publisher "Harbour Wire"              says how many that are, and removes none
  entente remove --publisher "Harbour Wire" --yes
  entente remove --collection tests --yes
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
    .option('--collection <name>', 'all articles of this collection')
    .option(
      '--feed <address>',
      'all articles that were read from this feed, but those that another feed carries too',
    )
    .option('--yes', 'remove all these articles, instead of saying how many they are');
  return addStoreOption(command)
    .addHelpText('after', EXAMPLES)
    .action(async (articles: string[], options: RemoveOptions) =>
      finish(await removeArticles(articles, options, io)),
    );
}

async function removeArticles(articles: readonly string[], options: RemoveOptions, io: Io): Promise<number> {
  const { publisher, collection, feed, yes } = options;
  const sets = Object.entries({ publisher, collection, feed }).filter(([, name]) => name !== undefined);
  if (sets.length + (articles.length > 0 ? 1 : 0) !== 1)
    throw new UsageError(
      'expected one of ids of articles, --publisher, --collection and --feed (see entente ask articles)',
    );
  const [set] = sets;
  return runWith(remove, { io, options }, async (run) => {
    const dryRun = set !== undefined && !yes;
    const { removed } = await run(remove, { ...(set ? { [set[0]]: set[1] } : { articles }), dryRun });
    await writeAll(
      io.stdout,
      dryRun
        ? `${plural(removed, 'article')} of ${set[1]}; to remove them: --yes\n`
        : `${plural(removed, 'article')} removed\n`,
    );
    return EXIT.ok;
  });
}
