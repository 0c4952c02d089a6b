// A language model that runs in several threads, so that several stories are read at a time: same interface, same readings.
import type { LanguageModel, PairModel, PairReading, Reading } from '@entente/record';
import { openAskedThread } from './asked-thread.js';
import type { Asked, WorkerOptions } from './model-worker.js';

/** Opens the model in `count` threads; each text goes to the least loaded thread. @throws Error when it cannot be loaded */
export async function openModelThreads(
  count: number,
  options: WorkerOptions,
): Promise<LanguageModel & PairModel> {
  const threads = await Promise.all(Array.from({ length: count }, () => openThread(options)));
  const ask = (asked: Asked) => {
    const [idlest] = [...threads].sort((a, b) => a.pending - b.pending);
    return idlest!.ask(asked);
  };
  return {
    ...threads[0]!.hello,
    read: (text) => ask({ text }) as Promise<Reading>,
    readPair: (text, pair) => ask({ text, pair }) as Promise<PairReading>,
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

const openThread = (options: WorkerOptions) =>
  openAskedThread<Pick<LanguageModel, 'name' | 'language'>, Asked, Reading | PairReading>(
    new URL('./model-worker.js', import.meta.url),
    {
      workerData: options,
      resourceLimits: { maxYoungGenerationSizeMb: 4 }, // the matrices are outside the heap: a small young generation frees them sooner
    },
  );
