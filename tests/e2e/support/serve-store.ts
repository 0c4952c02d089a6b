// `entente serve` as users start it: a store in a temporary folder, a free port; stopped with SIGTERM.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../support/sources.js';

/** A running server. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts it, by default with the example stories. @throws Error with its output when it does not start */
export async function serveStore({ examples = true } = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-e2e-'));
  const args = [
    'serve',
    '--port',
    '0',
    '--store',
    join(folder, 'store'),
    ...(examples ? ['--examples'] : []),
  ];
  const env = { ...process.env };
  for (const name of ['DATABASE_URL', 'ENTENTE_STORE', 'ENTENTE_TOKEN']) delete env[name];
  const server = spawn(process.execPath, [join(ROOT, 'apps/cli/bin/entente.js'), ...args], { env });
  const url = await untilReady(server, examples);
  return {
    url,
    async close() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The URL it prints; with examples, after they are stored. */
function untilReady(server: ChildProcess, examples: boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    let written = '';
    const read = (chunk: Buffer) => {
      written += chunk;
      const url = /https?:\/\/[\d.:]+/.exec(written)?.[0];
      if (url && (!examples || /example stories kept/.test(written))) resolve(url);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', (code) => reject(new Error(`entente serve ended with ${code}: ${written}`)));
  });
}
