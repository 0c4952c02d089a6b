// The engine, the store and the list of operations → a Hono app: REST, OpenAPI, the page, health and metrics, behind guards.
import { readFileSync } from 'node:fs';
import { type Engine, OPERATIONS, type Operation } from '@entente/entente';
import type { Store } from '@entente/record';
import { Hono } from 'hono';
import { routePath } from 'hono/route';
import { addDocs } from './docs-page.js';
import { allowedHosts, checkHost } from './guard-host.js';
import { tokenFault } from './guard-writes.js';
import { jsonAnswer } from './json-response.js';
import { type Metrics, makeMetrics } from './metrics.js';
import { toOpenApi } from './open-api.js';
import { addOperations } from './operation-routes.js';
import { addPage } from './page-routes.js';
import { makeProblem, ProblemError, problemResponse } from './problem.js';
import { problemOfError } from './problem-of-error.js';
import { addCorsHeaders, addSecurityHeaders } from './security-headers.js';
import { addState } from './state-routes.js';
import { makeTurnstile } from './turnstile.js';

/** What a server bears. */
export interface Limits {
  /** bytes of a body */
  readonly body: number;
  /** characters of one text in a body, such as a story: reading takes time with its length */
  readonly text: number;
  /** characters of an address */
  readonly address: number;
  /** operations at a time, and those of them that need the engine */
  readonly running: number;
  readonly reading: number;
  /** seconds until a question must be answered */
  readonly askSeconds: number;
  /** seconds until a story must be read */
  readonly readSeconds: number;
}
/** The limits unless told otherwise. */
export const LIMITS: Limits = {
  body: 16 << 20,
  text: 1_000_000,
  address: 16_384,
  running: 32,
  reading: 8,
  askSeconds: 30,
  readSeconds: 300,
};

export interface AppOptions {
  /** may still be loading: what needs no engine is answered at once */
  readonly engine: Engine | Promise<Engine>;
  readonly store: Store;
  readonly operations?: readonly Operation[];
  /** folder of the built page; without it there is no page */
  readonly pageFolder?: string;
  /** to what the server is bound: with anything but this machine a token is needed */
  readonly host?: string;
  /** further names under which a server on this machine is asked, such as that of a proxy */
  readonly hosts?: readonly string[];
  /** for writes: `Authorization: Bearer TOKEN` */
  readonly token?: string | undefined;
  /** other web sites that may read (and write), such as `https://desk.example` */
  readonly origins?: readonly string[];
  readonly limits?: Partial<Limits>;
  /** who writes, where a request does not say */
  readonly who?: string;
  /** ISO 8601 in UTC */
  readonly now?: () => string;
  /** told of what nobody expected */
  readonly log?: (error: unknown) => void;
}

/** The app. @throws Error when writes would be open to the network */
export function createApp(options: AppOptions): Hono {
  const { store, host = '127.0.0.1', token, origins = [], log = logToStderr } = options;
  const fault = tokenFault(host, token);
  if (fault) throw new Error(fault);
  const limits = { ...LIMITS, ...options.limits };
  const operations = options.operations ?? OPERATIONS;
  const engine = Promise.resolve(options.engine);
  engine.catch(() => {}); // told where it is needed
  const metrics = makeMetrics();
  const turnstiles = { ask: makeTurnstile(limits.running), read: makeTurnstile(limits.reading) };
  const app = new Hono();
  addFinish(app, metrics, origins);
  addGuards(app, { hosts: allowedHosts(host, options.hosts), origins, address: limits.address });
  addOperations(app, {
    operations,
    engine,
    store,
    token,
    origins,
    turnstiles,
    seconds: { ask: limits.askSeconds, read: limits.readSeconds },
    most: { bytes: limits.body, text: limits.text },
    now: options.now ?? (() => new Date().toISOString()),
    who: options.who ?? 'anonymous',
    log,
  });
  const openApi = once(() => toOpenApi(operations, { version: VERSION, guarded: token !== undefined }));
  app.get('/openapi.json', ({ req }) => jsonAnswer(openApi(), req.raw));
  addDocs(app);
  addState(app, {
    engine,
    store,
    version: VERSION,
    metrics,
    running: () => turnstiles.ask.running() + turnstiles.read.running(),
    guarded: token !== undefined,
  });
  addPage(app, options.pageFolder);
  app.onError((error) => {
    const problem = problemOfError(error);
    if (!problem) log(error);
    return problemResponse(
      problem ?? makeProblem(500, 'an error that nobody expected; the log of the server says more'),
    );
  });
  return app;
}

const VERSION: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
/** What every answer gets, problems too: security headers, CORS headers of allowed origins, a place in the counts. */
function addFinish(app: Hono, metrics: Metrics, origins: readonly string[]): void {
  app.use('*', async (context, next) => {
    const started = performance.now();
    await next();
    const { res, req } = context;
    addSecurityHeaders(res.headers);
    addCorsHeaders(res.headers, req.raw, origins);
    const path = routePath(context);
    metrics.observe({
      method: /^(?:GET|HEAD|POST|OPTIONS)$/.test(req.method) ? req.method : 'other',
      route: path,
      status: res.status,
      seconds: (performance.now() - started) / 1000,
    });
  });
}

interface Guards {
  readonly hosts: ((name: string) => boolean) | null;
  readonly origins: readonly string[];
  readonly address: number;
}

function addGuards(app: Hono, { hosts, origins, address }: Guards): void {
  app.use('*', async ({ req }, next) => {
    checkHost(req.raw, hosts);
    if (req.url.length > address)
      throw new ProblemError(
        414,
        `found an address of ${req.url.length} characters, expected at most ${address}`,
      );
    const asks = req.method === 'OPTIONS' && req.header('access-control-request-method') !== undefined;
    if (asks && origins.includes(req.header('origin') ?? '')) return new Response(null, { status: 204 });
    return next();
  });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const logToStderr = (error: unknown): void => {
  process.stderr.write(`entente: ${error instanceof Error ? error.stack : error}\n`);
};
