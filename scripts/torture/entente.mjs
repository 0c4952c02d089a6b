// Runs the command in a process of its own, with a time after which it counts as hanging.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../apps/cli/bin/entente.js', import.meta.url));
const HANG_MS = 300_000;

/** `entente ARGS`: exit code, output, and whether it had to be killed. */
export const entente = (args) =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [BIN, ...args],
      { timeout: HANG_MS, killSignal: 'SIGKILL', maxBuffer: 2 ** 28 },
      (error, stdout, stderr) =>
        resolve({ code: error ? (error.code ?? 1) : 0, timedOut: error?.killed === true, stdout, stderr }),
    );
  });
