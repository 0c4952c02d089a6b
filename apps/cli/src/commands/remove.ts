// entente remove: takes articles out of a store, with everything that was read from them.
import { articles as listArticles, remove } from '@entente/entente';
import { Command } from 'commander';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { UsageError } from '../failure.js';
import { type Io, writeAll } from '../io.js';
import { type Run, runWith } from '../run-with.js';
import { addStoreOption, type StoreOptions } from '../store-place.js';

interface RemoveOptions extends StoreOptions {
  readonly publisher?: string;
  readonly collection?: string;
  readonly yes?: boolean;
}

const EXAMPLES = `
Examples:
  entente ask articles --publisher "Harbour Wire"        the articles of an outlet, with their ids
  entente remove e798fd9650cfcf5c8635
  entente remove --publisher "Harbour Wire"              says how many that are, and removes none
  entente remove --publisher "Harbour Wire" --yes
  entente remove --collection tests --yes

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
    .option('--yes', 'remove the articles of an outlet or collection, instead of saying how many they are');
  return addStoreOption(command)
    .addHelpText('after', EXAMPLES)
    .action(async (articles: string[], options: RemoveOptions) =>
      finish(await removeArticles(articles, options, io)),
    );
}

async function removeArticles(articles: readonly string[], options: RemoveOptions, io: Io): Promise<number> {
  const { publisher, collection, yes } = options;
  const many = publisher ?? collection;
  if ([articles.length > 0, publisher !== undefined, collection !== undefined].filter(Boolean).length !== 1)
    throw new UsageError(
      'expected one of ids of articles, --publisher and --collection (see entente ask articles)',
    );
  return runWith(remove, { io, options }, async (run) => {
    if (many !== undefined && !yes) {
      const found = await countOf(
        run,
        publisher === undefined ? { collection: [many] } : { publisher: [many] },
      );
      await writeAll(io.stdout, `${count(found)} of ${many}; to remove them: --yes\n`);
      return EXIT.ok;
    }
    const input = articles.length > 0 ? { articles } : { publisher, collection };
    const { removed } = await run(remove, input);
    await writeAll(io.stdout, `${count(removed)} removed\n`);
    return EXIT.ok;
  });
}

/** Number of articles that match. */
async function countOf(run: Run, filter: object): Promise<number> {
  let found = 0;
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await run(listArticles, {
      ...filter,
      limit: 500,
      ...(cursor ? { cursor } : {}),
    });
    found += page.items.length;
    cursor = page.next;
  }
  return found;
}

const count = (n: number): string => `${n} ${n === 1 ? 'article' : 'articles'}`;
