// Operations that need no engine and no store, one for each kind of route, for tests of the server alone.
import { NotFoundError, type Operation, type OperationContext } from '@entente/entente';
import { CursorError, filterFields, pageFields, type Store } from '@entente/record';
import { z } from 'zod';

/** The inputs that the fake operations received. */
export interface Seen {
  readonly calls: {
    readonly name: string;
    readonly input: unknown;
    readonly who: string;
    readonly now: string;
  }[];
}
type Rest = Pick<Operation, 'name' | 'route' | 'effect' | 'input'> & {
  readonly gives?: 'json' | 'file';
  readonly example?: unknown;
  answer(input: never, context: OperationContext): unknown;
};

const HUGE = 'x'.repeat(70_000);
/** A title and a text that would run as scripts if they were rendered as HTML. */
export const SCRIPT = '</script><script>alert(1)</script><img src=x onerror=alert(2)>';

const ROWS: readonly Rest[] = [
  {
    name: 'events',
    route: { method: 'GET', path: '/api/events' },
    effect: 'read',
    input: z.strictObject({ ...filterFields, ...pageFields }),
    example: { type: 'AID,AGREE', limit: 3 },
    answer: (input: { cursor?: string }) => {
      if (input.cursor) throw new CursorError(`found cursor "${input.cursor}", expected one of this list`);
      return { input };
    },
  },
  {
    name: 'event',
    route: { method: 'GET', path: '/api/events/{id}' },
    effect: 'read',
    input: z.strictObject({ id: z.string().max(100) }),
    answer: ({ id }: { id: string }) => {
      if (id === 'none') throw new NotFoundError('event', id);
      if (id === 'gone') throw Object.assign(new Error('connect 10.0.0.7:5432'), { code: 'ECONNREFUSED' });
      if (id === 'broken') throw new Error('password of the store is swordfish');
      return { id, title: SCRIPT };
    },
  },
  {
    name: 'add',
    route: { method: 'POST', path: '/api/articles' },
    effect: 'write',
    input: z.strictObject({ content: z.string(), date: z.iso.date().optional() }),
    answer: ({ content }: { content: string }) => ({ length: content.length }),
  },
  {
    name: 'undo',
    route: { method: 'POST', path: '/api/corrections/{id}/undo' },
    effect: 'write',
    input: z.strictObject({ id: z.string(), reason: z.string().min(1) }),
    answer: (input) => ({ input }),
  },
  {
    name: 'read',
    route: { method: 'POST', path: '/api/read' },
    effect: 'read',
    input: z.strictObject({ content: z.string() }),
    answer: () => {
      throw Object.assign(new Error('found a picture, expected text'), { name: 'ReadError', code: 'binary' });
    },
  },
  {
    name: 'slow',
    route: { method: 'GET', path: '/api/slow' },
    effect: 'read',
    input: z.strictObject({ wait: z.coerce.number().max(5000) }),
    example: { wait: 10 },
    answer: ({ wait }: { wait: number }) => new Promise((done) => setTimeout(done, wait, { waited: wait })),
  },
  {
    name: 'export',
    route: { method: 'GET', path: '/api/export' },
    effect: 'read',
    gives: 'file',
    input: z.strictObject({ format: z.enum(['csv', 'late', 'early', 'named']) }),
    example: { format: 'csv' },
    answer: ({ format }: { format: string }) => ({
      name: format === 'named' ? 'Côte "d’Ivoire".csv' : `events.${format}`,
      mime: 'text/csv; charset=utf-8',
      content: pieces(format),
    }),
  },
];

/** An operation that ends only when it is told to stop. */
const STUCK: Rest = {
  name: 'stuck',
  route: { method: 'GET', path: '/api/stuck' },
  effect: 'read',
  input: z.strictObject({}),
  answer: (_: unknown, { signal }: OperationContext) =>
    new Promise((_done, reject) => {
      signal!.addEventListener('abort', () => reject(signal!.reason));
    }),
};

async function* pieces(format: string) {
  if (format === 'early') throw new NotFoundError('filter', format);
  yield 'id,type\n';
  yield new TextEncoder().encode('1,AID\n');
  if (format !== 'late') return;
  yield HUGE;
  throw new Error('the store went away');
}

/** The fake operations, and the inputs that they received; on demand with one that never ends by itself, `/api/stuck`. */
export function fakeOperations({ stuck = false } = {}): { operations: Operation[]; seen: Seen } {
  const seen: Seen = { calls: [] };
  const operations = [...ROWS, ...(stuck ? [STUCK] : [])].map(
    ({ answer, example = {}, gives = 'json', ...rest }): Operation => ({
      ...rest,
      gives,
      summary: `Does what ${rest.name} does.`,
      needs: ['store'],
      output: z.unknown(),
      example: { shows: rest.name, input: example },
      run: async (input: never, context) => {
        const { who, now } = context;
        seen.calls.push({ name: rest.name, input, who, now: now() });
        return answer(input, context);
      },
    }),
  );
  return { operations, seen };
}

/** A store that only answers state queries; `probe`: whether it can keep something. */
export function fakeStore(probe: () => Promise<void> = async () => {}): Store {
  const store = {
    backend: 'pglite',
    status: () => ({ alive: true, restarts: 0, lastError: null }),
    probe,
    within: () => store,
    totals: async () => ({
      articles: 3,
      origins: 3,
      events: 40,
      happenings: 30,
      statements: 20,
      actors: 9,
      corrections: 1,
      from: null,
      to: null,
    }),
    jobs: { counts: async () => ({ queued: 4, running: 1, done: 2, parked: 1, oldest: 12.5 }) },
  } as unknown as Store;
  return store;
}
