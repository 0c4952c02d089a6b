// Error → one line on stderr that names the input, and the kind that decides the exit code.

import { isReadError, printable, ReadingStoppedError } from '@entente/entente';
import { ownValue } from '@entente/record';
import type { FailureKind } from './exit-codes.js';

/** An input that can't be read, or an output that can't be written; the message is for the user, without the input's name. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Wrong usage that is detected only when inputs are read. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** One line for the user, and the kind that decides the exit code. */
export interface Failure {
  readonly kind: FailureKind;
  readonly message: string;
}

/** Says why `input` failed, on one line. */
export function describeFailure(input: string, error: unknown): Failure {
  const { kind, message } = explain(error);
  const named = message.startsWith(`${input}: `) ? message : `${input}: ${message}`;
  return { kind, message: printable(named) };
}

function explain(error: unknown): Failure {
  if (error instanceof InputError) return { kind: error.kind, message: error.message };
  if (isReadError(error)) return { kind: 'data', message: `${error.message} [${error.code}]` };
  if (error instanceof ReadingStoppedError)
    return {
      kind: error.reason === 'worker-died' ? 'internal' : 'data',
      message: `${error.message} [${error.reason}]`,
    };
  return { kind: 'internal', message: `internal error: ${(error as Error)?.message ?? error}` };
}

/** What was thrown, as an error. */
export const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** Plain messages for system error codes. */
export function systemMessage(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && ownValue(WORDS, code)) || message;
}
const WORDS: Readonly<globalThis.Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'is a folder',
  ENOTDIR: 'part of the path is a file, not a folder',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'name too long',
  ENOSPC: 'no space left',
  EROFS: 'read-only file system',
  EMFILE: 'too many open files',
  EIO: 'input/output error',
};
