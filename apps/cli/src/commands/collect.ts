// entente collect: puts articles into a collection, or takes them out of it.
import { collect, type Operation } from '@entente/entente';
import { Command } from 'commander';
import { plural } from '../answers/table.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { type Io, writeAll } from '../io.js';
import { runWith } from '../run-with.js';
import { addFields, inputOf } from '../schema-options.js';
import { addStoreOption, type StoreOptions } from '../store-place.js';

type CollectOptions = StoreOptions & { readonly out?: boolean } & Readonly<
    globalThis.Record<string, unknown>
  >;

const EXAMPLES = `
Examples:
  entente collect "border talks" e798fd9650cfcf5c8635
  entente collect "border talks" --actor KEN --recipient SOM --from 2024-01-01
  entente collect tests --out                    takes all articles out of it: it is gone, they stay
  entente ask collections
  entente ask timeline --collection "border talks"      every view, list and export takes it
  entente ask events --collection -              articles in no collection
  entente remove --collection tests --yes        takes its articles out of the store

A collection has the articles that a person put there; a new reading of an article keeps it there. With event fields (--actor, --type …) those articles are
taken that have a sure event that occurred and matches; see entente ask articles with the same options.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. */
export function collectCommand(io: Io, finish: (code: number) => void): Command {
  const operation = collect as Operation;
  const command = new Command('collect')
    .summary('put articles into a collection')
    .description(operation.summary)
    .argument('<name>', 'name of the collection; it is made where there is none')
    .argument('[article...]', 'ids of articles, instead of a filter')
    .option('--out', 'take them out of it; without articles and filter: all');
  return addStoreOption(addFields(command, operation, ['into', 'outOf', 'article']))
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, articles: string[], options: CollectOptions) =>
      finish(await collectArticles(name, articles, { options, io })),
    );
}

async function collectArticles(
  name: string,
  articles: readonly string[],
  { options, io }: { readonly options: CollectOptions; readonly io: Io },
): Promise<number> {
  const where = options.out ? { outOf: name } : { into: name };
  const chosen = articles.length > 0 ? { article: [...articles] } : {};
  const input = inputOf(collect as Operation, [], { ...options, ...where, ...chosen });
  const { articles: found, changed } = await runWith(collect, { io, options }, (run) => run(collect, input));
  const done = options.out ? 'taken out of' : 'put into';
  const rest =
    found > changed ? `; ${found - changed} ${options.out ? 'were not in it' : 'were in it'} already` : '';
  await writeAll(io.stdout, `${plural(changed, 'article')} ${done} ${name}${rest}\n`);
  return EXIT.ok;
}
