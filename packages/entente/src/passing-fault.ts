// Which errors pass by themselves: a connection was cut, the database restarts, the disk is full, the store is being closed. They say nothing about a story.

/** Classes and codes of PostgreSQL: connection, resources, operator intervention, system; deadlock, serialization, locks, cancelled, read-only. */
const SQL_STATE = /^(?:08|53|57P|58)[0-9A-Z]{2,3}$|^(?:40001|40P01|55P03|55006|57014|25006)$/;
const SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EIO',
  'EMFILE',
  'ENFILE',
  'ENOMEM',
]);
/** Messages of node-postgres, Kysely and PGlite, whose errors have no code. */
const SAYS =
  /^Connection terminated|timeout exceeded when trying to connect|Client was closed|Client has encountered a connection error|Cannot use a pool after calling end|driver has already been destroyed|database thread of .+ ended|No space left on device|could not (?:extend|write to|fsync) file|read-only (?:transaction|file system)/i;

/** Reasons of a StoreError, whose class cannot be imported here without the store. */
const STORE_REASON = new Set(['full', 'ended', 'unwritable']);

/** Whether an error of a store (or of its network or disk) may be gone at the next attempt. */
export function isPassingFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, name, reason, message, cause } = error as NodeJS.ErrnoException & { reason?: unknown };
  if (name === 'StoreError' && STORE_REASON.has(String(reason))) return true;
  if (typeof code === 'string' && (SQL_STATE.test(code) || SYSTEM.has(code))) return true;
  return SAYS.test(message) || (cause !== undefined && isPassingFault(cause));
}
