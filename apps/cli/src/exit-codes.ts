// Exit codes of the command line, after sysexits(3), and which failures end in which.

export const EXIT = {
  ok: 0,
  /** some inputs were read, some were not */
  some: 1,
  usage: 2,
  /** nothing could be read: empty, binary, wrong encoding, another language, no article, over the limits of time or memory */
  data: 65,
  /** no input: missing or unreadable files, folders without stories */
  noInput: 66,
  /** the network is off, or the host does not answer */
  unavailable: 69,
  internal: 70,
  /** the output cannot be written */
  cannotWrite: 74,
  /** Ctrl-C */
  interrupted: 130,
} as const;

/** The part of `--help` that says what the exit codes mean. */
export const EXIT_HELP = `Exit codes:
  0   all was done
  1   some inputs were read, others failed (each is named on stderr)
  2   wrong usage, or a correction that does not fit
  65  nothing could be read: empty, binary, wrong encoding, another language, no article, over a limit; or nothing has this id; or a store or backup is damaged
  66  no input: missing or unreadable files, no story in a folder, no store
  69  the network is off, the host does not answer, or the store is open in another process
  70  internal error
  74  the output or the store could not be written
  130 interrupted by Ctrl-C; add and import say what was kept`;

/** Why one input failed. */
export type FailureKind = 'data' | 'noInput' | 'unavailable' | 'internal' | 'cannotWrite';

/** The exit code after `read` inputs were read and others failed. */
export function exitCode(read: number, failures: readonly FailureKind[]): number {
  if (failures.includes('cannotWrite')) return EXIT.cannotWrite;
  const [first] = failures;
  if (!first) return EXIT.ok;
  return read === 0 && failures.every((kind) => kind === first) ? EXIT[first] : EXIT.some;
}
