// Runs the app on a port: listens, processes jobs, and shuts down gracefully: accepts no more requests, finishes running ones, within a deadline.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Engine } from '@entente/entente';
import { createAdaptorServer } from '@hono/node-server';
import { type AppOptions, createApp } from './app.js';
import { makeHealth } from './health.js';
import { keepRunning } from './keep-running.js';
import { orLate } from './or-late.js';
import { makeProblem, problemJson } from './problem.js';
import { makeQueueWatch, type QueueWatch } from './queue-watch.js';

export interface ServerOptions extends AppOptions {
  /** 0 for any free port */
  readonly port?: number;
  /** how long a request may take to arrive whole, in seconds; default 60 */
  readonly requestSeconds?: number;
  /** processes jobs until `signal` is aborted, and resolves once the running job has ended; it is started again when it fails */
  readonly work?: (context: WorkContext) => Promise<void>;
}
/** What the worker of the queue is given. */
export interface WorkContext {
  /** stops it after the running job */
  readonly signal: AbortSignal;
  /** ends the running job at once */
  readonly halt: AbortSignal;
  /** the engine, whose readings are noted for /health */
  readonly engine: Promise<Engine>;
  /** a sign of life, with the error when it could not work for a reason that may pass */
  beat(fault: unknown): void;
  /** an attempt ended */
  settled(): void;
}
/** A running server. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /**
   * Accepts no more requests, and waits for running requests and the running job; shortly before the given seconds are over it ends
   * them. Returns whether all ended by themselves.
   */
  close(seconds?: number): Promise<boolean>;
}

/** The default port. */
export const DEFAULT_PORT = 4310;
/** How long a server that is stopped waits for what runs, if not told otherwise. */
export const STOP_SECONDS = 10;
/** how long the headers of a request may take to arrive, and all of it */
const HEADERS_SECONDS = 10;
const REQUEST_SECONDS = 60;
/** the last part of them, in which what still runs is ended */
const HALT_SHARE = 0.2;
/** how long an answer that ends a connection may take to reach its client */
const LINGER_MS = 2000;
/** longer than the timeout of any answer */
const IDLE_SECONDS = 330;

/** Starts a server. @throws Error of listening (EADDRINUSE …), or when writes would be open to the network */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = DEFAULT_PORT, requestSeconds = REQUEST_SECONDS } = options;
  const [stop, halt] = [new AbortController(), new AbortController()];
  const queue = options.work ? makeQueueWatch(() => performance.now()) : undefined;
  const health = makeHealth({ engine: options.engine, store: options.store, queue });
  const app = createApp({ ...options, health, halt: halt.signal });
  let draining = false;
  const answer = async (request: Request): Promise<Response> => {
    const response = await app.fetch(request);
    if (draining) response.headers.set('connection', 'close');
    return response;
  };
  const server = createAdaptorServer({
    fetch: answer,
    overrideGlobalObjects: false,
    serverOptions: {
      headersTimeout: Math.min(HEADERS_SECONDS, requestSeconds) * 1000,
      requestTimeout: requestSeconds * 1000,
      connectionsCheckingInterval: Math.min(5, requestSeconds) * 1000,
      keepAliveTimeout: 5_000,
      maxHeaderSize: 32 << 10,
    },
  }) as Server;
  // idle connections are closed
  server.setTimeout(IDLE_SECONDS * 1000);
  server.on('clientError', refuseBroken);
  await listen(server, port, host);
  const worked = queue ? work(options, { queue, engine: health.engine, stop, halt }) : Promise.resolve();
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: async (seconds = STOP_SECONDS) => {
      draining = true;
      stop.abort();
      const ended = Promise.all([closed(server), worked]);
      const inTime = await within(ended, seconds * (1 - HALT_SHARE));
      halt.abort(new Error('the server is being stopped'));
      server.closeAllConnections();
      if (!inTime) await within(ended, seconds * HALT_SHARE);
      return inTime;
    },
  };
}

interface Working {
  readonly queue: QueueWatch;
  readonly engine: Promise<Engine>;
  readonly stop: AbortController;
  readonly halt: AbortController;
}

/** Keeps the worker running. Resolves once it was stopped. */
function work(
  { work: run, log = () => {} }: ServerOptions,
  { queue, engine, stop, halt }: Working,
): Promise<void> {
  const context = {
    signal: stop.signal,
    halt: halt.signal,
    engine,
    beat: queue.beat,
    settled: queue.settled,
  };
  const loop = keepRunning(async () => run?.(context), { signal: stop.signal, onDeath: log });
  queue.watch(loop);
  return loop.ended;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host.replace(/^\[|\]$/g, ''), () => {
      server.off('error', reject);
      resolve();
    });
  });
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });

/** Whether the work ends within so many seconds. */
const within = (work: Promise<unknown>, seconds: number): Promise<boolean> =>
  orLate(
    work.then(() => true),
    seconds * 1000,
    false,
  );

/** Answers malformed or oversized HTTP with a problem as well. */
function refuseBroken(error: NodeJS.ErrnoException, socket: import('node:stream').Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? makeProblem(431, 'found more than 32768 bytes of headers, expected fewer')
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? makeProblem(408, 'found an unfinished request, expected all of it sooner')
        : makeProblem(400, 'found something that is not HTTP/1.1');
  const body = problemJson(problem);
  socket.end(
    `HTTP/1.1 ${problem.status} ${problem.title}\r\ncontent-type: application/problem+json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
  // the client may go on sending: then the connection, and its descriptor, would stay
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}
