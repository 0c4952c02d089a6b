// Hostile archives, made by a seed: gzip, zip, tar and WARC that are cut, damaged, lie, climb, bomb or never end. Each way gives a name and the bytes in pieces.
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import { bytesOf, chance, gzipped, joined, MB, one, repeated } from './pieces.mjs';
import { below, pick } from './random.mjs';

/** A zip of entries `{name, data, packed?, size?, crc?}`, whose headers say what the entries say. */
function zipOf(entries, { more = 0, start = 0 } = {}) {
  const locals = [];
  const central = [];
  let at = 0;
  for (const { name, data, packed = deflateRawSync(data), size = data.length } of entries) {
    const path = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.write('PK\x03\x04', 'latin1');
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length >>> 0, 18);
    head.writeUInt32LE(size >>> 0, 22);
    head.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length >>> 0, 20);
    entry.writeUInt32LE(size >>> 0, 24);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE((at + start) >>> 0, 42);
    locals.push(head, path, packed);
    central.push(entry, path);
    at += 30 + path.length + packed.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE((entries.length + more) & 0xffff, 8);
  end.writeUInt16LE((entries.length + more) & 0xffff, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, list, end]);
}

/** A header of a tar archive. */
function tarHeader(name, size, type = '0') {
  const head = Buffer.alloc(512);
  head.write(name.slice(0, 99), 0);
  head.write('0000644\0', 100);
  head.write(typeof size === 'string' ? size : `${size.toString(8).padStart(11, '0').slice(-11)} `, 124);
  head.write('        ', 148);
  head.write(type, 156);
  head.write('ustar\x0000', 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return head;
}
const warcHead = (length, type = 'response') =>
  bytesOf(
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: http://example.org/\r\nContent-Length: ${length}\r\n\r\n`,
  );
const http = (body, headers = '') =>
  Buffer.concat([bytesOf(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`), Buffer.from(body)]);
const warcOf = (content, length = content.length) =>
  Buffer.concat([warcHead(length), content, bytesOf('\r\n\r\n')]);
const NAMES = [
  '../../etc/passwd',
  '/etc/passwd',
  '..\\..\\x.txt',
  'a\0b.txt',
  'con',
  'x'.repeat(3000),
  '\u202etxt.exe',
  '',
  '/',
  '__proto__',
];

/** Way → (story, random, most bytes) → name and pieces. */
export const ARCHIVES = {
  'a cut gzip': (story, random) => {
    const packed = gzipSync(JSON.stringify({ text: story }));
    return ['a.jsonl.gz', one(packed.subarray(0, below(random, packed.length)))];
  },
  'a damaged gzip': (story, random) => {
    const packed = gzipSync(`${JSON.stringify({ text: story })}\n`.repeat(5));
    for (let i = 0; i < 5; i++) packed[10 + below(random, packed.length - 10)] ^= 1 << below(random, 8);
    return ['a.jsonl.gz', one(packed)];
  },
  'gzips within gzips': (story, random) => {
    let packed = bytesOf(story);
    for (let i = 1 + below(random, 12); i > 0; i--) packed = gzipSync(packed);
    return ['a.gz', one(packed)];
  },
  'a gzip bomb': (_story, random, most) => [
    pick(random, ['a.gz', 'a.jsonl.gz', 'a.csv.gz', 'a.xml.gz']),
    gzipped(
      joined(
        one(
          pick(random, [
            '',
            '{"text": "',
            'text,date\n"',
            '<rss><channel><item><description>',
            'WARC/1.0\r\n',
          ]),
        ),
        repeated(pick(random, ['\0', 'a', ' ', '\n', '<a>', '"']), most * (1 + below(random, 10))),
      ),
    ),
  ],
  'a zip that lies': (story, random) => {
    const size = pick(random, [0, 1, 2 ** 31, 2 ** 32 - 1, below(random, 2 ** 31)]);
    const entries = [
      { name: 'a.txt', data: bytesOf(story), size },
      { name: 'b.txt', data: bytesOf(story) },
    ];
    return [
      'a.zip',
      one(
        zipOf(entries, { more: below(random, 3) - 1, start: below(random, 50) - 25 + 25 * below(random, 2) }),
      ),
    ];
  },
  'a cut zip': (story, random) => {
    const whole = zipOf([{ name: 'a.txt', data: bytesOf(story) }]);
    return ['a.zip', one(whole.subarray(0, below(random, whole.length)))];
  },
  'a damaged zip': (story, random) => {
    const whole = zipOf([
      { name: 'a.txt', data: bytesOf(story) },
      { name: 'b.csv', data: bytesOf(`text\n"${story}`) },
    ]);
    for (let i = 0; i < 6; i++) whole[below(random, whole.length)] ^= 1 << below(random, 8);
    return ['a.zip', one(whole)];
  },
  'a zip that climbs': (story, random) => [
    'a.zip',
    one(
      zipOf(
        [pick(random, NAMES), pick(random, NAMES), 'a.txt'].map((name) => ({ name, data: bytesOf(story) })),
      ),
    ),
  ],
  'a zip bomb': (_story, random, most) => {
    const data = Buffer.alloc(Math.min(most, 20 * MB));
    const packed = deflateRawSync(data);
    const entries = Array.from({ length: 1 + below(random, 60) }, (_, i) => ({
      name: `${i}.txt`,
      data,
      packed,
    }));
    return ['a.zip', one(zipOf(entries))];
  },
  'zips within zips': (story, random) => {
    let data = bytesOf(story);
    for (let i = 1 + below(random, 12); i > 0; i--)
      data = zipOf(
        [
          { name: 'a.zip', data },
          { name: 'b.zip', data },
        ].slice(0, 1 + (i < 4)),
      );
    return ['a.zip', one(data)];
  },
  'a tar with lying sizes': (story, random) => {
    const size = pick(random, [
      0,
      5,
      8 ** 11 - 1,
      '\x80\0\0\0\x7f\xff\xff\xff\xff\xff\xff\xff',
      '-0000000001 ',
      'no number    ',
      below(random, 1e9),
    ]);
    return [
      'a.tar',
      one(
        Buffer.concat([
          tarHeader('a.txt', size),
          bytesOf(story.padEnd(1024).slice(0, 1024)),
          tarHeader('b.txt', 5),
          bytesOf('Text.'),
        ]),
      ),
    ];
  },
  'a tar with endless headers': (_story, random, most) => [
    'a.tar',
    joined(
      one(tarHeader('PaxHeader/a', 8 ** 11 - 1, pick(random, ['x', 'g', 'L', 'K']))),
      repeated('1024 path=a\n', most * (1 + below(random, 4))),
    ),
  ],
  'a tar that climbs': (story, random) => {
    const entry = (name) => {
      const type = pick(random, ['0', '0', '2', '5', '6', 'S', 'V']);
      const size = Buffer.byteLength(story);
      return [tarHeader(name, size, type), bytesOf(story), Buffer.alloc((512 - (size % 512)) % 512)];
    };
    return ['a.tar', one(Buffer.concat([pick(random, NAMES), pick(random, NAMES), 'a.txt'].flatMap(entry)))];
  },
  'a cut tar': (story, random) => {
    const whole = Buffer.concat([
      tarHeader('a.txt', Buffer.byteLength(story)),
      bytesOf(story),
      Buffer.alloc(1024),
    ]);
    return ['a.tar', one(whole.subarray(0, 300 + below(random, whole.length)))];
  },
  'a WARC with wrong lengths': (story, random) => {
    const content = http(story);
    const length = pick(random, [
      0,
      -5,
      'none',
      1e15,
      2 ** 53,
      content.length - 7,
      content.length + 7,
      below(random, 5000),
    ]);
    return ['a.warc', one(Buffer.concat([warcOf(content, length), warcOf(http(story))]))];
  },
  'a WARC with wrong chunks': (story, random) => {
    const size = pick(random, ['0', 'fffffffff', '-1', 'zz', 'ffffffff', below(random, 1e6).toString(16)]);
    const body = `${size}\r\n${story}\r\n${pick(random, ['0\r\n\r\n', '', '\r\n'])}`;
    return ['a.warc', one(warcOf(http(body, 'Transfer-Encoding: chunked\r\n')))];
  },
  'a WARC with a bomb': (_story, random, most) => {
    const data = Buffer.alloc(most, 'a');
    const coding = pick(random, ['gzip', 'br', 'deflate', 'x-gzip']);
    const packed =
      coding === 'br'
        ? brotliCompressSync(data)
        : coding === 'deflate'
          ? deflateRawSync(data)
          : gzipSync(data);
    const chunked = chance(random, 2);
    const body = chunked
      ? Buffer.concat([bytesOf(`${packed.length.toString(16)}\r\n`), packed, bytesOf('\r\n0\r\n\r\n')])
      : packed;
    return [
      'a.warc',
      one(
        warcOf(
          http(body, `Content-Encoding: ${coding}\r\n${chunked ? 'Transfer-Encoding: chunked\r\n' : ''}`),
        ),
      ),
    ];
  },
  'a WARC with endless headers': (_story, random, most) => [
    'a.warc',
    joined(
      one('WARC/1.0\r\nWARC-Type: response\r\n'),
      repeated(pick(random, ['a: b\r\n', 'x', 'WARC-Type: response\r\n', ':', '\u00ff: \u00ff\r\n']), most),
    ),
  ],
};
