// The engine with its model and its knowledge, loaded once; large modules are imported only here, so that interfaces start fast.
import type { Read } from '@entente/engine';
import type { Knowledge } from '@entente/knowledge';
import type { Given, LanguageModel, PairModel, PairReading, Rule } from '@entente/record';
import type { PairStory, Story } from './engine-worker.js';
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
  /** threads per article: reduces the time to the first result */
  readonly threads?: number;
  /** number of model threads, each with its own article: increases throughput; `threads` is then 1 */
  readonly workers?: number;
  /** runs model and rules in a worker thread, so that the calling thread is never blocked (for a server) */
  readonly apart?: boolean;
  /** ids of rules that are not applied, with or without their version: to see what a rule gives */
  readonly without?: readonly string[];
}

/**
 * Loads the model and the knowledge. Close it when done.
 * @throws UnknownRuleError when `without` names a rule that does not exist
 */
export async function createEngine({ apart, ...options }: EngineOptions = {}): Promise<Engine> {
  const without = options.without?.length ? await requireRules(options.without) : undefined;
  if (apart) return createEngineApart(options);
  const loading = openModel(options);
  loading.catch(() => {}); // awaited below; knowledge may fail first
  const [{ readArticle, RULES }, { loadKnowledge }] = await Promise.all([
    import('@entente/engine'),
    import('@entente/knowledge'),
  ]);
  const knowledge = loadKnowledge();
  const model = await loading;
  return {
    model: model.name,
    knowledge,
    rules: RULES,
    read: (bytes, given) => readArticle(bytes, given, { model, knowledge, without }),
    status: () => ({ workers: 1, restarts: 0, waiting: 0, alive: true }),
    readPair: (text, pair) => model.readPair(text, pair),
    close: () => model.close(),
  };
}

/** The ids as a set. @throws UnknownRuleError for one that no rule has */
async function requireRules(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { ruleSet } = await import('@entente/engine');
  const without = new Set(ids);
  ruleSet(without);
  return without;
}

/** As `createEngine`; the thread loads its own knowledge beside that which is asked here. */
async function createEngineApart(options: EngineOptions): Promise<Engine> {
  const { openAskedThread } = await import('./asked-thread.js');
  const opening = openAskedThread<string, Story | PairStory, Read | PairReading>(
    new URL('./engine-worker.js', import.meta.url),
    { workerData: options },
  );
  opening.catch(() => {}); // awaited below; knowledge may fail first
  const [{ RULES }, { loadKnowledge }] = await Promise.all([
    import('@entente/engine'),
    import('@entente/knowledge'),
  ]);
  const knowledge = loadKnowledge();
  const thread = await opening;
  return {
    model: thread.hello,
    knowledge,
    rules: RULES,
    read: (bytes, given) => thread.ask({ bytes, given }) as Promise<Read>,
    status: () => ({ workers: 1, restarts: 0, waiting: thread.pending, alive: true }),
    readPair: (text, pair) => thread.ask({ text, pair }) as Promise<PairReading>,
    close: () => thread.close(),
  };
}

async function openModel({ model, threads, workers = 0 }: EngineOptions): Promise<LanguageModel & PairModel> {
  const path = model ? { path: model } : {};
  if (workers > 0) {
    const { openModelThreads } = await import('./model-threads.js');
    return openModelThreads(workers, path);
  }
  const { loadModel } = await import('@entente/model-en');
  return loadModel({ ...path, ...(threads ? { threads } : {}) });
}

/** Whether an error concerns the input (rather than a fault of the program). */
export const isReadError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && error.name === 'ReadError';
