// The program: passes the process to `run`. A reader that closes the pipe early (`| head`) ends it without an error.
import { availableParallelism, userInfo } from 'node:os';
import { createEngine, openStore } from '@entente/entente';
import { EXIT } from './exit-codes.js';
import { run } from './run.js';

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.cannotWrite);
  });

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  createEngine,
  openStore,
  now: () => performance.now(),
  today: () => new Date().toISOString(),
  user: userName(),
  onInterrupt(act) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, act);
    return () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, act);
    };
  },
  processors: availableParallelism(),
});
// what is still being fetched or read from a terminal would keep the process alive
if (process.exitCode === EXIT.interrupted) process.exit();

/** The name under which this process runs; a user without an entry (as in some containers) has a number only. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? 'unknown'}`;
  }
}
