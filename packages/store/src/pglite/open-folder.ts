// Folder of a store → owned by this process, and told whether its database is there or is to be made. Looks twice: what was there before the lock may have changed.
import { StoreError } from '../store-error.js';
import { lookAtFolder } from './look-at-folder.js';
import { makeFolder } from './make-folder.js';
import { type OwnedFolder, ownFolder } from './owner.js';

/** Takes the folder; with `create` it may be missing or empty. @throws StoreBusyError, StoreError */
export async function openFolder(
  dir: string,
  create: boolean,
): Promise<{ readonly owned: OwnedFolder; readonly isNew: boolean }> {
  const isNone = () => lookAtFolder(dir) === 'none';
  if (isNone()) {
    if (!create) throw missing(dir);
    makeFolder(dir);
  }
  const owned = await ownFolder(dir, { network: Boolean(process.env.ENTENTE_NETWORK_STORE) });
  try {
    const isNew = isNone();
    if (isNew && !create) throw missing(dir);
    return { owned, isNew };
  } catch (error) {
    await owned.release();
    throw error;
  }
}

const missing = (dir: string): StoreError =>
  new StoreError('missing', `${dir}: found no store there, expected one`);
