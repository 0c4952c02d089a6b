// An operation's needs → what it is run with: the store opened, the engine loaded, both closed afterwards whatever happens.
import type { Operation, OperationContext } from '@entente/entente';
import { InputError, UsageError } from './failure.js';
import type { Io } from './io.js';
import { type StoreOptions, withStore } from './store-place.js';

/** With what, and as whom. */
export interface RunOptions {
  readonly io: Io;
  readonly options: StoreOptions & { readonly model?: string; readonly who?: string };
}

/** Runs `work` with all that the operation needs. @throws InputError for ids that name nothing, UsageError for what can't be done */
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

/** Errors that are answers: what was asked for is not there, or can't be done. */
function asAnswer(error: unknown): unknown {
  const { name, message } = error as Error;
  if (name === 'NotFoundError') return new InputError('data', message);
  if (name === 'CursorError' || name === 'CorrectionError' || name === 'UnknownNameError')
    return new UsageError(message);
  return error;
}
