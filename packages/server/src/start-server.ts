// Runs the app on a port: listens, processes jobs, and shuts down gracefully: accepts no more requests, finishes running ones, within a deadline.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type AppOptions, createApp } from './app.js';
import { makeProblem, problemJson } from './problem.js';

export interface ServerOptions extends AppOptions {
  /** 0 for any free port */
  readonly port?: number;
  /** processes jobs until the signal is aborted, and resolves once the running job has ended */
  readonly work?: (signal: AbortSignal) => Promise<void>;
}
/** A running server. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Accepts no more requests, and waits at most the given seconds for running requests and the running job. Returns whether all ended in time. */
  close(seconds?: number): Promise<boolean>;
}

/** The default port. */
export const DEFAULT_PORT = 4310;
const DRAIN_SECONDS = 10;
/** longer than the timeout of any answer */
const IDLE_SECONDS = 330;

/** Starts a server. @throws Error of listening (EADDRINUSE …), or when writes would be open to the network */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = DEFAULT_PORT } = options;
  const app = createApp(options);
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
      headersTimeout: 10_000,
      requestTimeout: 60_000,
      keepAliveTimeout: 5_000,
      maxHeaderSize: 32 << 10,
    },
  }) as Server;
  // idle connections are closed
  server.setTimeout(IDLE_SECONDS * 1000);
  server.on('clientError', refuseBroken);
  await listen(server, port, host);
  const stop = new AbortController();
  const worked = options.work?.(stop.signal) ?? Promise.resolve();
  worked.catch((error) => options.log?.(error));
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: async (seconds = DRAIN_SECONDS) => {
      draining = true;
      stop.abort();
      const ended = Promise.all([closed(server), worked.catch(() => {})]);
      const inTime = await within(ended, seconds);
      server.closeAllConnections();
      return inTime;
    },
  };
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

function within(work: Promise<unknown>, seconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, seconds * 1000, false);
  });
  return Promise.race([work.then(() => true), late]).finally(() => clearTimeout(timer));
}

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
        ? makeProblem(408, 'found an unfinished request, expected all of it within a minute')
        : makeProblem(400, 'found something that is not HTTP/1.1');
  const body = problemJson(problem);
  socket.end(
    `HTTP/1.1 ${problem.status} ${problem.title}\r\ncontent-type: application/problem+json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
