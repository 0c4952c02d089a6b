// The engine: reader processes with model and rules, and the knowledge; large modules are imported only when it is opened, so that interfaces start fast.
import type { Read } from '@entente/engine';
import type { Knowledge } from '@entente/knowledge';
import type { Given, PairModel, PairReading, Rule } from '@entente/record';
import type { ReaderAnswer, ReaderHello, ReaderOptions, ReaderQuestion } from './reader-process.js';
import type { ReadingLimits } from './reading-limits.js';
import type { EngineStatus, ReadingOptions } from './reading-stopped.js';

/** The interface that operations use. Tests pass their own implementation. */
export interface Engine extends PairModel {
  /** name of the model, as used in `by` */
  readonly model: string;
  readonly knowledge: Knowledge;
  readonly rules: readonly Rule[];
  /**
   * @throws ReadError when the bytes contain no readable story
   * @throws ReadingStoppedError when the story used up its budget of time or memory, or its reader died
   */
  read(bytes: Uint8Array, given: Given, options?: ReadingOptions): Promise<Read>;
  /** how many readers there are, and whether a story would be read now */
  status(): EngineStatus;
  close(): Promise<void>;
}
export interface EngineOptions {
  /** folder of another model */
  readonly model?: string;
  /** threads of the network per reader: reduces the time to the first result */
  readonly threads?: number;
  /** readers, each with its own story: increases throughput; default 1 */
  readonly workers?: number;
  /** ids of rules that are not applied, with or without their version: to see what a rule gives */
  readonly without?: readonly string[];
  /** the most time and memory that one story may take */
  readonly limits?: Partial<ReadingLimits>;
}

/**
 * Starts the readers and loads the knowledge. Stories are read in processes that can be ended, so that none takes more than its
 * budget and none blocks the caller. Close it when done.
 * @throws UnknownRuleError when `without` names a rule that does not exist
 */
export async function createEngine(options: EngineOptions = {}): Promise<Engine> {
  const { model, threads, workers = 1, without } = options;
  const [{ openReaderPool }, { readingLimits }] = await Promise.all([
    import('./reader-pool.js'),
    import('./reading-limits.js'),
  ]);
  const given: ReaderOptions = { model, threads, without };
  const opening = openReaderPool<ReaderHello, ReaderQuestion, ReaderAnswer>({
    // it runs from the build, also when a test runs this file from source
    file: new URL('./reader-process.js', import.meta.url.replace('/src/', '/dist/')),
    given,
    readers: workers,
    limits: readingLimits(options.limits),
  });
  opening.catch(() => {}); // awaited below; knowledge may fail first
  const { loadKnowledge } = await import('@entente/knowledge');
  const knowledge = loadKnowledge();
  const readers = await opening;
  return {
    ...readers.hello,
    knowledge,
    read: (bytes, about, { signal } = {}) =>
      readers.ask(
        { bytes, given: about },
        { bytes: bytes.length, name: about.origin ?? about.url, signal },
      ) as Promise<Read>,
    readPair: (text, pair) => readers.ask({ text, pair }, { bytes: text.length }) as Promise<PairReading>,
    status: () => readers.status(),
    close: () => readers.close(),
  };
}

/** Whether an error concerns the input (rather than a fault of the program). */
export const isReadError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && error.name === 'ReadError';
