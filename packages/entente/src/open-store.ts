// Opens a store with the codes of the built-in knowledge.
import type { Store } from '@entente/record';
import type { StorePlace } from '@entente/store';
import { loadCoder } from './coder.js';

/** Opens the store in a folder or on a PostgreSQL server, and creates it where there is none. @throws StoreBusyError when another process has the folder open */
export async function openStore(place: StorePlace): Promise<Store> {
  const [{ openStore: open }, coder] = await Promise.all([import('@entente/store'), loadCoder()]);
  return open(place, { coder });
}
