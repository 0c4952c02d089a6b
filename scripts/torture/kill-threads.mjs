// Loaded into a server by `node --import`: SIGUSR2 ends its database thread, as a fault of it would. Nothing else is changed.
import { syncBuiltinESMExports } from 'node:module';
import threads from 'node:worker_threads';

const DATABASE = 'pglite/worker.js';

if (threads.isMainThread) {
  const databases = new Set();
  threads.Worker = class extends threads.Worker {
    constructor(file, options) {
      super(file, options);
      if (!String(file).endsWith(DATABASE)) return;
      databases.add(this);
      this.once('exit', () => databases.delete(this));
    }
  };
  syncBuiltinESMExports();
  process.on('SIGUSR2', () => {
    for (const database of databases) database.terminate();
  });
}
