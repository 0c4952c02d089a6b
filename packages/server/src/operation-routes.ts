// The REST routes: one for each operation of the list, with no logic of their own.
import type { Engine, Operation } from '@entente/entente';
import type { Store } from '@entente/record';
import type { Context, Hono } from 'hono';
import { type FileOutput, fileAnswer } from './file-answer.js';
import { checkOrigin, checkToken } from './guard-writes.js';
import { jsonAnswer, jsonResult } from './json-response.js';
import { ProblemError } from './problem.js';
import { type Most, requestInput } from './request-input.js';
import { honoPath, pathFields } from './route-path.js';
import type { Turnstile } from './turnstile.js';

export interface RouteOptions {
  readonly operations: readonly Operation[];
  readonly engine: Promise<Engine>;
  readonly store: Store;
  readonly token: string | undefined;
  readonly origins: readonly string[];
  /** concurrency limits: of queries, and of operations that need the engine */
  readonly turnstiles: { readonly ask: Turnstile; readonly read: Turnstile };
  /** timeouts in seconds: of queries, and of operations that read stories */
  readonly seconds: { readonly ask: number; readonly read: number };
  readonly most: Most;
  readonly now: () => string;
  readonly who: string;
  readonly log: (error: unknown) => void;
}

/** Adds the route of every operation; other methods on the same paths are rejected with the list of allowed ones. */
export function addOperations(app: Hono, options: RouteOptions): void {
  for (const operation of options.operations)
    app.on(operation.route.method, honoPath(operation.route.path), (context) =>
      answer(operation, context, options),
    );
  for (const { route } of options.operations)
    app.all(honoPath(route.path), ({ req }) =>
      otherMethod(
        req.raw,
        options.operations.filter((other) => other.route.path === route.path),
      ),
    );
  app.all('/api/*', ({ req }) => {
    throw new ProblemError(404, `found no route ${req.path.slice(0, 200)}; /docs lists the routes`);
  });
}

async function answer(operation: Operation, context: Context, options: RouteOptions): Promise<Response> {
  const request = context.req.raw;
  const { method, path } = operation.route;
  if (method !== 'GET') checkOrigin(request, options.origins);
  if (operation.effect === 'write') checkToken(request, options.token);
  if (operation.gives === 'json') checkAccept(request);
  const names = pathFields(path);
  const input = await requestInput(operation, request, {
    path: Object.fromEntries(names.map((name) => [name, context.req.param(name) ?? ''])),
    most: options.most,
  });
  const way = operation.needs.includes('engine') ? 'read' : 'ask';
  const output = await options.turnstiles[way].pass(
    (signal) => runWith(operation, input, { ...options, signal }),
    options.seconds[way],
  );
  if (operation.gives === 'file') return fileAnswer(output as FileOutput, request, options.log);
  return method === 'GET' ? jsonAnswer(output, request) : jsonResult(output);
}

/** Runs the operation; the signal ends its readings and its queries. */
async function runWith(
  operation: Operation,
  input: unknown,
  { signal, now, who, ...options }: RouteOptions & { readonly signal: AbortSignal },
): Promise<unknown> {
  const engine = operation.needs.includes('engine') ? await loaded(options.engine) : undefined;
  const store = options.store.within(signal);
  return operation.run(input as never, { engine, store, now, who, signal } as never);
}

async function loaded(engine: Promise<Engine>): Promise<Engine> {
  try {
    return await engine;
  } catch {
    throw new ProblemError(503, 'found no model: it could not be loaded; see the log of the server');
  }
}

function checkAccept(request: Request): void {
  const accept = request.headers.get('accept');
  if (accept === null || /\*\/\*|application\/(?:\*|json|[\w.-]+\+json)/i.test(accept)) return;
  throw new ProblemError(406, `found "accept: ${accept.slice(0, 100)}", expected application/json`);
}

function otherMethod(request: Request, there: readonly Operation[]): Response {
  const known = there.map(({ route }) => route.method);
  const allow = [...known, ...(known.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } });
  throw new ProblemError(405, `found ${request.method}, expected ${known.join(' or ')}`, {
    headers: { allow },
  });
}
