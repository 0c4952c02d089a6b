// What an operation is: one question that every door (command line, server, …) asks in the same way.
import type { z } from 'zod';
import type { Engine } from '../engine.js';

/** What an operation is given besides its input. */
export interface OperationContext {
  readonly engine: Engine;
}

/** One operation. Doors walk the list of them; input and output are plain data described by schemas. */
export interface Operation<Input = never, Output = unknown> {
  readonly name: string;
  /** one sentence */
  readonly summary: string;
  readonly input: z.ZodType;
  readonly output: z.ZodType<Output>;
  /** an input that runs, and what it shows */
  readonly example: { readonly shows: string; readonly input: unknown };
  run(input: Input, context: OperationContext): Promise<Output>;
}

/** Checks an input that came from outside, then runs. @throws z.ZodError naming the fields that are wrong */
export const runOperation = async <Output>(
  operation: Operation<never, Output>,
  input: unknown,
  context: OperationContext,
): Promise<Output> => operation.run(operation.input.parse(input) as never, context);
