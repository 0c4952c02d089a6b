// Request and response with a child process, both ends: one request at a time, notes on the way, and a hard end; errors keep their name and code.
// A process, not a thread: a thread that is ended within the network's native code takes the whole process with it.
import { type ChildProcess, fork } from 'node:child_process';
import { Worker } from 'node:worker_threads';

/** An error as sent between processes; structured cloning would lose its name and code. */
interface ToldError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
}
interface Question {
  /** null: close; the first one holds what the process is started with */
  readonly question: unknown;
}
interface Answer {
  readonly answer?: unknown;
  readonly error?: ToldError;
  /** what the process says before it answers */
  readonly note?: unknown;
}

/** The process ended while it was asked, or would not start. */
export class ProcessEndedError extends Error {
  override readonly name = 'ProcessEndedError';
  /** whether it ended because it had no memory left */
  readonly outOfMemory: boolean;

  constructor(message: string, outOfMemory = false) {
    super(message);
    this.outOfMemory = outOfMemory;
  }
}

/** The caller's end of a process. */
export interface AskedProcess<Hello, Asked, Answered> {
  /** the message that the process sends when ready */
  readonly hello: Hello;
  readonly pid: number;
  /** resolves when the process has ended, for whatever reason */
  readonly ended: Promise<ProcessEndedError>;
  /** Asks one question; ask the next when it is answered. @throws ProcessEndedError when the process ends first, or the error of the answer */
  ask(question: Asked, onNote?: (note: unknown) => void): Promise<Answered>;
  /** lets the process close what it opened and leave */
  close(): Promise<void>;
  /** ends the process at once, whatever it is doing */
  kill(): Promise<void>;
}
export interface AskedProcessOptions {
  /** what the process is started with */
  readonly given: unknown;
  /** megabytes of JavaScript objects after which it ends */
  readonly heapMegabytes: number;
}

/** The small space for young objects frees matrices, which are outside the heap, sooner. */
const YOUNG_MEGABYTES = 8;
const KEPT_OUTPUT = 4000;

/** Starts a process whose file calls `answerProcess`. @throws Error the reason why it did not start */
export async function openAskedProcess<Hello, Asked, Answered>(
  file: URL,
  { given, heapMegabytes }: AskedProcessOptions,
): Promise<AskedProcess<Hello, Asked, Answered>> {
  const child = fork(file, {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${heapMegabytes}`, `--max-semi-space-size=${YOUNG_MEGABYTES}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const ended = endOf(child);
  let waiting: Waiting | undefined;
  child.on('message', ({ answer, error, note }: Answer) => {
    if (note !== undefined) return waiting?.onNote?.(note);
    const { resolve, reject } = waiting ?? {};
    waiting = undefined;
    if (error) reject?.(heard(error));
    else resolve?.(answer);
  });
  void ended.then((error) => waiting?.reject(error));
  const ask = <T>(question: unknown, onNote?: (note: unknown) => void) =>
    new Promise<T>((resolve, reject) => {
      waiting = { resolve: resolve as (answer: unknown) => void, reject, onNote };
      // an error of sending is that of the end, which follows
      child.send({ question } satisfies Question, () => {});
    });
  // one that could not be started is ended, or it would keep the caller from leaving
  const hello = await ask<Hello>(given).catch(async (error: unknown) => {
    child.kill('SIGKILL');
    await ended;
    throw error;
  });
  return {
    hello,
    pid: child.pid!,
    ended,
    ask,
    close: async () => {
      if (child.connected) child.send({ question: null } satisfies Question, () => {});
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
  readonly onNote: ((note: unknown) => void) | undefined;
}

/** Resolves when the process has ended, with the reason: the end of what it printed, or its exit. */
function endOf(child: ChildProcess): Promise<ProcessEndedError> {
  let printed = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    printed = (printed + text).slice(-KEPT_OUTPUT);
  });
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve(new ProcessEndedError(message)));
    child.once('close', (code, signal) => {
      const fault = /^(?:\w*Error|FATAL ERROR|terminate called)\b.*/m.exec(printed)?.[0];
      const end = signal ? `signal ${signal}` : `code ${code}`;
      resolve(
        new ProcessEndedError(
          `the process ended with ${end}${fault ? ` (${fault})` : ''}`,
          /heap out of memory|std::bad_alloc|Array buffer allocation failed/.test(printed),
        ),
      );
    });
  });
}

/** The process's end: ready message, request handler, shutdown. */
export interface Answering {
  readonly hello: unknown;
  answer(question: never, note: (note: unknown) => void): Promise<unknown>;
  close(): Promise<void>;
}

/** Call in the process: initialises with what it is given, then answers requests until closed or left alone. */
export function answerProcess<Given>(open: (given: Given) => Promise<Answering>): void {
  const say = (message: Answer) => process.send?.(message);
  const fail = (error: unknown) => say({ error: told(error) });
  const note = (value: unknown) => say({ note: value });
  // Ctrl-C reaches every process of a terminal: the one that asks decides what is still finished
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  process.once('disconnect', () => process.exit());
  endWithParent();
  let answering: Answering | undefined;
  process.on('message', ({ question }: Question) => {
    if (question === null) {
      void (answering?.close() ?? Promise.resolve()).finally(() => process.exit());
      return;
    }
    if (answering === undefined)
      open(question as Given)
        .then((opened) => {
          answering = opened;
          say({ answer: opened.hello });
        })
        .catch(fail);
    else
      answering
        .answer(question as never, note)
        .then((answer) => say({ answer }))
        .catch(fail);
  });
}

/** A process that is busy does not notice that the one that asks is gone: a thread looks after that. */
function endWithParent(): void {
  const code = `const parent = process.ppid; setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, 1000);`;
  new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } }).unref();
}

function told(error: unknown): ToldError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack, code } = error as NodeJS.ErrnoException;
  return { name, message, ...(stack ? { stack } : {}), ...(code ? { code } : {}) };
}

const heard = ({ message, ...rest }: ToldError): Error => Object.assign(new Error(message), rest);
