// The body of an answer → its bytes, unpacked, within limits both as sent and unpacked, so that a few kilobytes cannot become gigabytes.
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchError } from './fetch-error.js';

/** What may be asked for. */
export const ACCEPT_ENCODING = 'gzip, br';

const UNPACK: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** How a body is read. */
export interface BodyOptions {
  readonly encoding: string;
  /** bytes, as sent and unpacked */
  readonly most: number;
  /** whether what is beyond that is cut off, instead of being an error */
  readonly cut: boolean;
  readonly signal: AbortSignal;
}

/** All bytes. @throws FetchError beyond `most` bytes, or for a packing that is unknown; errors of the stream and of zlib */
export async function readBody(body: Readable, options: BodyOptions): Promise<Uint8Array> {
  const { most, cut, signal } = options;
  const chunks: Uint8Array[] = [];
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of within(most, 'unpacked')(source)) chunks.push(chunk);
  };
  try {
    const unpack = unpackerOf(options.encoding);
    if (unpack) await pipeline(body, within(most, 'sent'), unpack, collect, { signal });
    else await pipeline(body, collect, { signal });
  } catch (error) {
    body.on('error', () => {}).destroy();
    if (!cut || !(error instanceof FetchError && error.code === 'too-large')) throw error;
  }
  return Buffer.concat(chunks);
}

/** Passes on what is within the limit. */
const within = (most: number, how: string) =>
  async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > most) {
        yield chunk.subarray(0, Math.max(0, chunk.length - (size - most)));
        throw new FetchError('too-large', `found more than ${most} bytes ${how}; expected at most that`);
      }
      yield chunk;
    }
  };

function unpackerOf(encoding: string): Transform | null {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return null;
  const make = UNPACK.get(name);
  if (make) return make();
  throw new FetchError(
    'encoding',
    `found the content encoding ${name.slice(0, 60)}, expected ${ACCEPT_ENCODING}`,
  );
}
