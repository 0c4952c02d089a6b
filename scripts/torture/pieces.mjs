// Pieces of hostile files: a text again and again, several one after the other, packed, and sizes by chance.
import { createGzip } from 'node:zlib';
import { below } from './random.mjs';

export const MB = 1024 * 1024;
export const bytesOf = (text) => Buffer.from(text);
export const one = (content) => [Buffer.from(content)];
export const chance = (random, of) => below(random, of) === 0;

/** A piece again and again until there are so many bytes. */
export function* repeated(piece, size) {
  const block = Buffer.from(piece.repeat(Math.max(1, Math.ceil(65_536 / piece.length))));
  for (let left = size; left > 0; left -= block.length)
    yield left < block.length ? block.subarray(0, left) : block;
}
export function* joined(...parts) {
  for (const part of parts) yield* part;
}
export async function* gzipped(pieces) {
  const gzip = createGzip({ level: 9 });
  void (async () => {
    for (const piece of pieces)
      if (!gzip.write(piece)) await new Promise((resolve) => gzip.once('drain', resolve));
    gzip.end();
  })();
  yield* gzip;
}
/** A size up to `most`, small ones more often. */
export const sizeOf = (random, most) => Math.floor(most * random() ** 3) + 1;
