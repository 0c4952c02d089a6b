// entente join and entente split: say that two events are one happening, or that they are not.
import { join } from '@entente/entente';
import { Command } from 'commander';
import { joiningsText } from '../answers/happenings.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { formatOption } from '../format-option.js';
import { columnsOf, type Io, wantsColour, writeAll } from '../io.js';
import { runWith } from '../run-with.js';
import { addStoreOption, type StoreOptions } from '../store-place.js';

interface JoinOptions extends StoreOptions {
  readonly reason: string;
  readonly who?: string;
  readonly format: 'text' | 'json';
}

const EXAMPLES = `
Examples:
  entente join event-3f9c2ab… event-77d0e1… --reason "both tell of the talks of Tuesday"
  entente split event-3f9c2ab… event-77d0e1… --reason "the first strike, and the second one a week later"
  entente ask happening event-3f9c2ab…
  entente ask joinings

A later word on the same two events replaces the earlier one, so a join is undone by a split. It still applies when the articles are read again.

${EXIT_HELP}`;

/** The command that joins; `finish` receives its exit code. */
export const joinCommand = (io: Io, finish: (code: number) => void): Command =>
  wordCommand(io, finish, { name: 'join', says: 'say that two events are one happening', together: true });

/** The command that splits. */
export const splitCommand = (io: Io, finish: (code: number) => void): Command =>
  wordCommand(io, finish, {
    name: 'split',
    says: 'say that two events are not one happening',
    together: false,
  });

interface Word {
  readonly name: string;
  readonly says: string;
  readonly together: boolean;
}

function wordCommand(io: Io, finish: (code: number) => void, { name, says, together }: Word): Command {
  const command = new Command(name)
    .summary(says)
    .description(join.summary)
    .argument('<one>', 'an event')
    .argument('<other>', 'another event')
    .requiredOption('-r, --reason <text>', 'the reason, for later readers')
    .option('--who <name>', 'the person who says so (default: the user of this machine)')
    .addOption(formatOption());
  return addStoreOption(command)
    .addHelpText('after', EXAMPLES)
    .action(async (one: string, other: string, options: JoinOptions) => {
      const { reason, format } = options;
      const made = await runWith(join, { io, options }, (run) => run(join, { one, other, together, reason }));
      const look = { width: columnsOf(io, io.stdout), colour: wantsColour(io, io.stdout) };
      const text =
        format === 'json'
          ? `${JSON.stringify(made, null, 2)}\n`
          : joiningsText({ items: [made], next: null }, look);
      await writeAll(io.stdout, text);
      finish(EXIT.ok);
    });
}
