// What an operation is: one question that every door (command line, server, …) asks in the same way.
import type { Store } from '@entente/record';
import type { z } from 'zod';
import type { Engine } from '../engine.js';

/** What an operation is given besides its input; a door provides at least what the operation `needs`. */
export interface OperationContext {
  readonly engine: Engine;
  readonly store: Store;
  /** the time, ISO 8601 in UTC */
  now(): string;
  /** who asks, as it stands in corrections */
  readonly who: string;
}
/** What must be opened before an operation can run. */
export type Need = 'engine' | 'store';

/** One operation. Doors walk the list of them; input and output are plain data described by schemas. */
export interface Operation<
  Input = never,
  Output = unknown,
  Context extends Partial<OperationContext> = OperationContext,
> {
  readonly name: string;
  /** one sentence */
  readonly summary: string;
  /** where the server answers it; `{id}` in the path is the field `id` of the input */
  readonly route: { readonly method: 'GET' | 'POST'; readonly path: string };
  readonly needs: readonly Need[];
  /** whether it changes the store */
  readonly effect: 'read' | 'write';
  /** JSON as `output` describes it, or a file (`StoreFile` with `mime` and `name`) */
  readonly gives: 'json' | 'file';
  readonly input: z.ZodType;
  readonly output: z.ZodType<Output>;
  /** an input that runs on the example story, and what it shows */
  readonly example: { readonly shows: string; readonly input: unknown };
  run(input: Input, context: Context): Promise<Output>;
}

/** Thrown when an id names nothing in the store. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';

  constructor(what: string, id: string) {
    super(`found no ${what} "${id}" in the store`);
  }
}

/** Checks an input that came from outside, then runs. @throws z.ZodError naming the fields that are wrong */
export const runOperation = async <Output, Context extends Partial<OperationContext>>(
  operation: Operation<never, Output, Context>,
  input: unknown,
  context: Context,
): Promise<Output> => operation.run(operation.input.parse(input) as never, context);
