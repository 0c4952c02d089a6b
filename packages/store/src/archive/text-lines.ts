// Bytes of an archive, gzipped → its text lines, one after the other.
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ArchiveError } from './archive-lines.js';

/** The lines. @throws ArchiveError when the bytes are not gzipped, or cut off */
export async function* textLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const source = Readable.from(bytes);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of source.pipe(gunzip) as AsyncIterable<Uint8Array>) {
      const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = parts.pop()!;
      yield* parts;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_'))
      throw new ArchiveError(`the file is no whole backup: found ${message}, expected a gzipped file`);
    throw error;
  } finally {
    source.destroy();
    gunzip.destroy();
  }
  if (rest) yield rest;
}
