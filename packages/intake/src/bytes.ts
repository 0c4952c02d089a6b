// Streams of bytes: their head without losing it, the whole within a limit, their lines.
import { mendWestern } from '@entente/record';
import { IntakeError } from './item.js';

type Bytes = AsyncIterable<Uint8Array>;

/** The first bytes (at least `count`, fewer only where the stream is shorter) and a stream that still has them. */
export async function peek(
  bytes: Bytes,
  count: number,
): Promise<{ readonly head: Uint8Array; readonly bytes: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < count) {
    const { value, done } = await iterator.next();
    if (done) break;
    first.push(value);
    size += value.length;
  }
  const head = Buffer.concat(first);
  async function* again(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { head, bytes: again() };
}

/** All bytes. @throws IntakeError beyond `most` */
export async function collect(bytes: Bytes, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > most) throw new IntakeError('too-large', tooLarge(most));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** `found more than 20 MB; expected at most that for one story` */
export const tooLarge = (most: number): string =>
  `found more than ${most >= 2 ** 20 ? `${Math.round(most / 2 ** 20)} MB` : `${most} bytes`}; expected at most that for one story`;

/** The encoding of text by its byte order mark; without one UTF-8 where the head is valid UTF-8, else Windows-1252. */
export function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  // Western text in UTF-16 without a mark: every other byte is zero
  if (head[1] === 0 && head[3] === 0 && head[0] && head[2]) return 'utf-16le';
  if (head[0] === 0 && head[2] === 0 && head[1] && head[3]) return 'utf-16be';
  try {
    // the head may end within a character
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** A line of text with its number from 1; `text` is null for one that is longer than the limit. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** The lines of a text, without their ends. A line beyond `most` characters is dropped as it comes, not kept. */
export async function* linesOf(bytes: Bytes, most: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: string[] = [];
  let size = 0;
  const end = (): Line => {
    const text = size > most ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    size = 0;
    return { number: number++, text };
  };
  for await (const text of textOf(bytes)) {
    let from = 0;
    for (let stop = text.indexOf('\n'); stop >= 0; stop = text.indexOf('\n', from)) {
      add(text.slice(from, stop));
      from = stop + 1;
      yield end();
    }
    add(text.slice(from));
  }
  if (size > 0) yield end();

  function add(part: string): void {
    size += part.length;
    if (size > most) parts = [];
    else parts.push(part);
  }
}

/** A whole text, decoded as `encodingOf` says. */
export const decodeWhole = (bytes: Uint8Array): string => decodeAs(bytes, encodingOf(bytes));

/** Text in an encoding of a given name. @throws RangeError for a name that no decoder has; TypeError where `fatal` and the bytes are not in it */
export function decodeAs(bytes: Uint8Array, encoding: string, fatal = false): string {
  const decoder = new TextDecoder(encoding, { fatal });
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? mendWestern(text) : text;
}

/** Decoded pieces of a text. */
export async function* textOf(bytes: Bytes): AsyncGenerator<string> {
  const opened = await peek(bytes, 65_536);
  const decoder = new TextDecoder(encodingOf(opened.head));
  const mended = (text: string) => (decoder.encoding === 'windows-1252' ? mendWestern(text) : text);
  for await (const chunk of opened.bytes) yield mended(decoder.decode(chunk, { stream: true }));
  yield decoder.decode();
}
