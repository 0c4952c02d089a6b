// Test support: runs one command line in this process, with a fake engine, and returns its output.
import { Readable, Writable } from 'node:stream';
import { type createEngine, openStore } from '@entente/entente';
import { run } from '../../apps/cli/src/run.js';
import { type FakeEngine, fakeEngine } from './fake-engine.js';

export interface CliOptions {
  readonly stdin?: string;
  /** which streams are terminals */
  readonly terminal?: readonly ('stdin' | 'stdout' | 'stderr')[];
  readonly env?: Readonly<Record<string, string>>;
  readonly engine?: FakeEngine;
  /** another way to load the engine, e.g. one that fails */
  readonly createEngine?: typeof createEngine;
  /** another way to open stores, e.g. one that stays open */
  readonly openStore?: typeof openStore;
  /** receives what is to be called at Ctrl-C */
  readonly onInterrupt?: (act: () => void) => void;
  /** milliseconds that the clock advances at each call */
  readonly tick?: number;
}
export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly engine: FakeEngine;
}

/** Runs `entente ARGS`. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const { stdin, terminal = [], env = {}, engine = fakeEngine(), tick = 1 } = options;
  const stdout = collect(terminal.includes('stdout'));
  const stderr = collect(terminal.includes('stderr'));
  let clock = 0;
  const code = await run(args, {
    stdin: Object.assign(Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]), {
      isTTY: terminal.includes('stdin'),
    }),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    createEngine: options.createEngine ?? (async () => engine),
    openStore: options.openStore ?? openStore,
    today: () => '2031-07-10T08:00:00Z',
    user: 'tester',
    now: () => {
      clock += tick;
      return clock;
    },
    onInterrupt(act) {
      options.onInterrupt?.(act);
      return () => {};
    },
    processors: 2,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text(), engine };
}

function collect(isTTY: boolean) {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY, columns: 80 }), text: () => chunks.join('') };
}
