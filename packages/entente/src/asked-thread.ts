// Request and response over a worker thread, both ends: one request at a time, notes on the way, and a hard end; errors keep their name and code.
import { once } from 'node:events';
import { parentPort, type ResourceLimits, Worker } from 'node:worker_threads';

/** An error as sent between threads; structured cloning would lose its name and code. */
interface ToldError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
}
interface Question {
  /** null: close */
  readonly question: unknown;
}
interface Answer {
  readonly answer?: unknown;
  readonly error?: ToldError;
  /** what the thread says before it answers */
  readonly note?: unknown;
}

/** The thread ended while it was asked, or would not start: `code` is Node's, e.g. `ERR_WORKER_OUT_OF_MEMORY`. */
export class ThreadEndedError extends Error {
  override readonly name = 'ThreadEndedError';
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

/** The caller's end of a thread. */
export interface AskedThread<Hello, Asked, Answered> {
  /** the message that the thread sends when ready */
  readonly hello: Hello;
  /** resolves when the thread has ended, for whatever reason */
  readonly ended: Promise<ThreadEndedError>;
  /** Asks one question; ask the next when it is answered. @throws ThreadEndedError when the thread ends first, or the error of the answer */
  ask(question: Asked, onNote?: (note: unknown) => void): Promise<Answered>;
  /** lets the thread finish and close */
  close(): Promise<void>;
  /** ends the thread at once, whatever it is doing */
  kill(): Promise<void>;
}
export interface AskedThreadOptions {
  readonly workerData: unknown;
  readonly resourceLimits?: ResourceLimits;
}

/** Starts a thread whose file calls `answerThread`. @throws Error the reason why it did not start */
export async function openAskedThread<Hello, Asked, Answered>(
  file: URL,
  options: AskedThreadOptions,
): Promise<AskedThread<Hello, Asked, Answered>> {
  const worker = new Worker(file, options);
  const ended = endOf(worker);
  const first = await Promise.race([once(worker, 'message') as Promise<[Answer]>, ended]);
  if (!Array.isArray(first)) throw first;
  if (first[0].error) throw heard(first[0].error);
  let waiting: Waiting | undefined;
  worker.on('message', ({ answer, error, note }: Answer) => {
    if (note !== undefined) return waiting?.onNote?.(note);
    const { resolve, reject } = waiting ?? {};
    waiting = undefined;
    if (error) reject?.(heard(error));
    else resolve?.(answer);
  });
  ended.then((error) => waiting?.reject(error));
  const post = (question: unknown) => worker.postMessage({ question } satisfies Question);
  return {
    hello: first[0].answer as Hello,
    ended,
    ask: (question, onNote) =>
      new Promise((resolve, reject) => {
        waiting = { resolve: resolve as (answer: unknown) => void, reject, onNote };
        post(question);
      }),
    close: async () => {
      post(null);
      await ended;
    },
    kill: async () => {
      await worker.terminate();
      await ended;
    },
  };
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
  readonly onNote: ((note: unknown) => void) | undefined;
}

/** Resolves when the worker has ended, with the reason: its uncaught error, or its exit. */
function endOf(worker: Worker): Promise<ThreadEndedError> {
  let last: ThreadEndedError | undefined;
  worker.on('error', (error: NodeJS.ErrnoException) => {
    last ??= new ThreadEndedError(error?.message ?? String(error), error?.code);
  });
  return new Promise((resolve) => {
    worker.on('exit', (code) => resolve(last ?? new ThreadEndedError(`the thread ended with code ${code}`)));
  });
}

/** The thread's end: ready message, request handler, shutdown. */
export interface Answering {
  readonly hello: unknown;
  answer(question: never, note: (note: unknown) => void): Promise<unknown>;
  close(): Promise<void>;
}

/** Call in the thread: initialises, then answers requests until closed. Does nothing outside a thread. */
export async function answerThread(open: () => Promise<Answering>): Promise<void> {
  const port = parentPort;
  if (!port) return;
  const say = (message: Answer) => port.postMessage(message);
  try {
    const answering = await open();
    say({ answer: answering.hello });
    const note = (value: unknown) => say({ note: value });
    port.on('message', ({ question }: Question) => {
      if (question === null) return void answering.close().finally(() => port.close());
      answering.answer(question as never, note).then(
        (answer) => say({ answer }),
        (error: unknown) => say({ error: told(error) }),
      );
    });
  } catch (error) {
    say({ error: told(error) });
    port.close();
  }
}

function told(error: unknown): ToldError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack, code } = error as NodeJS.ErrnoException;
  return { name, message, ...(stack ? { stack } : {}), ...(code ? { code } : {}) };
}

const heard = ({ message, ...rest }: ToldError): Error => Object.assign(new Error(message), rest);
