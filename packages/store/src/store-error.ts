// Why a store cannot be opened or went out of use, told apart by `reason`, so that each interface can answer as is fit.

/**
 * - `missing`: there is no store, and none was to be made
 * - `damaged`: there is a store, or the rest of one, that is not whole
 * - `foreign`: the folder holds something that is no store
 * - `network`: the folder is shared with other machines, and nothing tells whether one of them has it open
 * - `unwritable`: the folder cannot be made or written
 * - `full`: no space is left; what was acknowledged is kept, and the store can be opened again when there is space
 * - `ended`: the database ended; what was acknowledged is kept, and the store can be opened again
 */
export type StoreErrorReason =
  | 'missing'
  | 'damaged'
  | 'foreign'
  | 'network'
  | 'unwritable'
  | 'full'
  | 'ended';

/** Thrown when a store cannot be opened, or ended while it was open. The message says what was found, what was expected, and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly reason: StoreErrorReason,
    message: string,
  ) {
    super(message);
  }
}

/** The error for an error code of the file system on the folder of a store. */
export function storeFileError(dir: string, error: unknown): StoreError {
  const { code, path, message } = error as NodeJS.ErrnoException;
  const where = path && path !== dir ? `${path} ` : '';
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new StoreError('full', `the store ${dir} cannot be written: no space left on the device`);
  const why = WORDS.get(code ?? '') ?? message;
  return new StoreError('unwritable', `the store ${dir} cannot be written: ${where}${why}`);
}
const WORDS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'not permitted'],
  ['EROFS', 'is on a read-only file system'],
  ['ENOTDIR', 'is a file, expected a folder'],
  ['ENOENT', 'cannot be made there'],
  ['ENAMETOOLONG', 'has too long a name'],
]);
