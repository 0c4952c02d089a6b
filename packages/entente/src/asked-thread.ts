// Request and response over a worker thread, both ends: requests have numbers, answers come in any order, errors keep their name and code.
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
  readonly id: number;
  /** null: close */
  readonly question: unknown;
}
interface Answer {
  readonly id: number;
  readonly answer?: unknown;
  readonly error?: ToldError;
}

/** The caller's end of a thread. */
export interface AskedThread<Hello, Asked, Answered> {
  /** the message that the thread sends when ready */
  readonly hello: Hello;
  /** number of pending requests */
  readonly pending: number;
  ask(question: Asked): Promise<Answered>;
  close(): Promise<void>;
}
export interface AskedThreadOptions {
  readonly workerData: unknown;
  readonly resourceLimits?: ResourceLimits;
}

const START = -1;

/** Starts a thread whose file calls `answerThread`. @throws Error the reason why it did not start */
export async function openAskedThread<Hello, Asked, Answered>(
  file: URL,
  options: AskedThreadOptions,
): Promise<AskedThread<Hello, Asked, Answered>> {
  const worker = new Worker(file, options);
  const [first] = (await once(worker, 'message')) as [Answer];
  if (first.error) throw heard(first.error);
  const pending = new Map<number, Waiting>();
  let next = 0;
  const failAll = (error: Error) => {
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  worker.on('message', ({ id, answer, error }: Answer) => {
    const waiting = pending.get(id);
    pending.delete(id);
    if (error) waiting?.reject(heard(error));
    else waiting?.resolve(answer);
  });
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Error('the thread ended before it answered')));
  return {
    hello: first.answer as Hello,
    get pending() {
      return pending.size;
    },
    ask: (question) =>
      new Promise((resolve, reject) => {
        const id = next++;
        pending.set(id, { resolve: resolve as (answer: unknown) => void, reject });
        worker.postMessage({ id, question } satisfies Question);
      }),
    close: async () => {
      const ended = once(worker, 'exit');
      worker.postMessage({ id: START, question: null } satisfies Question);
      await ended;
    },
  };
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** The thread's end: ready message, request handler, shutdown. */
export interface Answering {
  readonly hello: unknown;
  answer(question: never): Promise<unknown>;
  close(): Promise<void>;
}

/** Call in the thread: initialises, then answers requests until closed. Does nothing outside a thread. */
export async function answerThread(open: () => Promise<Answering>): Promise<void> {
  const port = parentPort;
  if (!port) return;
  const say = (message: Answer) => port.postMessage(message);
  try {
    const answering = await open();
    say({ id: START, answer: answering.hello });
    port.on('message', ({ id, question }: Question) => {
      if (question === null) return void answering.close().finally(() => port.close());
      answering.answer(question as never).then(
        (answer) => say({ id, answer }),
        (error: unknown) => say({ id, error: told(error) }),
      );
    });
  } catch (error) {
    say({ id: START, error: told(error) });
    port.close();
  }
}

function told(error: unknown): ToldError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack, code } = error as NodeJS.ErrnoException;
  return { name, message, ...(stack ? { stack } : {}), ...(code ? { code } : {}) };
}

const heard = ({ message, ...rest }: ToldError): Error => Object.assign(new Error(message), rest);
