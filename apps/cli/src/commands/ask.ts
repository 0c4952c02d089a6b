// entente ask: one subcommand per query operation; the answer as text for people, or as JSON.
import { OPERATIONS, type Operation } from '@entente/entente';
import { Command } from 'commander';
import { RENDERERS } from '../answers/index.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { formatOption } from '../format-option.js';
import { columnsOf, type Io, wantsColour, writeAll } from '../io.js';
import { runWith } from '../run-with.js';
import { addFields, inputOf } from '../schema-options.js';
import { addStoreOption, type StoreOptions } from '../store-place.js';

interface AskOptions extends StoreOptions {
  readonly format: 'text' | 'json';
}

/** The query operations. */
export const VIEWS: readonly Operation[] = OPERATIONS.filter(
  ({ route, effect, gives }) => route.method === 'GET' && effect === 'read' && gives === 'json',
);

const EXAMPLES = `
Examples:
  entente ask totals
  entente ask timeline --party RUS --unit month
  entente ask dyad Russia China --from 2024-01-01
  entente ask events --actor RUS --recipient CHN --type AGREE,CONSULT
  entente ask news                               what is new, what moved, what is due
  entente ask happening event-3f9c2ab…           its reports, values side by side, denials
  entente ask expectations --state missed --party KEN
  entente ask breakdown type,status --publisher "Harbour Wire"
  entente ask actors Otieno                      keys for --actor, --source and so on
  entente ask actor country:KEN
  entente ask search '"joint patrols" -navy'
  entente ask why event-3f9c2ab…                 why it is coded as it is
  entente ask events --status any --min-confidence 0   every status, unsure events included
  entente ask VIEW --help                        all filters of a view

By default answers count sure events that occurred, and report how many are left out.

Filters combine. A country code or name (KEN, Kenya, IGO) matches all its actors, a key one actor, a name every actor with that name. Separate several values by commas or repeat the option; - means none.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. Only the view that the command line names is made, or all where it names none. */
export function askCommand(io: Io, finish: (code: number) => void, args: readonly string[]): Command {
  const command = new Command('ask')
    .summary('query the store')
    .description('Query the store: views over all stored articles, with corrections applied.')
    .usage('<view> [options]')
    .addHelpText('after', EXAMPLES);
  const named = VIEWS.filter(({ name }) => name === args[0]);
  for (const view of named.length > 0 ? named : VIEWS) command.addCommand(viewCommand(view, io, finish));
  return command;
}

function viewCommand(view: Operation, io: Io, finish: (code: number) => void): Command {
  const command = new Command(view.name).summary(shortOf(view.summary)).description(view.summary);
  return addStoreOption(addFields(command, view))
    .addOption(formatOption())
    .action(async (...typed: unknown[]) => {
      const options = typed.at(-2) as AskOptions & globalThis.Record<string, unknown>;
      const args = typed.slice(0, -2) as (string | undefined)[];
      finish(await ask(view, inputOf(view, args, options), { options, io }));
    });
}

/** The first part of a summary, for lists. */
const shortOf = (summary: string): string =>
  `${summary.charAt(0).toLowerCase()}${summary.slice(1).split(/[:;]/)[0]!.replace(/\.$/, '')}`;

async function ask(
  view: Operation,
  input: unknown,
  { options, io }: { readonly options: AskOptions; readonly io: Io },
): Promise<number> {
  const answer = await runWith(view, { io, options }, (run) => run(view, input));
  const look = {
    width: columnsOf(io, io.stdout),
    colour: wantsColour(io, io.stdout),
    ...(options.store ? { store: options.store } : {}),
  };
  const text =
    options.format === 'json'
      ? `${JSON.stringify(answer, null, 2)}\n`
      : RENDERERS[view.name]!(answer as never, look);
  await writeAll(io.stdout, text);
  return EXIT.ok;
}
