// Makes the folder of a store with those above it that are missing, and checks that files can be made in it: an error comes at once and says what is in the way.
import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { storeFileError } from '../store-error.js';

/** Makes the folder unless it is there. Step by step: Node's recursive `mkdir` never ends under /proc. @throws StoreError */
export function makeFolder(dir: string): void {
  const missing: string[] = [];
  try {
    for (let at = resolve(dir); ; at = dirname(at)) {
      if (isFolder(at)) break;
      missing.unshift(at);
      if (at === dirname(at)) break;
    }
    for (const path of missing) makeOne(path);
    accessSync(dir, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw storeFileError(dir, error);
  }
}

function makeOne(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (!((error as NodeJS.ErrnoException).code === 'EEXIST' && isFolder(path))) throw error;
  }
}

/** @throws when the path is there and is no folder, or cannot be looked at */
function isFolder(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found && !found.isDirectory())
    throw Object.assign(new Error(`${path} is a file`), { code: 'ENOTDIR', path });
  return found !== undefined;
}
