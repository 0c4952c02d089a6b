// A worker thread that runs model and rules: bytes → article and records.
import { workerData } from 'node:worker_threads';
import type { Read } from '@entente/engine';
import type { Given, Pair, PairReading } from '@entente/record';
import { answerThread } from './asked-thread.js';
import { createEngine, type EngineOptions } from './engine.js';

/** A story to read. */
export interface Story {
  readonly bytes: Uint8Array;
  readonly given: Given;
}

/** A pair to classify. */
export interface PairStory {
  readonly text: string;
  readonly pair: Pair;
}

await answerThread(async () => {
  const engine = await createEngine(workerData as EngineOptions);
  return {
    hello: engine.model,
    answer: (asked: Story | PairStory): Promise<Read | PairReading> =>
      'pair' in asked ? engine.readPair(asked.text, asked.pair) : engine.read(asked.bytes, asked.given),
    close: () => engine.close(),
  };
});
