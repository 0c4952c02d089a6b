// A thread that runs a language model: texts in, readings out. The model blocks its thread while it runs, so that several stories at
// a time need several threads.
import { workerData } from 'node:worker_threads';
import { loadModel } from '@entente/model-en';
import type { Pair, PairReading, Reading } from '@entente/record';
import { answerThread } from './asked-thread.js';

/** What the thread is started with. */
export interface WorkerOptions {
  readonly path?: string;
}

/** A text to read, or to be asked what one party in it does to another. */
export interface Asked {
  readonly text: string;
  readonly pair?: Pair;
}

await answerThread(async () => {
  const model = await loadModel({ ...(workerData as WorkerOptions), threads: 1 });
  return {
    hello: { name: model.name, language: model.language },
    answer: ({ text, pair }: Asked): Promise<Reading | PairReading> =>
      pair ? model.readPair(text, pair) : model.read(text),
    close: () => model.close(),
  };
});
