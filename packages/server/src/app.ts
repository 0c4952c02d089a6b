// The engine, the store and the list of operations → a Hono app: REST, OpenAPI, the page, health and metrics, behind guards.
import { readFileSync } from 'node:fs';
import { type Engine, OPERATIONS, type Operation } from '@entente/entente';
import { redactText, type Store } from '@entente/record';
import { Hono } from 'hono';
import { routePath } from 'hono/route';
import { addDocs } from './docs-page.js';
import { allowedHosts, checkHost } from './guard-host.js';
import { tokenFault } from './guard-writes.js';
import { type Health, makeHealth } from './health.js';
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

/** Limits of a server. */
export interface Limits {
  /** maximum bytes of a body */
  readonly body: number;
  /** maximum characters of one text in a body, such as a story, since reading time grows with its length */
  readonly text: number;
  /** maximum characters of a URL */
  readonly address: number;
  /** concurrent operations, and those of them that need the engine */
  readonly running: number;
  readonly reading: number;
  /** how many more of each wait for their turn before others are sent away */
  readonly waiting: number;
  /** how long one waits for its turn, in seconds */
  readonly waitSeconds: number;
  /** timeout of a query, in seconds */
  readonly askSeconds: number;
  /** timeout of reading a story, in seconds */
  readonly readSeconds: number;
}
/** The default limits. */
export const LIMITS: Limits = {
  body: 16 << 20,
  text: 1_000_000,
  address: 16_384,
  running: 32,
  reading: 8,
  waiting: 128,
  waitSeconds: 20,
  askSeconds: 30,
  readSeconds: 300,
};

export interface AppOptions {
  /** may still be loading: operations that need no engine are answered at once */
  readonly engine: Engine | Promise<Engine>;
  readonly store: Store;
  readonly operations?: readonly Operation[];
  /** folder of the built page; without it there is no page */
  readonly pageFolder?: string;
  /** the host that the server is bound to: for any other than this machine a token is required */
  readonly host?: string;
  /** further accepted host names of a server on this machine, such as that of a proxy */
  readonly hosts?: readonly string[];
  /** for writes: `Authorization: Bearer TOKEN` */
  readonly token?: string | undefined;
  /** allowed cross-origin sites, such as `https://desk.example` */
  readonly origins?: readonly string[];
  readonly limits?: Partial<Limits>;
  /** default user for corrections */
  readonly who?: string;
  /** ISO 8601 in UTC */
  readonly now?: () => string;
  /** called for unexpected errors */
  readonly log?: (error: unknown) => void;
  /** the judge of /health, with its own watched engine; by default one without a queue */
  readonly health?: Health;
  /** ends every running operation when aborted: the server stops */
  readonly halt?: AbortSignal;
}

/** The app. @throws Error when writes would be open to the network */
export function createApp(options: AppOptions): Hono {
  const { store, host = '127.0.0.1', token, origins = [], log = logToStderr } = options;
  const fault = tokenFault(host, token);
  if (fault) throw new Error(fault);
  const limits = { ...LIMITS, ...options.limits };
  const operations = options.operations ?? OPERATIONS;
  const health = options.health ?? makeHealth({ engine: options.engine, store });
  const { engine } = health;
  engine.catch(() => {}); // the error is reported by requests that need the engine
  const metrics = makeMetrics();
  const wait = { line: limits.waiting, patience: limits.waitSeconds, halt: options.halt };
  const turnstiles = {
    ask: makeTurnstile({ most: limits.running, ...wait }),
    read: makeTurnstile({ most: limits.reading, ...wait }),
  };
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
    health,
    store,
    version: VERSION,
    metrics,
    running: () => turnstiles.ask.running() + turnstiles.read.running(),
    waiting: () => turnstiles.ask.waiting() + turnstiles.read.waiting(),
    guarded: token !== undefined,
  });
  addPage(app, options.pageFolder);
  app.onError((error) => {
    const problem = problemOfError(error);
    if (!problem) log(error);
    return problemResponse(problem ?? makeProblem(500, 'an unexpected error; see the log of the server'));
  });
  return app;
}

const VERSION: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
/** Adds to every answer, problems included: security headers, CORS headers for allowed origins, metrics. */
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
  process.stderr.write(redactText(`entente: ${error instanceof Error ? error.stack : error}\n`));
};
