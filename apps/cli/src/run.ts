// Arguments and environment → exit code.
import { existsSync } from 'node:fs';
import { redactText } from '@entente/record';
import { Command, CommanderError, type OutputConfiguration } from 'commander';
import { commandsFor } from './commands/index.js';
import { EXIT, EXIT_HELP } from './exit-codes.js';
import { describeFailure, InputError, UsageError } from './failure.js';
import type { Io } from './io.js';
import { version } from './version.js';

const HELP = `
Examples:
  entente read story.txt                         who did what to whom, when, where, according to whom
  entente read stories/ --format jsonl           every story of a folder, as records
  entente explain story.txt agreed               why it is coded as it is
  entente code events.csv --out coded.csv        the PLOVER type of what a source does to a target
  entente add stories/ --store desk/             store stories with their records
  entente import records.jsonl --store desk/     store records that were read elsewhere
  entente follow feeds.opml --store desk/        read what is new in feeds, until Ctrl-C
  entente ask dyad KEN SOM --store desk/         events and statements between two parties
  entente review --store desk/                   the events with the lowest confidence
  entente export --format gdelt --store desk/    a file in a standard format
  entente serve --examples                       the same in a browser, with example stories
  entente backup desk.backup --store desk/       the store in one file; restore brings it back
  entente read --help                            all options, formats and exit codes

Everything runs on this machine; only web addresses that you name are fetched, and feeds that you follow with the pages of their items.

${EXIT_HELP}`;

/** Runs one command line, without the name of the program. Never throws. */
export async function run(args: readonly string[], given: Io): Promise<number> {
  const io = { ...given, stderr: withoutSecrets(given.stderr) };
  let code: number = EXIT.ok;
  const finish = (result: number) => {
    code = result;
  };
  try {
    const program = makeProgram(io, await commandsFor(args, io, finish));
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return report(error, args, io);
  }
}

/** The stream, but every text is redacted before it is written: the last line of defence for messages of libraries. */
const withoutSecrets = (stream: Io['stderr']): Io['stderr'] =>
  Object.create(stream, {
    write: { value: (text: unknown) => stream.write(redactText(String(text))) },
  });

function makeProgram(io: Io, commands: readonly Command[]): Command {
  const output = {
    writeOut: (text: string) => void io.stdout.write(text),
    writeErr: (text: string) => void io.stderr.write(text.replace(/^error: /, 'entente: ')),
    getOutHelpWidth: () => io.stdout.columns ?? 100,
    getErrHelpWidth: () => io.stderr.columns ?? 100,
  };
  const program = new Command('entente')
    .description(
      'Extracts political events and statements from news stories: who did what to whom, and whether it happened.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', HELP)
    .exitOverride()
    .configureOutput(output);
  for (const command of commands) program.addCommand(prepare(command, ['entente'], output));
  return program.showHelpAfterError('(entente --help shows every command)');
}

/** Configures help, errors and output of a command and its subcommands. */
function prepare(command: Command, above: readonly string[], output: OutputConfiguration): Command {
  const path = [...above, command.name()];
  for (const below of command.commands) prepare(below as Command, path, output);
  if (command.commands.length > 0) command.helpCommand('help [view]', 'print help for a view');
  return command
    .helpOption('-h, --help', 'print help')
    .exitOverride()
    .configureOutput(output)
    .showHelpAfterError(`(${path.join(' ')} --help shows every option)`);
}

function report(error: unknown, args: readonly string[], io: Io): number {
  const say = (message: string) => io.stderr.write(`entente: ${message}\n`);
  if (error instanceof CommanderError) {
    if (error.code === 'commander.helpDisplayed' || error.code === 'commander.version') return EXIT.ok;
    const [first] = args;
    if (error.code === 'commander.unknownCommand' && first && (existsSync(first) || /^https?:/.test(first)))
      say(`to read it: entente read ${first}`);
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    say(error.message);
    return EXIT.usage;
  }
  if (error instanceof InputError) {
    const { input } = error as InputError & { readonly input?: string };
    say(input ? describeFailure(input, error).message : error.message);
    return EXIT[error.kind];
  }
  const { message, stack } = error as Error;
  say(`internal error: ${io.env.ENTENTE_DEBUG ? stack : message}`);
  return EXIT.internal;
}
