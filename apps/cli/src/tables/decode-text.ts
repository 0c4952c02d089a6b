// Bytes in pieces → text in pieces, with a look at the first line before the rest is read.
import type { Readable } from 'node:stream';
import { InputError, systemMessage } from '../failure.js';

/** Most characters that are looked at for a first line. */
const MOST_FIRST = 1 << 16;

/** A text of which the start is known. */
export interface StartedText {
  /** whether a byte order mark stood before it */
  readonly bom: boolean;
  /** its first line or more, or all where it is short */
  readonly start: string;
  /** all of it, from the start, without the mark */
  readonly pieces: AsyncGenerator<string>;
}

/** Reads up to the end of the first line. @throws InputError where bytes can't be had or are no UTF-8 */
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
