// Test support: notes every worker thread that this process starts, so that a test can kill one as a fault would. Import before the code under test runs.
import { syncBuiltinESMExports } from 'node:module';
import threads, { type Worker } from 'node:worker_threads';

const started: { readonly file: string; readonly worker: Worker }[] = [];

class NotedWorker extends threads.Worker {
  constructor(...given: ConstructorParameters<typeof Worker>) {
    super(...given);
    const entry = { file: String(given[0]), worker: this as Worker };
    started.push(entry);
    this.once('exit', () => started.splice(started.indexOf(entry), 1));
  }
}
threads.Worker = NotedWorker as typeof Worker;
syncBuiltinESMExports();

/** The threads that run now, by the end of their file's path, such as `pglite/worker.js`. */
export const workersOf = (end: string): readonly Worker[] =>
  started.filter(({ file }) => file.endsWith(end)).map(({ worker }) => worker);

/** Kills the threads of a file, and resolves with their number once they have ended. */
export async function killWorkers(end: string): Promise<number> {
  const found = workersOf(end);
  await Promise.all(found.map((worker) => worker.terminate()));
  return found.length;
}
