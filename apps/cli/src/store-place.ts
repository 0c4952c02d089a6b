// Location of the store: --store, else ENTENTE_STORE, else DATABASE_URL, else a default folder.
import { existsSync, readdirSync } from 'node:fs';
import { redactUrl, type Store } from '@entente/record';
import type { Command } from 'commander';
import { InputError, UsageError } from './failure.js';
import type { Io } from './io.js';

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

/** Opens the store, runs the work, and always closes the store. For queries a missing store is an error. */
export async function withStore<Result>(
  io: Io,
  options: StoreOptions & { readonly create?: boolean },
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const place = findStorePlace(options, io.env);
  if (!options.create && 'dir' in place && isEmpty(place.dir))
    throw new InputError(
      'noInput',
      `${placeName(place)}: no store found; add stories first: entente add FILE… --store ${placeName(place)} (or entente add --examples)`,
    );
  const store = await io.openStore(place).catch((error: unknown) => {
    throw asOpening(error, place);
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const isEmpty = (dir: string): boolean => !existsSync(dir) || readdirSync(dir).length === 0;

/** Why a store cannot be opened, as one line. */
function asOpening(error: unknown, place: StorePlace): unknown {
  const { name, message, code } = error as NodeJS.ErrnoException;
  if (name === 'StoreBusyError') return new InputError('unavailable', message);
  if ('url' in place)
    return new InputError(
      'unavailable',
      `${placeName(place)}: the database does not answer: ${message || code}`,
    );
  if (code && /^E[A-Z]+$/.test(code))
    return new InputError('cannotWrite', `${placeName(place)}: cannot be opened: ${message}`);
  return error;
}
