// A language model spread over threads, so that several stories are read at a time: same interface, same readings.
import type { LanguageModel, Reading } from '@entente/record';
import { openAskedThread } from './asked-thread.js';
import type { WorkerOptions } from './model-worker.js';

/** Opens the model in `count` threads; each text goes to the one with the least to do. @throws Error when it cannot be loaded */
export async function openModelThreads(count: number, options: WorkerOptions): Promise<LanguageModel> {
  const threads = await Promise.all(Array.from({ length: count }, () => openThread(options)));
  return {
    ...threads[0]!.hello,
    read: (text) => {
      const [idlest] = [...threads].sort((a, b) => a.pending - b.pending);
      return idlest!.ask(text);
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

const openThread = (options: WorkerOptions) =>
  openAskedThread<Pick<LanguageModel, 'name' | 'language'>, string, Reading>(
    new URL('./model-worker.js', import.meta.url),
    {
      workerData: options,
      resourceLimits: { maxYoungGenerationSizeMb: 4 }, // the matrices lie outside the heap: a small nursery frees them sooner
    },
  );
