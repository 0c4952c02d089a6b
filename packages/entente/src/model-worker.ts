// A thread that runs a language model: texts in, readings out. The model blocks its thread while it runs, so that several stories at
// a time need several threads.
import { parentPort, workerData } from 'node:worker_threads';
import { loadModel } from '@entente/model-en';
import type { Reading } from '@entente/record';

/** What the thread is started with. */
export interface WorkerOptions {
  readonly path?: string;
}
/** A text to read; without one, the thread closes. */
export interface Question {
  readonly id: number;
  readonly text: string | null;
}
/** The first answer (id -1) names the model; every other one answers a question. */
export interface Answer {
  readonly id: number;
  readonly model?: { readonly name: string; readonly language: string };
  readonly reading?: Reading;
  readonly error?: Error;
}

const port = parentPort;
if (port) {
  const answer = (message: Answer) => port.postMessage(message);
  const fail = (id: number, error: unknown) =>
    answer({ id, error: error instanceof Error ? error : new Error(String(error)) });
  try {
    const model = await loadModel({ ...(workerData as WorkerOptions), threads: 1 });
    answer({ id: -1, model: { name: model.name, language: model.language } });
    port.on('message', ({ id, text }: Question) => {
      if (text === null) {
        void model.close().finally(() => port.close());
        return;
      }
      model.read(text).then(
        (reading) => answer({ id, reading }),
        (error: unknown) => fail(id, error),
      );
    });
  } catch (error) {
    fail(-1, error);
    port.close();
  }
}
