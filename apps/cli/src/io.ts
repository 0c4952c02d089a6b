// The environment of the command line as one argument, so that tests can pass their own.
import type { Readable, Writable } from 'node:stream';
import type { Engine, EngineOptions, OpenOptions } from '@entente/entente';
import type { Store } from '@entente/record';
import type { StorePlace } from './store-place.js';

export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<globalThis.Record<string, string | undefined>>;
  createEngine(options: EngineOptions): Promise<Engine>;
  /** Opens it; makes one where there is none only if told so. @throws StoreBusyError when another process has it open; StoreError */
  openStore(place: StorePlace, options?: OpenOptions): Promise<Store>;
  /** monotonic clock in milliseconds */
  now(): number;
  /** the time of day, ISO 8601 in UTC */
  today(): string;
  /** name of the user, for corrections */
  readonly user: string;
  /** Calls `act` at the first Ctrl-C (or SIGTERM) instead of ending the process; the returned function forgets it. */
  onInterrupt(act: () => void): () => void;
  /** number of available processors */
  readonly processors: number;
}

/** Whether to write ANSI colours to a stream: on a terminal, unless NO_COLOR is set; FORCE_COLOR wins. @see https://no-color.org */
export function wantsColour({ env }: Pick<Io, 'env'>, stream: { readonly isTTY?: boolean }): boolean {
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

/** Output width in columns: the terminal's, else $COLUMNS, else 80. */
export function columnsOf({ env }: Pick<Io, 'env'>, stream: { readonly columns?: number }): number {
  const set = Number(env.COLUMNS);
  return stream.columns || (Number.isInteger(set) && set > 0 ? set : 80);
}

/** Writes and waits until the stream accepts more. */
export async function writeAll(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (!stream.write(text) && !stream.destroyed)
    await new Promise<void>((resolve) => {
      const done = () => {
        stream.off('drain', done);
        stream.off('close', done);
        resolve();
      };
      stream.on('drain', done);
      stream.on('close', done);
    });
}
