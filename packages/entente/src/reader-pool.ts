// Several reader processes behind one queue: each reads one story at a time within its budget of time and memory. A reader that is ended or
// dies is started again; the story it read is refused with the reason, and the stories that wait go on.
import { type AskedProcess, openAskedProcess, ProcessEndedError } from './asked-process.js';
import { type BudgetedWork, nameOf, watchBudget, where } from './budget-watch.js';
import { type ReadingLimits, timeBudget } from './reading-limits.js';
import { type EngineStatus, ReadingStoppedError } from './reading-stopped.js';

/** What readers are started with. */
export interface ReaderPoolOptions {
  /** the file of the process, which calls `answerProcess` */
  readonly file: URL;
  /** what each is started with */
  readonly given: unknown;
  readonly readers: number;
  readonly limits: ReadingLimits;
  /** megabytes that a reader needs without a story */
  readonly idleMegabytes?: number;
}
/** What is said of a question besides itself. */
export interface Asking {
  /** its length, which its budget grows with */
  readonly bytes: number;
  /** what messages call it */
  readonly name?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Work<Asked, Answered> extends BudgetedWork, Asking {
  readonly asked: Asked;
  resolve(answer: Answered): void;
  reject(error: unknown): void;
  /** why its reader was ended, once it was */
  stopped?: unknown;
}
interface Reader<Hello, Asked, Answered> {
  /** none while it is being started */
  process?: AskedProcess<Hello, Asked, Answered> | undefined;
  opening?: Promise<void> | undefined;
  work?: Work<Asked, Answered> | undefined;
}

const IDLE_MEGABYTES = 330;

/** Starts the readers. @throws Error the reason why the first did not start */
export async function openReaderPool<Hello, Asked, Answered>(
  options: ReaderPoolOptions,
): Promise<ReaderPool<Hello, Asked, Answered>> {
  const pool = new ReaderPool<Hello, Asked, Answered>(options);
  await pool.open();
  return pool;
}

/** A handle on the readers; close it when done. */
export class ReaderPool<Hello, Asked, Answered> {
  readonly #options: ReaderPoolOptions;
  readonly #readers: Reader<Hello, Asked, Answered>[];
  readonly #waiting: Work<Asked, Answered>[] = [];
  #hello: Hello | undefined;
  #restarts = 0;
  #lastError: string | undefined;
  #closed = false;

  constructor(options: ReaderPoolOptions) {
    this.#options = options;
    this.#readers = Array.from({ length: options.readers }, () => ({}));
  }

  /** Starts all readers; resolves when the first is ready, the others follow. */
  async open(): Promise<void> {
    const [first, ...others] = this.#readers.map((reader) => this.#start(reader));
    for (const other of others) other.catch(() => {}); // started again when a story needs it
    await first;
  }

  /** the message of the first reader that was ready */
  get hello(): Hello {
    return this.#hello!;
  }

