// Runs operations with what they need: opens the store, loads the engine, and always closes both. A store that a server holds is asked through it.
import { type Operation, type OperationContext, runOperation } from '@entente/entente';
import { askServer, serverAt } from './ask-server.js';
import { InputError, UsageError } from './failure.js';
import type { Io } from './io.js';
import { type StoreOptions, withStore } from './store-place.js';

/** Environment and user of a run. */
export interface RunOptions {
  readonly io: Io;
  readonly options: StoreOptions & {
    readonly model?: string;
    readonly who?: string;
    readonly create?: boolean;
  };
}
/** Runs one operation, here or on the server that holds the store. */
export type Run = <Input, Output>(operation: Operation<Input, Output>, input: unknown) => Promise<Output>;

/**
 * Runs `work` with a function that runs operations; the first argument is the one with the greatest needs.
 * @throws InputError for unknown ids, UsageError for invalid requests
 */
export async function runWith<Result>(
  { needs }: Pick<Operation, 'needs'>,
  { io, options }: RunOptions,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  if (!needs.includes('store')) return work(runHere({ now: () => io.today(), who: io.user }));
  return withStore(
    io,
    options,
    async (store) => {
      const engine = needs.includes('engine')
        ? await io.createEngine(options.model ? { model: options.model } : {})
        : undefined;
      try {
        return await work(
          runHere({
            ...(engine ? { engine } : {}),
            store,
            now: () => io.today(),
            who: options.who ?? io.user,
          }),
        );
      } catch (error) {
        throw asAnswer(error);
      } finally {
        await engine?.close();
      }
    },
    (url) => {
      if (options.who !== undefined && options.who !== io.user)
        throw new UsageError(
          `found --who ${options.who}, expected none: the store is open in a server (${url}), which names its own user; stop it first`,
        );
      const server = serverAt(url, io);
      return work((operation, input) => askServer(operation as Operation<never>, input, server) as never);
    },
  );
}

const runHere =
  (context: Partial<OperationContext>): Run =>
  (operation, input) =>
    runOperation(operation as Operation<never>, input, context as OperationContext) as never;

/** Converts expected errors: the requested item does not exist, or the request is invalid. */
function asAnswer(error: unknown): unknown {
  const { name, message } = error as Error;
  if (name === 'NotFoundError') return new InputError('data', message);
  if (name === 'CursorError' || name === 'CorrectionError' || name === 'UnknownNameError')
    return new UsageError(message);
  return error;
}
