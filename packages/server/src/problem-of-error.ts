// An error thrown by an operation → the problem response. Unexpected errors become a 500 without their message.
import { FactError, isPassingFault, isReadError, ReadingStoppedError } from '@entente/entente';
import { CursorError, ownValue } from '@entente/record';
import type { z } from 'zod';
import { type Fault, makeProblem, type Problem, ProblemError, type ProblemStatus } from './problem.js';

const MOST_FAULTS = 20;
/** Library errors caused by the caller, by name, since errors of a store can't be imported here. */
const STATUS_OF: Readonly<Record<string, ProblemStatus>> = {
  NotFoundError: 404,
  CorrectionError: 422,
  UnknownNameError: 400,
  StoreBusyError: 503,
  NoPairHeadError: 503,
};

/** The problem for an error; null for an unexpected error. */
export function problemOfError(error: unknown): Problem | null {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof CursorError)
    return makeProblem(400, error.message, { errors: [{ at: 'query.cursor', message: error.message }] });
  if (error instanceof FactError) return makeProblem(error.code === 'not-found' ? 404 : 409, error.message);
  if (isReadError(error))
    return makeProblem(422, error.message, { errors: [{ at: 'body.content', message: `[${error.code}]` }] });
  if (error instanceof ReadingStoppedError)
    return makeProblem(422, error.message, {
      errors: [{ at: 'body.content', message: `[${error.reason}]` }],
    });
  if (isPassingFault(error))
    return makeProblem(503, 'the store does not answer: try again soon', { headers: RETRY });
  const { name, message } = (error ?? {}) as { name?: unknown; message?: unknown };
  const status = ownValue(STATUS_OF, String(name));
  if (status !== undefined) return makeProblem(status, String(message));
  return null;
}

const RETRY = { 'retry-after': '5' };
/** The faults of a schema error, one per issue; `place` is `query`, `path` or `body`. */
export function faultsOf(error: z.ZodError, place: (field: string) => string, input: unknown): Fault[] {
  return error.issues
    .flatMap((issue) => flatten(issue))
    .slice(0, MOST_FAULTS)
    .map(({ path, message }) => {
      const [field = '', ...rest] = path.map(String);
      const found = valueAt(input, path);
      return {
        at: [place(field), field, ...rest].filter(Boolean).join('.'),
        message,
        ...(found === undefined ? {} : { found: shorten(found) }),
      };
    });
}

/** Unknown fields are named one by one. */
function flatten(issue: z.core.$ZodIssue): { path: readonly PropertyKey[]; message: string }[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: issue.message }];
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    message: 'found a field of this name, expected none',
  }));
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function shorten(value: unknown): unknown {
  if (typeof value === 'string') return value.length > 80 ? `${value.slice(0, 80)}…` : value;
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
}
