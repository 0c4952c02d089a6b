// Opens a store with the codes of the built-in knowledge.
import type { Store } from '@entente/record';
import type { StorePlace } from '@entente/store';
import { loadCoder } from './coder.js';

/** Options of opening: whether a store is made where there is none; by default it is. */
export interface OpenOptions {
  readonly create?: boolean;
  /** told how far an upgrade of a store of an earlier version is: articles whose events are joined into happenings, of all with events */
  readonly onUpgrade?: (done: number, total: number) => void;
}

/** Opens the store in a folder or on a PostgreSQL server, and creates it where there is none. @throws StoreBusyError when another process has the folder open; StoreError */
export async function openStore(
  place: StorePlace,
  { create = true, ...told }: OpenOptions = {},
): Promise<Store> {
  const [{ openStore: open }, coder] = await Promise.all([import('@entente/store'), loadCoder()]);
  return open(place, { coder, create, ...told });
}
