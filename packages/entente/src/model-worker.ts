// A worker thread that runs a language model: texts → readings. The model blocks its thread while it runs, so several stories at
// a time need several threads.
import { workerData } from 'node:worker_threads';
import { loadModel } from '@entente/model-en';
import type { Pair, PairReading, Reading } from '@entente/record';
import { answerThread } from './asked-thread.js';

/** Start options of the thread. */
export interface WorkerOptions {
  readonly path?: string;
}

/** A request: read a text, or classify a pair in it. */
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
