// entente serve: serves a store: the page, the REST routes and the worker of imported stories, on a port of this machine, until a signal comes.
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AddOutput, type Engine, keepExamples, loadExamples, workJobs } from '@entente/entente';
import { type DeliverEvent, deliverMessages, type FollowEvent, followFeeds } from '@entente/follow';
import { pageFolder } from '@entente/page';
import type { Store } from '@entente/record';
import {
  DEFAULT_PORT,
  drainOnSignals,
  isLoopback,
  type RunningServer,
  STOP_SECONDS,
  startServer,
  tokenFault,
} from '@entente/server';
import { Command, InvalidArgumentError } from 'commander';
import { deliveryOf, tellDelivering } from '../deliver-options.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { InputError, UsageError } from '../failure.js';
import { addFollowingOptions, type FollowingOptions, followingOf } from '../follow-options.js';
import type { Io } from '../io.js';
import { keepGoing } from '../keep-going.js';
import { addLimitOptions, type LimitOptions, limitsOf } from '../limit-options.js';
import { showProgress } from '../progress.js';
import { addStoreOption, findStorePlace, placeName, type StoreOptions, withStore } from '../store-place.js';
import { noneFollowed, tellFollowing } from '../tell-following.js';
import { version } from '../version.js';

/** A signal ends the process so many seconds after the time in which the server finishes or ends what runs, at the latest. */
const SPARE_SECONDS = 5;
const LONGEST_STOP = 3600;

/** Options of the server. */
export interface ServeOptions extends StoreOptions, LimitOptions, FollowingOptions {
  /** whether the feeds of the store are fetched; they are unless this says no */
  readonly follow?: boolean;
  readonly examples?: boolean;
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly origin?: readonly string[];
  readonly model?: string;
  /** seconds in which the server stops after a signal */
  readonly stopWithin?: number;
  /** path of the page to print, `/review?type=AID`; by default the front page */
  readonly path?: string;
}

const EXAMPLES = `
Examples:
  entente serve --examples                       example stories, in a temporary store
  entente serve --store desk/                    your own store, created if it is missing
  entente serve --store desk/ --port 8080
  DATABASE_URL=postgres://desk@db/news entente serve
  ENTENTE_TOKEN=$(openssl rand -hex 16) entente serve --store desk/ --host 0.0.0.0

Feeds that the store follows (entente follow, entente feeds add, the page's Feeds) are fetched when they are due, and what is new in them is read.
Saved questions (entente questions add, the page's Questions) are delivered as happenings are joined.

The command prints the URL of the page; /docs and /openapi.json describe the REST routes; /health, /health/live, /health/ready and /metrics report the state.
By default only this machine can reach the server; with --host others can, and every write then requires a token.
Ctrl-C or SIGTERM finishes what runs within 10 seconds (--stop-within), then stops; a story that is still being read then goes back to the queue.
A second one stops at once. Nothing that was acknowledged is lost in either case.
A process manager should start node_modules/.bin/entente: npx does not pass SIGTERM on.

${EXIT_HELP}`;

/** The command; `finish` receives its exit code. */
export function serveCommand(io: Io, finish: (code: number) => void): Command {
  const command = new Command('serve')
    .summary('serve the page and the REST routes')
    .description(
      'Serve the page and the REST routes of a store, read what is imported there, and follow its feeds.',
    )
    .option('--examples', 'add the example stories first, so that every view has data')
    .option('-p, --port <n>', 'port; 0 for any free port', parsePort, DEFAULT_PORT)
    .option('--host <host>', 'host name or address to bind to; 0.0.0.0 for all interfaces', '127.0.0.1')
    .option('--token <token>', 'token required for every write (default: $ENTENTE_TOKEN)')
    .option(
      '--origin <origin>',
      'origin of a web site that may read and write, e.g. https://desk.example; may be repeated',
      parseOrigin,
    )
    .option('--model <folder>', 'folder of another model than the built-in one')
    .option(
      '--stop-within <seconds>',
      'how long a signal waits for what runs; less than what a process manager waits before it kills',
      parseStopWithin,
      STOP_SECONDS,
    )
    .option('--no-follow', 'fetch no feeds; without feeds in the store nothing is fetched anyway');
  return addStoreOption(addLimitOptions(addFollowingOptions(command)))
    .addHelpText('after', EXAMPLES)
    .action(async (options: ServeOptions) => finish(await serve(options, io)));
}

