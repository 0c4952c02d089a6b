// Runs an operation with what it needs: opens the store, loads the engine, and always closes both.
import type { Operation, OperationContext } from '@entente/entente';
import { InputError, UsageError } from './failure.js';
import type { Io } from './io.js';
import { type StoreOptions, withStore } from './store-place.js';

/** Environment and user of a run. */
export interface RunOptions {
  readonly io: Io;
  readonly options: StoreOptions & { readonly model?: string; readonly who?: string };
}

/** Runs `work` with the context that the operation needs. @throws InputError for unknown ids, UsageError for invalid requests */
export async function runWith<Result>(
  { needs }: Operation,
  { io, options }: RunOptions,
  work: (context: OperationContext) => Promise<Result>,
): Promise<Result> {
  if (!needs.includes('store')) return work({ now: () => io.today(), who: io.user } as OperationContext);
  return withStore(io, options, async (store) => {
    const engine = needs.includes('engine')
      ? await io.createEngine(options.model ? { model: options.model } : {})
      : undefined;
    try {
      return await work({ engine: engine!, store, now: () => io.today(), who: options.who ?? io.user });
    } catch (error) {
      throw asAnswer(error);
    } finally {
      await engine?.close();
    }
  });
}

/** Converts expected errors: the requested item does not exist, or the request is invalid. */
function asAnswer(error: unknown): unknown {
  const { name, message } = error as Error;
  if (name === 'NotFoundError') return new InputError('data', message);
  if (name === 'CursorError' || name === 'CorrectionError' || name === 'UnknownNameError')
    return new UsageError(message);
  return error;
}
