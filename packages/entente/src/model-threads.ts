// A language model spread over threads, so that several stories are read at a time: same interface, same readings.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { LanguageModel, Reading } from '@entente/record';
import type { Answer, Question, WorkerOptions } from './model-worker.js';

interface Pending {
  resolve(reading: Reading): void;
  reject(error: Error): void;
}
interface Thread {
  readonly worker: Worker;
  readonly pending: Map<number, Pending>;
  readonly model: { readonly name: string; readonly language: string };
}

/** Opens the model in `count` threads; each text goes to the one with the least to do. @throws Error when it cannot be loaded */
export async function openModelThreads(count: number, options: WorkerOptions): Promise<LanguageModel> {
  const threads = await Promise.all(Array.from({ length: count }, () => openThread(options)));
  let next = 0;
  return {
    ...threads[0]!.model,
    read: (text) =>
      new Promise((resolve, reject) => {
        const [idlest] = [...threads].sort((a, b) => a.pending.size - b.pending.size);
        const id = next++;
        idlest!.pending.set(id, { resolve, reject });
        idlest!.worker.postMessage({ id, text } satisfies Question);
      }),
    close: async () => {
      await Promise.all(threads.map(closeThread));
    },
  };
}

async function openThread(options: WorkerOptions): Promise<Thread> {
  const worker = new Worker(new URL('./model-worker.js', import.meta.url), {
    workerData: options,
    resourceLimits: { maxYoungGenerationSizeMb: 4 }, // the matrices lie outside the heap: a small nursery frees them sooner
  });
  const [first] = (await once(worker, 'message')) as [Answer];
  if (!first.model) throw first.error ?? new Error('the model did not load');
  const pending = new Map<number, Pending>();
  const failAll = (error: Error) => {
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  worker.on('message', ({ id, reading, error }: Answer) => {
    const waiting = pending.get(id);
    pending.delete(id);
    if (reading) waiting?.resolve(reading);
    else waiting?.reject(error ?? new Error('the model gave no reading'));
  });
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Error('the thread of the model ended')));
  return { worker, pending, model: first.model };
}

async function closeThread({ worker }: Thread): Promise<void> {
  const ended = once(worker, 'exit');
  worker.postMessage({ id: -1, text: null } satisfies Question);
  await ended;
}
