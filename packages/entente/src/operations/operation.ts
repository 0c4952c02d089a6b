// The type of an operation: one query or action that every interface (command line, server, …) offers in the same way.
import type { Store } from '@entente/record';
import type { z } from 'zod';
import type { Engine } from '../engine.js';

/** The context of a run besides the input; an interface provides at least what the operation `needs`. */
export interface OperationContext {
  readonly engine: Engine;
  readonly store: Store;
  /** the time, ISO 8601 in UTC */
  now(): string;
  /** the user, as recorded in corrections */
  readonly who: string;
  /** ends the run when aborted: the caller is gone, or its time is up */
  readonly signal?: AbortSignal | undefined;
}
/** What must be opened before an operation can run. */
export type Need = 'engine' | 'store';

/** One operation. Interfaces are built from the list of operations; input and output are plain data described by schemas. */
export interface Operation<
  Input = never,
  Output = unknown,
  Context extends Partial<OperationContext> = OperationContext,
> {
  readonly name: string;
  /** one sentence */
  readonly summary: string;
  /** the route of the server; `{id}` in the path is the field `id` of the input */
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

/** Thrown when the store has no item with an id. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';

  constructor(what: string, id: string) {
    super(`found no ${what} "${id}" in the store`);
  }
}

/** Validates an external input, then runs the operation. @throws z.ZodError naming the invalid fields */
export const runOperation = async <Output, Context extends Partial<OperationContext>>(
  operation: Operation<never, Output, Context>,
  input: unknown,
  context: Context,
): Promise<Output> => operation.run(operation.input.parse(input) as never, context);
