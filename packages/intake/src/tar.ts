// Tar archives → their files, one after the other. Of our own, since tar-stream 3.1 never ends on sizes that are no numbers, and keeps headers of any length in memory.
import { IntakeError } from './item.js';

/** A file of an archive; `content` is read before the next file is asked for, else it is passed over. */
export interface TarFile {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
}

const BLOCK = 512;
/** Most bytes of a header that states a long name. */
const MOST_HEADER = 1024 * 1024;
/** Types of an entry that is a file: old, ustar, contiguous. */
const FILES = new Set(['\0', '0', '7']);

const damaged = (found: string): IntakeError =>
  new IntakeError('damaged', `found a damaged tar archive: ${found}`);

/** The files. @throws IntakeError where the archive is damaged */
export async function* tarFiles(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TarFile> {
  const source = createTaker(bytes);
  let stated: { readonly name?: string; readonly size?: number } = {};
  for (;;) {
    const block = await source.take(BLOCK);
    // the end is a block of zeros; archives that were cut at a file's end lack it
    if (block.length === 0 || block.every((byte) => byte === 0)) return;
    const header = headerOf(block);
    const size = stated.size ?? header.size;
    if (header.type === 'x' || header.type === 'g' || header.type === 'L' || header.type === 'K') {
      if (header.size > MOST_HEADER)
        throw damaged(`a header of ${header.size} bytes, expected at most ${MOST_HEADER}`);
      const text = await source.take(padded(header.size));
      if (header.type !== 'g' && header.type !== 'K')
        stated = {
          ...stated,
          ...(header.type === 'L' ? { name: textOf(text) } : extended(text.subarray(0, header.size))),
        };
      continue;
    }
    const content = createContent(source, size);
    if (FILES.has(header.type)) yield { name: stated.name ?? header.name, content: content.bytes() };
    await content.pass();
    stated = {};
  }
}

const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/\0[\s\S]*$/, '');

/** Name, size and type of an entry. @throws IntakeError for a block that is none */
function headerOf(block: Uint8Array): {
  readonly name: string;
  readonly size: number;
  readonly type: string;
} {
  if (block.length < BLOCK) throw damaged(`a header of ${block.length} bytes, expected ${BLOCK}`);
  const field = (from: number, length: number) => block.subarray(from, from + length);
  let sum = 0;
  for (const [i, byte] of block.entries()) sum += i >= 148 && i < 156 ? 32 : byte;
  if (sum !== numberOf(field(148, 8))) throw damaged('a header whose sum is wrong');
  const isPosix = textOf(field(257, 6)) === 'ustar';
  const prefix = isPosix ? textOf(field(345, 155)) : '';
  return {
    name: [prefix, textOf(field(0, 100))].filter(Boolean).join('/'),
    size: numberOf(field(124, 12)),
    type: String.fromCharCode(block[156]!),
  };
}

/** An octal number, or one in base 256 where it is too large for that. @throws IntakeError for anything else */
function numberOf(field: Uint8Array): number {
  if (field[0] === 0x80) {
    const value = field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
    if (!Number.isSafeInteger(value)) throw damaged('a file of too many bytes');
    return value;
  }
  const text = Buffer.from(field).toString('latin1').replace(/\0.*$/s, '').trim();
  if (text !== '' && !/^[0-7]+$/.test(text)) throw damaged(`the number ${JSON.stringify(text)}`);
  return text === '' ? 0 : Number.parseInt(text, 8);
}

/** Path and size of a pax header: lines `LENGTH key=value`. @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html */
function extended(bytes: Uint8Array): { name?: string; size?: number } {
  const found: { name?: string; size?: number } = {};
  for (let at = 0; at < bytes.length; ) {
    const head = /^(\d{1,9}) /.exec(Buffer.from(bytes.subarray(at, at + 11)).toString('latin1'));
    const length = Number(head?.[1]);
    if (!head || length <= head[0].length) throw damaged('a line without its length in a header');
    const [key, ...value] = new TextDecoder()
      .decode(bytes.subarray(at + head[0].length, at + length - 1))
      .split('=');
    if (key === 'path') found.name = value.join('=');
    if (key === 'size') {
      if (!/^\d{1,15}$/.test(value.join('='))) throw damaged(`the size ${JSON.stringify(value.join('='))}`);
      found.size = Number(value[0]);
    }
    at += length;
  }
  return found;
}

/** Takes bytes from a stream: a number of them, or the next piece. */
interface Taker {
  /** fewer only at the end */
  take(count: number): Promise<Uint8Array>;
  /** at most `most` bytes; null at the end */
  next(most: number): Promise<Uint8Array | null>;
}

function createTaker(bytes: AsyncIterable<Uint8Array>): Taker {
  const iterator = bytes[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  const next = async (most: number): Promise<Uint8Array | null> => {
    while (rest.length === 0) {
      const { value, done } = await iterator.next();
      if (done) return null;
      rest = value;
    }
    const part = rest.subarray(0, most);
    rest = rest.subarray(part.length);
    return part;
  };
  return {
    next,
    async take(count) {
      const parts: Uint8Array[] = [];
      for (let left = count; left > 0; ) {
        const part = await next(left);
        if (!part) break;
        parts.push(part);
        left -= part.length;
      }
      return Buffer.concat(parts);
    },
  };
}

/** The content of an entry, and what passes over the rest of it. */
function createContent(source: Taker, size: number) {
  let left = size;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    while (left > 0) {
      const part = await source.next(left);
      if (!part) {
        const lacking = left;
        left = 0; // told once
        throw damaged(`a file that ends ${lacking} bytes early`);
      }
      left -= part.length;
      yield part;
    }
  }
  return {
    bytes,
    async pass(): Promise<void> {
      for await (const _ of bytes());
      await source.take(padded(size) - size);
    },
  };
}