/** Parses a port. */
export function parsePort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError(`found "${value}", expected a whole number from 0 to 65535.`);
}

function parseStopWithin(value: string): number {
  const seconds = Number(value);
  if (seconds > 0 && seconds <= LONGEST_STOP) return seconds;
  throw new InvalidArgumentError(
    `found "${value}", expected a number of seconds above 0, ${LONGEST_STOP} at most.`,
  );
}

function parseOrigin(value: string, before: readonly string[] = []): readonly string[] {
  if (URL.canParse(value) && new URL(value).origin === value) return [...before, value];
  throw new InvalidArgumentError(`found "${value}", expected scheme and host as in https://desk.example.`);
}

/** Serves until a signal comes; returns the exit code. */
export async function serve(options: ServeOptions, io: Io): Promise<number> {
  const token = (options.token ?? io.env.ENTENTE_TOKEN) || undefined;
  const fault = tokenFault(options.host, token);
  if (fault) throw new UsageError(fault);
  const say = (line: string) => void io.stderr.write(`entente: ${line}\n`);
  const session = needsSession(options, io) ? openSession() : null;
  const listening = () => session?.listening();
  try {
    const place = session?.folder ?? options.store;
    const named = place ? { store: place } : {};
    const where = session
      ? 'for this session only (--store DIR keeps it)'
      : placeName(findStorePlace(named, io.env));
    await withStore(io, { create: true, ...named }, (store) =>
      serveStore({ ...options, token, where, store, io, say, listening }),
    );
  } finally {
    if (session) await rm(session.folder, { recursive: true, force: true });
  }
  return EXIT.ok;
}

/** Examples use a temporary store unless a store is named, so that no user's store gets invented stories. */
const needsSession = ({ examples, store }: ServeOptions, { env }: Io): boolean =>
  examples === true && !(store ?? (env.ENTENTE_STORE || env.DATABASE_URL));

