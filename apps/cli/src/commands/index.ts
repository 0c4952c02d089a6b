// The ordered list of commands. A command's modules are loaded when it is named: with all of them a start takes .2 seconds longer.
import type { Command } from 'commander';
import type { Io } from '../io.js';

/** Makes a command; `finish` receives its exit code, `args` are what follows its name on the command line, without a `help` in front. */
export type MakeCommand = (io: Io, finish: (code: number) => void, args: readonly string[]) => Command;

/** Every command by its name, in the order in which help lists them. */
const COMMANDS: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  read: async () => (await import('./read.js')).readCommand,
  explain: async () => (await import('./explain.js')).explainCommand,
  code: async () => (await import('./code.js')).codeCommand,
  add: async () => (await import('./add.js')).addCommand,
  import: async () => (await import('./import.js')).importCommand,
  follow: async () => (await import('./follow.js')).followCommand,
  feeds: async () => (await import('./feeds.js')).feedsCommand,
  ask: async () => (await import('./ask.js')).askCommand,
  brief: async () => (await import('./brief.js')).briefCommand,
  alerts: async () => (await import('./alerts.js')).alertsCommand,
  questions: async () => (await import('./questions.js')).questionsCommand,
  review: async () => (await import('./review.js')).reviewCommand,
  export: async () => (await import('./export.js')).exportCommand,
  correct: async () => (await import('./correct.js')).correctCommand,
  undo: async () => (await import('./correct.js')).undoCommand,
  join: async () => (await import('./join.js')).joinCommand,
  split: async () => (await import('./join.js')).splitCommand,
  collect: async () => (await import('./collect.js')).collectCommand,
  remove: async () => (await import('./remove.js')).removeCommand,
  retry: async () => (await import('./retry.js')).retryCommand,
  serve: async () => (await import('./serve.js')).serveCommand,
  check: async () => (await import('./check.js')).checkCommand,
  backup: async () => (await import('./backup.js')).backupCommand,
  restore: async () => (await import('./backup.js')).restoreCommand,
};

const VERSION: ReadonlySet<string> = new Set(['-V', '--version']);

/** The commands that a command line needs: the one that it names, or all where it names none (help lists all, and what is misspelt is compared with all). */
export async function commandsFor(
  args: readonly string[],
  io: Io,
  finish: (code: number) => void,
): Promise<readonly Command[]> {
  const [name = '', ...rest] = withoutHelp(args);
  if (VERSION.has(name)) return [];
  const loads = Object.hasOwn(COMMANDS, name) ? [COMMANDS[name]!] : Object.values(COMMANDS);
  const made = await Promise.all(loads.map((load) => load()));
  // help for a command takes no further name
  const following = args[0] === 'help' ? [] : withoutHelp(rest);
  return made.map((make) => make(io, finish, following));
}

const withoutHelp = (args: readonly string[]): readonly string[] =>
  args[0] === 'help' ? args.slice(1) : args;
