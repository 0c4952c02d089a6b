// A thread that reads stories whole, model and rules: bytes in, article and records out.
import { workerData } from 'node:worker_threads';
import type { Given } from '@entente/record';
import { answerThread } from './asked-thread.js';
import { createEngine, type EngineOptions } from './engine.js';

/** A story to read. */
export interface Story {
  readonly bytes: Uint8Array;
  readonly given: Given;
}

await answerThread(async () => {
  const engine = await createEngine(workerData as EngineOptions);
  return {
    hello: engine.model,
    answer: ({ bytes, given }: Story) => engine.read(bytes, given),
    close: () => engine.close(),
  };
});
