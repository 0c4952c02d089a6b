// Lines of a text, packed or not, whole or cut.
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openLines } from './open-lines.js';

async function lines(content: Uint8Array, limits?: Parameters<typeof openLines>[1]) {
  async function* chunks() {
    for (let i = 0; i < content.length; i += 5) yield content.subarray(i, i + 5);
  }
  const found = [];
  for await (const line of openLines(chunks(), limits)) found.push(line);
  return found;
}
const text = Buffer.from('one\r\ntwo\n\nfourth');
const all = ['one', 'two', '', 'fourth'].map((line, i) => ({ number: i + 1, text: line }));

it('are the same packed and unpacked', async () => {
  expect(await lines(text)).toEqual(all);
  expect(await lines(gzipSync(text))).toEqual(all);
  expect(await lines(Buffer.from(''))).toEqual([]);
});

it('end with what is wrong where a packed text is cut or too large', async () => {
  // packed in pieces, so that the first line can be read though the end is missing
  const cut = gzipSync(text).subarray(0, -12);
  expect((await lines(cut)).at(-1)).toMatchObject({ damage: expect.stringMatching(/damaged gzip data/) });
  const large = await lines(gzipSync(Buffer.alloc(100_000, 'a\n')), { mostUnpacked: 1000 });
  expect(large.at(-1)).toMatchObject({ damage: expect.stringMatching(/unpacked; expected at most that/) });
});

it('that are too long are named, and the next one is there', async () => {
  expect(await lines(text, { mostBytes: 4 })).toEqual([...all.slice(0, 3), { number: 4, text: null }]);
});
