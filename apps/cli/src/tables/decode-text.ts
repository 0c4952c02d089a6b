// Bytes in pieces → text in pieces, with access to the first line before the rest is read.
import type { Readable } from 'node:stream';
import { InputError, systemMessage } from '../failure.js';

/** Maximum characters searched for a first line. */
const MOST_FIRST = 1 << 16;

/** A text whose start has been read. */
export interface StartedText {
  /** whether it began with a byte order mark */
  readonly bom: boolean;
  /** at least its first line, or the whole text if it is short */
  readonly start: string;
  /** the whole text from the start, without the byte order mark */
  readonly pieces: AsyncGenerator<string>;
}

/** Reads up to the end of the first line. @throws InputError where bytes can't be read or are not UTF-8 */
export async function startText(stream: Readable): Promise<StartedText> {
  const decoded = decodeText(stream);
  let start = '';
  while (!start.slice(1).includes('\n') && start.length < MOST_FIRST) {
    const { done, value } = await decoded.next();
    if (done) break;
    start += value;
  }
  const bom = start.startsWith('\uFEFF');
  if (bom) start = start.slice(1);
  return { bom, start, pieces: chain(start, decoded) };
}

async function* chain(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

async function* decodeText(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let read = 0;
  const decode = (chunk: Uint8Array | undefined) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new InputError('data', `found bytes that are no UTF-8 after byte ${read}, expected UTF-8`);
    }
  };
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
      const text = decode(bytes);
      read += bytes.length;
      if (text) yield text;
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('noInput', `cannot be read: ${systemMessage(error)}`);
  }
  const text = decode(undefined);
  if (text) yield text;
}
