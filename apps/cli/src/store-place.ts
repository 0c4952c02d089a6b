// Location of the store: --store, else ENTENTE_STORE, else DATABASE_URL, else a default folder.
import type { StoreBusyError, StoreError, StoreErrorReason } from '@entente/entente';
import { redactUrl, type Store } from '@entente/record';
import type { Command } from 'commander';
import type { FailureKind } from './exit-codes.js';
import { InputError, UsageError } from './failure.js';
import type { Io } from './io.js';
import { showSteps } from './progress.js';

/** The default folder. */
export const DEFAULT_STORE = 'entente-store';

/** Location of a store: a folder, or a PostgreSQL server. */
export type StorePlace = { readonly dir: string } | { readonly url: string };

export interface StoreOptions {
  readonly store?: string;
}

/** Adds `--store`. */
export const addStoreOption = (command: Command): Command =>
  command.option(
    '-s, --store <dir>',
    `folder of the store, or postgres://… (default: $ENTENTE_STORE, else $DATABASE_URL, else ${DEFAULT_STORE})`,
  );

/** The location of the store. @throws UsageError for a connection string that is no URL of PostgreSQL: a folder of that name would hold its password */
export function findStorePlace({ store }: StoreOptions, env: Io['env']): StorePlace {
  const named = store ?? (env.ENTENTE_STORE || env.DATABASE_URL || DEFAULT_STORE);
  if (/^postgres(?:ql)?:\/\//i.test(named)) return { url: named };
  if (/^[a-z][a-z0-9+.-]+:\/\/|^postgres\w*:|(?:^|\s)(?:host|password)=/i.test(named))
    throw new UsageError(
      `found the store ${redactUrl(named)}, expected a folder or postgres://USER:PASSWORD@HOST/DATABASE`,
    );
  return { dir: named };
}

/** The location for messages, without passwords; a folder too, since a misspelt URL counts as one. */
export const placeName = (place: StorePlace): string => redactUrl('dir' in place ? place.dir : place.url);

/**
 * Opens the store, runs the work, and always closes the store. For queries a missing store is an error. Where a running server holds
 * the store, `orServed` does the work with its address instead; without it that is an error.
 */
export async function withStore<Result>(
  io: Io,
  options: StoreOptions & { readonly create?: boolean },
  work: (store: Store) => Promise<Result>,
  orServed?: (url: string) => Promise<Result>,
): Promise<Result> {
  const place = findStorePlace(options, io.env);
  const opened = await openTold(io, place, options.create ?? false).catch((error: unknown) => {
    const url = orServed && servedAt(error);
    if (url) return { url };
    throw asOpening(error, place);
  });
  if ('url' in opened) return orServed!(opened.url);
  const store = opened;
  const result = await work(store).catch(async (error: unknown) => {
    await store.close().catch(() => {}); // the first error says more
    throw asFailing(error);
  });
  await store.close().catch((error: unknown) => {
    throw asFailing(error);
  });
  return result;
}

/** Opens a store; the upgrade of one of an earlier version says how far it is. */
async function openTold(io: Io, place: StorePlace, create: boolean): Promise<Store> {
  let steps: ReturnType<typeof showSteps> | undefined;
  const onUpgrade = (done: number, total: number) => {
    steps ??= showSteps(io);
    steps.step('articles whose events are joined:', done, total);
  };
  try {
    return await io.openStore(place, { create, onUpgrade });
  } finally {
    steps?.close();
  }
}

/** The address of the server that holds a store, if that is why it cannot be opened. */
const servedAt = (error: unknown): string | undefined =>
  (error as Error).name === 'StoreBusyError' ? (error as StoreBusyError).owner?.url : undefined;

/** Exit codes by what is wrong with a store. */
const KINDS: ReadonlyMap<StoreErrorReason, FailureKind> = new Map([
  ['missing', 'noInput'],
  ['damaged', 'data'],
  ['foreign', 'noInput'],
  ['network', 'unavailable'],
  ['unwritable', 'cannotWrite'],
  ['full', 'cannotWrite'],
  ['ended', 'unavailable'],
]);

/** Why a store cannot be opened, as one line. */
export function asOpening(error: unknown, place: StorePlace): unknown {
  const { name, message, code } = error as NodeJS.ErrnoException;
  if (name === 'StoreBusyError') return new InputError('unavailable', message);
  if (name === 'StoreError' && (error as StoreError).reason === 'missing')
    return new InputError(
      'noInput',
      `${placeName(place)}: no store found; add stories first: entente add FILE… --store ${placeName(place)} (or entente add --examples)`,
    );
  if (name === 'StoreError') return asFailing(error);
  if ('url' in place)
    return new InputError(
      'unavailable',
      `${placeName(place)}: the database does not answer: ${message || code}`,
    );
  if (code && /^E[A-Z]+$/.test(code))
    return new InputError('cannotWrite', `${placeName(place)}: cannot be opened: ${message}`);
  return error;
}

const DISK_FULL = '53100';
/** An error of the store while it was open, as one line. */
function asFailing(error: unknown): unknown {
  const { name, message, code } = error as NodeJS.ErrnoException;
  if (name === 'StoreError')
    return new InputError(KINDS.get((error as StoreError).reason) ?? 'internal', message);
  if (code === DISK_FULL) return new InputError('cannotWrite', `the store has no space left: ${message}`);
  return error;
}
