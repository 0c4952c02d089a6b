// The engine with its model and its knowledge, loaded once; everything heavy is imported only here, so that doors open at once.
import type { Read } from '@entente/engine';
import type { Knowledge } from '@entente/knowledge';
import type { Given, Rule } from '@entente/record';

/** What operations work with. Tests pass their own. */
export interface Engine {
  /** name of the model, as it stands in `by` */
  readonly model: string;
  readonly knowledge: Knowledge;
  readonly rules: readonly Rule[];
  /** @throws ReadError when the bytes hold no story that can be read */
  read(bytes: Uint8Array, given: Given): Promise<Read>;
  close(): Promise<void>;
}
export interface EngineOptions {
  /** folder of another model */
  readonly model?: string;
  /** threads for one article; several articles at once do better with 1 each */
  readonly threads?: number;
}

/** Loads the model and the knowledge. Close it when done. */
export async function createEngine({ model: path, threads }: EngineOptions = {}): Promise<Engine> {
  const options = { ...(path ? { path } : {}), ...(threads ? { threads } : {}) };
  const loading = import('@entente/model-en').then(({ loadModel }) => loadModel(options));
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
    read: (bytes, given) => readArticle(bytes, given, { model, knowledge }),
    close: () => model.close(),
  };
}

/** Whether an error says why an input could not be read (rather than that something is broken). */
export const isReadError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && error.name === 'ReadError';