/** A temporary folder that is removed also if a signal comes before the server handles signals itself. */
function openSession(): { readonly folder: string; listening(): void } {
  let folder = '';
  const leave = (signal: NodeJS.Signals) => {
    if (folder) rmSync(folder, { recursive: true, force: true });
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  folder = mkdtempSync(join(tmpdir(), 'entente-session-'));
  return { folder, listening: () => void process.off('SIGINT', leave).off('SIGTERM', leave) };
}

interface Served extends Omit<ServeOptions, 'store' | 'token'> {
  readonly token: string | undefined;
  /** display name of the store's location */
  readonly where: string;
  readonly store: Store;
  readonly io: Io;
  readonly say: (line: string) => void;
  /** called when the server starts to handle signals */
  readonly listening: () => void;
}

async function serveStore(served: Served): Promise<void> {
  const { store, io, token, host, port, origin = [], stopWithin = STOP_SECONDS, say } = served;
  const engine = later(() =>
    io.createEngine({
      workers: Math.min(io.processors, 2),
      ...limitsOf(served),
      ...(served.model ? { model: served.model } : {}),
    }),
  );
  const server = await startServer({
    engine: engine.promise,
    store,
    pageFolder,
    host,
    port,
    token,
    origins: origin,
    who: io.user,
    log: (error) => say(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    work: async ({ signal, halt, engine: watched, beat, settled }) => {
      const reading = workJobs({
        store,
        engine: () => watched,
        signal,
        halt,
        onBeat: beat,
        onDone: settled,
        onError: once((error) => say(`what is imported cannot be stored now, and is tried again: ${error}`)),
      });
      await Promise.all([reading, followed(served, signal), delivered(served, signal)]);
    },
  }).catch(async (error: unknown) => {
    throw await asListening(error, served);
  });
  const stop = new AbortController();
  const background: Promise<unknown>[] = [];
  // signals are handled before the address is printed: whoever reads it may send one at once
  const ended = drainOnSignals({
    say,
    seconds: stopWithin + SPARE_SECONDS,
    close: async () => {
      stop.abort();
      if (!(await server.close(stopWithin))) say('not all was finished in time');
      await Promise.all(background); // of the examples, the current story only
      await engine.promise.then((loaded) => loaded.close()).catch(() => {});
    },
  });
  served.listening();
  store.tellUrl?.(server.url);
  announce(server, served);
  // the page is available from here on; slow loading follows
  background.push(
    engine.start().catch((error: Error) => say(`the model could not be loaded: ${error.message}`)),
  );
  if (served.examples) background.push(keepInBackground(engine.promise, served, stop.signal));
  await ended;
}

/** Follows the feeds of the store until stopped, unless told not to. */
async function followed(
  { store, io, say, follow = true, ...options }: Served,
  signal: AbortSignal,
): Promise<void> {
  if (!follow) return;
  const onError = once((error) => say(`the feeds cannot be followed now, and are tried again: ${error}`));
  const onEvent = (event: FollowEvent) => {
    const line = tellFollowing(event, noneFollowed());
    if (line !== null) say(line);
  };
  const following = { store, signal, env: io.env, ...followingOf(options, version()), onEvent };
  await keepGoing(() => followFeeds(following), { signal, onError });
}

/** Delivers the saved questions of the store until stopped. */
async function delivered({ store, io, say, ...options }: Served, signal: AbortSignal): Promise<void> {
  const onError = once((error) => say(`questions cannot be delivered now, and are tried again: ${error}`));
  const onEvent = (event: DeliverEvent) => {
    const line = tellDelivering(event);
    if (line !== null) say(line);
  };
  const { allowPrivate, agent } = followingOf(options, version());
  const delivering = { ...deliveryOf(store), signal, env: io.env, allowPrivate, agent, onEvent };
  await keepGoing(() => deliverMessages(delivering), { signal, onError });
}

/** Reports an error only when it differs from the previous one, since the worker retries. */
function once(tell: (error: unknown) => void): (error: unknown) => void {
  let last = '';
  return (error) => {
    if (String(error) !== last) tell(error);
    last = String(error);
  };
}

/** A promise whose work starts on demand. */
function later<T>(make: () => Promise<T>): { readonly promise: Promise<T>; start(): Promise<unknown> } {
  let begin: (value: Promise<T>) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    begin = resolve;
  });
  promise.catch(() => {}); // reported by start
  return {
    promise,
    start: () => {
      begin(make());
      return promise;
    },
  };
}

function announce({ url, port }: RunningServer, { host, where, io, token, say, path = '/' }: Served) {
  const shown = /^(?:0\.0\.0\.0|\[?::\]?)$/.test(host) ? `http://localhost:${port}` : url;
  io.stdout.write(`Entente is at ${shown}${path}\n`);
  say(`store: ${where}; routes: ${shown}/docs; Ctrl-C ends it`);
  if (!isLoopback(host)) say(`reachable from the network as ${host}, port ${port}; writes need the token`);
  else if (token) say('writes need the token');
}

/** Stores the examples while the server is running, with progress, until stopped. */
async function keepInBackground(engine: Promise<Engine>, served: Served, signal: AbortSignal): Promise<void> {
  const { store, io, say } = served;
  const progress = showProgress(io, { total: loadExamples().length, shared: false });
  say('keeps the example stories; the page shows them as they come');
  try {
    const onKept = ({ title, id }: AddOutput) => {
      progress.start(title ?? id);
      progress.done(true);
    };
    const { added, known } = await keepExamples({ engine: await engine, store, signal, onKept });
    progress.close();
    if (!signal.aborted) say(`${added} example stories kept, ${known} known before`);
  } catch (error) {
    progress.close();
    say(`the example stories could not be kept: ${(error as Error).message}`);
  }
}

/** Message for a port in use, with a free alternative. */
async function asListening(error: unknown, { host, port }: Served): Promise<unknown> {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    const free = await freePort(host, port + 1);
    return new InputError('unavailable', `port ${port} is taken; try: entente serve --port ${free}`);
  }
  if (code === 'EACCES')
    return new InputError('unavailable', `port ${port} needs more rights; take one above 1023`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new InputError('unavailable', `found --host ${host}, expected a name or address of this machine`);
  return error;
}

/** The first free port from `port` on, or any. */
async function freePort(host: string, port: number): Promise<number> {
  for (let i = port; i < port + 20 && i < 65_536; i++) if (await isFree(host, i)) return i;
  return 0;
}

const isFree = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
