// Parsers that take bytes without end: the guard ends them.
import { expect, it } from 'vitest';
import { guardAhead } from './read-ahead.js';

const MB = 1024 * 1024;
async function* megabytes(count: number) {
  for (let i = 0; i < count; i++) yield Buffer.alloc(MB);
}
/** Takes up to so many bytes. */
async function take(iterator: AsyncIterator<Uint8Array>, count: number): Promise<number> {
  let taken = 0;
  while (taken < count) {
    const { value, done } = await iterator.next();
    if (done) break;
    taken += value.length;
  }
  return taken;
}

it('lets a parser have what headers explain, and a little more', async () => {
  const { bytes, expect: explain } = guardAhead(megabytes(50));
  const iterator = bytes[Symbol.asyncIterator]();
  expect(await take(iterator, 3 * MB)).toBe(3 * MB);
  explain(30 * MB);
  expect(await take(iterator, 33 * MB)).toBe(33 * MB);
  await expect(take(iterator, 10 * MB)).rejects.toThrow(
    /found more than 4 MB without the header of a record/,
  );
});

it('takes no length for one that is none', async () => {
  const { bytes, expect: explain } = guardAhead(megabytes(9));
  for (const length of [Number.NaN, -1e9]) explain(length);
  await expect(take(bytes[Symbol.asyncIterator](), 9 * MB)).rejects.toThrow(/without the header/);
});

it('ends a parser that asks again and again after the end', async () => {
  const iterator = guardAhead(megabytes(1)).bytes[Symbol.asyncIterator]();
  expect(await take(iterator, 2 * MB)).toBe(MB);
  const again = async () => {
    for (let i = 0; i < 100; i++) await iterator.next();
  };
  await expect(again()).rejects.toThrow(/found the end within a record/);
});
