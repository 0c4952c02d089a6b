// Upkeep of a store as a whole, which works on its place and not on an open store: check and repair it, restore a backup into a new one, verify a backup.
import type { ArchiveSummary, CheckReport, OnProgress, OpenArchive, StorePlace } from '@entente/store';
import { loadCoder } from './coder.js';

const library = () => import('@entente/store');

/** Options of a check: whether to rebuild what is derived where something is wrong with it. */
export interface CheckStoreOptions {
  readonly repair?: boolean;
  readonly onProgress?: OnProgress;
}

/** Checks the files, readings, rows, sums, search and indexes of a store. @throws StoreError when there is none; StoreBusyError when another process has it open */
export async function checkStore(place: StorePlace, options: CheckStoreOptions = {}): Promise<CheckReport> {
  const [{ checkStore: check }, coder] = await Promise.all([library(), loadCoder()]);
  return check(place, { coder, ...options });
}

/** Options of a restore: called after each step. */
export interface RestoreStoreOptions {
  readonly onProgress?: (articles: number, total: number) => void;
}

/** Restores a backup into a store that is missing or holds nothing, or goes on where a restore of it was broken off. @throws ArchiveError when the file is not whole, or the store holds something */
export async function restoreStore(
  place: StorePlace,
  open: OpenArchive,
  options: RestoreStoreOptions = {},
): Promise<ArchiveSummary> {
  const [{ openStore, verifyArchive: verify }, coder] = await Promise.all([library(), loadCoder()]);
  const verified = await verify(open); // before a store is made
  const store = await openStore(place, { coder, restoring: true });
  try {
    return await store.restore(open, { ...options, verified });
  } finally {
    await store.close();
  }
}

/** Reads a backup whole; says what it holds. @throws ArchiveError unless it is whole */
export async function verifyBackup(open: OpenArchive): Promise<ArchiveSummary> {
  return (await library()).verifyArchive(open);
}
