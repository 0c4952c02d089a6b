// A guard on the bytes that a parser takes: parsers of archives keep what they cannot make sense of yet, so a header that lies could fill the memory.
import { IntakeError } from './item.js';

/** Bytes that a parser may take to find the next header, beside the content that the last one stated. */
const MOST_AHEAD = 4 * 1024 * 1024;
/** Larger chunks are cut, so that the count is exact. */
const CHUNK = 65_536;

/** Bytes that a parser may take, and how it is told that a header came whose content has so many bytes. */
export interface Guarded {
  readonly bytes: AsyncIterable<Uint8Array>;
  expect(content: number): void;
}

/** How often a parser may ask again after the end: warcio skips what a record states for ever, though nothing comes. */
const MOST_ENDS = 16;

/** The bytes, until more of them were taken than the headers so far explain. The stream then fails with an IntakeError. */
export function guardAhead(bytes: AsyncIterable<Uint8Array>): Guarded {
  const pieces = cut(bytes);
  let taken = 0;
  let ends = 0;
  let allowed = MOST_AHEAD;
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    const piece = await pieces.next();
    if (piece.done && ++ends > MOST_ENDS) throw new IntakeError('damaged', 'found the end within a record');
    taken += piece.done ? 0 : piece.value.length;
    if (taken > allowed)
      throw new IntakeError(
        'damaged',
        `found more than ${MOST_AHEAD / 2 ** 20} MB without the header of a record`,
      );
    return piece;
  };
  return {
    bytes: { [Symbol.asyncIterator]: () => ({ next }) },
    expect: (content) => {
      allowed = taken + (content > 0 ? content : 0) + MOST_AHEAD;
    },
  };
}

async function* cut(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  for await (const chunk of bytes)
    for (let i = 0; i < chunk.length; i += CHUNK) yield chunk.subarray(i, i + CHUNK);
}
