// Tar archives: what other programs write is read; what lies is told, without end and without memory.
import { pack } from 'tar-stream';
import { expect, it } from 'vitest';
import { tarFiles } from './tar.js';

/** The files of an archive that comes in pieces of 100 bytes, so that no boundary is lucky. */
async function files(archive: Uint8Array | AsyncIterable<Uint8Array>): Promise<string[]> {
  async function* pieces() {
    if (!(archive instanceof Uint8Array)) return yield* archive;
    for (let i = 0; i < archive.length; i += 100) yield archive.subarray(i, i + 100);
  }
  const found: string[] = [];
  for await (const { name, content } of tarFiles(pieces())) {
    let text = '';
    for await (const part of content) text += Buffer.from(part).toString();
    found.push(`${name}: ${text}`);
  }
  return found;
}
async function packed(entries: readonly (readonly [object, string])[]): Promise<Buffer> {
  const tar = pack();
  for (const [head, text] of entries) tar.entry(head as { name: string }, text);
  tar.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
/** A header with its sum; the size as it is written. */
function header(name: string, size: string, type = '0'): Buffer {
  const head = Buffer.alloc(512);
  head.write(name, 0);
  head.write(size, 124, 'latin1');
  head.write('        ', 148);
  head.write(type, 156);
  head.write('ustar\0', 257);
  head.write(
    `${head
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return head;
}

it('gives files with their names, long ones too, and passes over all else', async () => {
  const long = `${'folder/'.repeat(40)}${'ä'.repeat(100)}.txt`;
  const archive = await packed([
    [{ name: 'a.txt' }, 'One.'],
    [{ name: 'folder', type: 'directory' }, ''],
    [{ name: 'link', type: 'symlink', linkname: '/etc/passwd' }, ''],
    [{ name: long }, 'x'.repeat(1000)],
    [{ name: 'b.txt', pax: { comment: 'a = b' } }, ''],
  ]);
  expect(await files(archive)).toEqual(['a.txt: One.', `${long}: ${'x'.repeat(1000)}`, 'b.txt: ']);
  expect(await files(archive.subarray(0, 1024))).toEqual(['a.txt: One.']);
  const gnu = Buffer.concat([
    header('././@LongLink', '00000000005', 'L'),
    Buffer.from('n.txt'.padEnd(512, '\0')),
    header('short', '00000000002'),
    Buffer.from('ab'),
  ]);
  expect(await files(gnu)).toEqual(['n.txt: ab']);
});

it('ends at a size that is none, at one that is not there, and at a sum that is wrong', async () => {
  for (const [archive, what] of [
    [header('a', 'no number'), /the number "no number"/],
    [header('a', '-0000000001 '), /the number "-0000000001"/],
    [header('a', '\x80\x7f\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'), /too many bytes/],
    [header('a', '\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'), /the number/],
    [header('a', '77777777777'), /a file that ends 8589934591 bytes early/],
    [header('a', '00000000001').fill('b', 0, 1), /a header whose sum is wrong/],
    [
      Buffer.concat([header('p', '00000000020', 'x'), Buffer.from('16 size=-1'.padEnd(512))]),
      /a line without its length|the size/,
    ],
    [
      Buffer.concat([
        header('p', '00000000014', 'x'),
        Buffer.from('12 size=-12\n'.padEnd(512)),
        header('a', '0'),
      ]),
      /the size "-12"/,
    ],
    [Buffer.from('not a tar archive'.padEnd(512)), /sum is wrong/],
  ] as const)
    await expect(files(archive)).rejects.toThrow(what);
});

it('does not keep a header without end', async () => {
  let taken = 0;
  async function* endless() {
    yield header('p', '77777777777', 'x');
    for (; taken < 1000; taken++) yield Buffer.alloc(65_536, 'a');
  }
  await expect(files(endless())).rejects.toThrow(/a header of 8589934591 bytes, expected at most/);
  expect(taken).toBeLessThan(2);
});
