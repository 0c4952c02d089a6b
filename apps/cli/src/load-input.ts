// One input → its bytes and transport metadata (URL after redirects, media type).
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { InputError, systemMessage } from './failure.js';
import { fetchPage } from './fetch-page.js';
import type { Input } from './inputs.js';
import type { Io } from './io.js';

/** Maximum number of bytes of one input. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** The bytes of an input, with transport metadata. */
export interface Loaded {
  readonly content: Uint8Array;
  readonly url?: string;
  readonly mime?: string;
}

/** Options of loading. */
export interface LoadOptions {
  /** whether web addresses may lead to this machine and to private networks */
  readonly allowPrivate?: boolean;
}

/** The bytes of an input. @throws InputError */
export async function loadInput(
  { kind, name, address = name }: Input,
  io: Io,
  { allowPrivate = false }: LoadOptions = {},
): Promise<Loaded> {
  if (kind === 'url') return fetchPage(address, { most: MOST_BYTES, env: io.env, allowPrivate });
  if (kind === 'stdin') return { content: await readStream(io.stdin) };
  return { content: await readFile(name) };
}

/** Reads a regular file within the size limit: an endless device or pipe must not hang or exhaust memory. */
async function readFile(name: string): Promise<Uint8Array> {
  try {
    const file = await open(name);
    try {
      const stats = await file.stat();
      if (stats.isFile() && stats.size > MOST_BYTES) throw tooLarge(`${stats.size} bytes`);
      return stats.isFile()
        ? await file.readFile()
        : await readStream(file.createReadStream({ autoClose: false }));
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('noInput', `cannot be read: ${systemMessage(error)}`);
  }
}

async function readStream(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
    size += bytes.length;
    if (size > MOST_BYTES) throw tooLarge(`more than ${MOST_BYTES} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (found: string) =>
  new InputError('data', `found ${found}; expected at most ${MOST_BYTES / 1024 / 1024} MB for one story`);
