// A request → the input of an operation: fields of the path, then of the query (GET) or the JSON body (all else), checked by the operation's schema.
import type { Operation } from '@entente/entente';
import { type Fault, ProblemError } from './problem.js';
import { faultsOf } from './problem-of-error.js';
import { readJsonBody } from './read-body.js';
import { pathFields } from './route-path.js';

/** Size limits of a body, and of one text in it. */
export interface Most {
  readonly bytes: number;
  readonly text: number;
}
interface Parts {
  readonly path: Readonly<Record<string, string>>;
  readonly most: Most;
}

/** The validated input of an operation. @throws ProblemError naming every invalid field */
export async function requestInput(
  operation: Operation,
  request: Request,
  { path, most }: Parts,
): Promise<unknown> {
  const inQuery = operation.route.method === 'GET';
  const query = readQuery(new URL(request.url).searchParams);
  const body = inQuery ? {} : await readObject(request, most.bytes);
  if (!inQuery) refuseFields(Object.keys(query), 'query', 'expected none: fields belong in the body');
  const given = inQuery ? query : body;
  const names = pathFields(operation.route.path);
  refuseFields(
    Object.keys(given).filter((name) => names.includes(name)),
    inQuery ? 'query' : 'body',
    'expected it in the path only',
  );
  const input = { ...given, ...path };
  const place = (field: string) => (names.includes(field) ? 'path' : inQuery ? 'query' : 'body');
  refuseBrokenText(input, place);
  refuseLongText(input, place, most.text);
  const checked = operation.input.safeParse(input);
  if (checked.success) return checked.data;
  const errors = faultsOf(checked.error, place, input);
  throw new ProblemError(inQuery ? 400 : 422, summary(errors), { errors });
}

const summary = (errors: readonly Fault[]): string =>
  errors.map(({ at, message }) => `${at}: ${message}`).join('; ');

function refuseFields(names: readonly string[], place: string, expected: string): void {
  if (names.length === 0) return;
  const errors = names.slice(0, 20).map((name) => ({
    at: `${place}.${name.slice(0, 80)}`,
    message: `found a field of this name, ${expected}`,
  }));
  throw new ProblemError(400, summary(errors), { errors });
}

/** One value stays a string, several become a list. */
function readQuery(parameters: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );
}

async function readObject(request: Request, mostBytes: number): Promise<Record<string, unknown>> {
  const body = await readJsonBody(request, mostBytes);
  const value = body === undefined ? {} : body;
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  const found = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
  throw new ProblemError(422, `found ${found} in the body, expected a JSON object`);
}

/** Rejects NUL and lone surrogates, which no store can save as text. */
function refuseBrokenText(input: Readonly<Record<string, unknown>>, place: (field: string) => string): void {
  const errors = Object.entries(input).flatMap(([field, value]) =>
    brokenText(value, `${place(field)}.${field}`),
  );
  if (errors.length > 0) throw new ProblemError(400, summary(errors), { errors: errors.slice(0, 20) });
}

/** Fields of these names hold a file in base64: the limit of the body is theirs. */
const FILE_FIELDS: ReadonlySet<string> = new Set(['bytes', 'base64']);

/** Call only after the depth was checked. */
function refuseLongText(
  input: Readonly<Record<string, unknown>>,
  place: (field: string) => string,
  most: number,
): void {
  const visit = (value: unknown, at: string): void => {
    if (typeof value === 'string' && value.length > most)
      throw new ProblemError(413, `found ${value.length} characters in ${at}, expected at most ${most}`);
    if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) if (!FILE_FIELDS.has(key)) visit(part, `${at}.${key}`);
  };
  for (const [field, value] of Object.entries(input)) visit(value, `${place(field)}.${field}`);
}

const MOST_DEEP = 32;

function brokenText(value: unknown, at: string, depth = 0): Fault[] {
  if (typeof value === 'string') {
    if (value.includes('\0')) return [{ at, message: 'found the character U+0000, expected text' }];
    return /\p{Surrogate}/u.test(value)
      ? [{ at, message: 'found half of a surrogate pair, expected text' }]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (depth > MOST_DEEP) return [{ at, message: `found more than ${MOST_DEEP} levels, expected fewer` }];
  return Object.entries(value).flatMap(([key, part]) => [
    ...(Array.isArray(value) ? [] : brokenText(key, `${at} (a field's name)`)),
    ...brokenText(part, `${at}.${key.slice(0, 80)}`, depth + 1),
  ]);
}