  /**
   * Asks the next free reader.
   * @throws ReadingStoppedError when the budget is used up or the reader died; the reason of the signal when it is aborted
   */
  ask(asked: Asked, asking: Asking): Promise<Answered> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error('the engine is closed'));
      const { signal } = asking;
      if (signal?.aborted) return reject(signal.reason);
      const limitMs = timeBudget(asking.bytes, this.#options.limits);
      const work: Work<Asked, Answered> = { ...asking, asked, limitMs, resolve, reject };
      const onAbort = () => this.#abort(work);
      const settled =
        <T>(settle: (value: T) => void) =>
        (value: T) => {
          signal?.removeEventListener('abort', onAbort);
          settle(value);
        };
      Object.assign(work, { resolve: settled(resolve), reject: settled(reject) });
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#waiting.push(work);
      this.#assign();
    });
  }

  status(): EngineStatus {
    const workers = this.#readers.filter(({ process }) => process).length;
    const starting = this.#readers.some(({ opening }) => opening);
    return {
      workers,
      restarts: this.#restarts,
      waiting: this.#waiting.length,
      ...(this.#lastError ? { lastError: this.#lastError } : {}),
      alive: !this.#closed && (workers > 0 || starting),
    };
  }

  /** Closes idle readers, ends those at work, and refuses what waits. */
  async close(): Promise<void> {
    this.#closed = true;
    const closed = new Error('the engine was closed before the story was read');
    for (const { reject } of this.#waiting.splice(0)) reject(closed);
    await Promise.all(
      this.#readers.map(async (reader) => {
        await reader.opening?.catch(() => {});
        if (reader.work) this.#stop(reader.work, closed);
        else await reader.process?.close();
        await reader.process?.ended;
      }),
    );
  }

  /** Starts a reader and gives it the next story. When none can be started, what waits is refused. */
  #start(reader: Reader<Hello, Asked, Answered>): Promise<void> {
    const { file, given, limits, idleMegabytes = IDLE_MEGABYTES } = this.#options;
    const starting = async () => {
      try {
        const opened = await openAskedProcess<Hello, Asked, Answered>(file, {
          given,
          heapMegabytes: Math.ceil(idleMegabytes / 2 + limits.megabytes),
        });
        this.#hello ??= opened.hello;
        reader.process = opened;
        void opened.ended.then((error) => this.#ended(reader, opened, error));
      } catch (error) {
        this.#lastError = (error as Error).message;
        if (!this.#readers.some((other) => other !== reader && (other.process || other.opening)))
          for (const { reject } of this.#waiting.splice(0)) reject(error);
        throw error;
      } finally {
        reader.opening = undefined;
      }
      this.#assign();
    };
    reader.opening = starting();
    return reader.opening;
  }

  /** Gives waiting stories to idle readers; a reader that could not be started is tried again. */
  #assign(): void {
    for (const reader of this.#readers) {
      if (this.#waiting.length === 0) return;
      if (reader.process && !reader.work) void this.#run(reader, reader.process, this.#waiting.shift()!);
      else if (!reader.process && !reader.opening) this.#start(reader).catch(() => {});
    }
  }

  async #run(
    reader: Reader<Hello, Asked, Answered>,
    process: AskedProcess<Hello, Asked, Answered>,
    work: Work<Asked, Answered>,
  ): Promise<void> {
    const { limits, idleMegabytes = IDLE_MEGABYTES } = this.#options;
    reader.work = work;
    const megabytes = idleMegabytes + limits.megabytes;
    const endWatch = watchBudget({ pid: process.pid, work, megabytes }, (error) => this.#stop(work, error));
    try {
      work.resolve(await process.ask(work.asked, (at) => Object.assign(work, at)));
    } catch (error) {
      work.reject(faultOf(error, work));
    }
    endWatch();
    reader.work = undefined;
    if (reader.process === process) this.#assign();
  }

  /** Ends the reader of a story with this error for the story. */
  #stop(work: Work<Asked, Answered>, error: unknown): void {
    const reader = this.#readers.find((other) => other.work === work);
    if (!reader?.process || !reader.work) return;
    reader.work.stopped ??= error;
    void reader.process.kill();
  }

  #abort(work: Work<Asked, Answered>): void {
    const at = this.#waiting.indexOf(work);
    if (at < 0) {
      this.#stop(work, work.signal!.reason);
      return;
    }
    this.#waiting.splice(at, 1);
    work.reject(work.signal!.reason);
  }

  /** A reader ended, ended by us or by itself: start another in its place. */
  #ended(
    reader: Reader<Hello, Asked, Answered>,
    process: AskedProcess<Hello, Asked, Answered>,
    error: ProcessEndedError,
  ): void {
    if (reader.process !== process) return;
    reader.process = undefined;
    if (this.#closed) return;
    const stopped = reader.work?.stopped;
    this.#lastError = stopped instanceof Error ? stopped.message : error.message;
    this.#restarts++;
    this.#start(reader).catch(() => {});
  }
}

/** The error of the story: why its reader was ended, or that it ended by itself; any other is the story's own. */
function faultOf(error: unknown, work: BudgetedWork & { readonly stopped?: unknown }): unknown {
  if (!(error instanceof ProcessEndedError)) return error;
  if (work.stopped) return work.stopped;
  const { room, progress } = work;
  const reason = error.outOfMemory ? 'out-of-memory' : 'worker-died';
  const what = error.outOfMemory ? 'found more than fits into memory' : `the reader died: ${error.message}`;
  return new ReadingStoppedError(reason, `${nameOf(work)}${what}${where(work)}`, { room, progress });
}
