// A server to torture: `entente serve` over a folder or a PostgreSQL database, with the ways in which its parts are killed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const BIN = fileURLToPath(new URL('../../apps/cli/bin/entente.js', import.meta.url));
const HOOK = new URL('./kill-threads.mjs', import.meta.url).href;
/** The file that a reader runs. */
const READER = /reader-process\.js/;

/** Starts the server. `place`: a folder or a URL of PostgreSQL. */
export async function startDesk(place) {
  const env = { ...process.env };
  for (const name of ['DATABASE_URL', 'ENTENTE_STORE', 'ENTENTE_TOKEN']) delete env[name];
  const args = ['--import', HOOK, BIN, 'serve', '--store', place, '--port', '0'];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  const ended = once(child, 'exit');
  const url = await new Promise((resolve, reject) => {
    let written = '';
    child.stdout.on('data', (chunk) => {
      written += chunk;
      const [found] = /http:\/\/[\d.:]+/.exec(written) ?? [];
      if (found && written.includes('\n')) resolve(found);
    });
    ended.then(([code]) => reject(new Error(`entente serve ended with ${code}: ${said.join('')}`)));
  });
  return { url, pid: child.pid, ended, said: () => said.join(''), signal: (name) => child.kill(name) };
}

/** Asks the server; the status and the JSON of the answer, or null where none came. */
export async function ask({ url }, path, body) {
  try {
    const init = body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    const response = await fetch(url + path, { ...init, signal: AbortSignal.timeout(60_000) });
    return { status: response.status, body: await response.json() };
  } catch {
    return null;
  }
}

/** The ways to kill a part. Each returns whether there was something to kill. */
export const KILLS = {
  reader: (desk) => {
    const readers = childrenOf(desk.pid).filter(({ command }) => READER.test(command));
    for (const { pid } of readers) killProcess(pid);
    return readers.length > 0;
  },
  store: (desk) => desk.signal('SIGUSR2'),
  worker: async (desk) => {
    desk.signal('SIGKILL');
    await desk.ended;
    return true;
  },
  database: async (_desk, place) => {
    const client = new pg.Client({ connectionString: place });
    await client.connect();
    const { rowCount } = await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
    );
    await client.end();
    return rowCount > 0;
  },
};

function childrenOf(parent) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const ppid = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
        return Number(ppid) === parent
          ? [{ pid: Number(pid), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') }]
          : [];
      } catch {
        return []; // it ended meanwhile
      }
    });
}

function killProcess(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it ended meanwhile
  }
}
