// Hostile files, made by a seed: archives that lie and bombs, tables, feeds and lines that are broken, endless or nested, wrong characters. Each way gives a name and the bytes in pieces.
import { brotliCompressSync, createGzip, deflateRawSync, gzipSync } from 'node:zlib';
import { below, pick } from './random.mjs';

const MB = 1024 * 1024;
const bytesOf = (text) => Buffer.from(text);
const one = (content) => [Buffer.from(content)];
const chance = (random, of) => below(random, of) === 0;

/** A piece again and again until there are so many bytes. */
function* repeated(piece, size) {
  const block = Buffer.from(piece.repeat(Math.max(1, Math.ceil(65_536 / piece.length))));
  for (let left = size; left > 0; left -= block.length)
    yield left < block.length ? block.subarray(0, left) : block;
}
function* joined(...parts) {
  for (const part of parts) yield* part;
}
async function* gzipped(pieces) {
  const gzip = createGzip({ level: 9 });
  void (async () => {
    for (const piece of pieces)
      if (!gzip.write(piece)) await new Promise((resolve) => gzip.once('drain', resolve));
    gzip.end();
  })();
  yield* gzip;
}
/** A size up to `most`, small ones more often. */
const sizeOf = (random, most) => Math.floor(most * random() ** 3) + 1;

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
const rss = (inner) => `<?xml version="1.0"?><rss version="2.0"><channel>${inner}</channel></rss>`;
const CHARSETS = [
  'utf-16',
  'utf-32',
  'koi8-r',
  'x-none',
  'shift_jis',
  'iso-2022-kr',
  'utf-7',
  'cp037',
  'gb18030',
  '',
];
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
export const WAYS = {
  'a cut gzip': (story, random) => {
    const packed = gzipSync(JSON.stringify({ text: story }).repeat(1));
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
  'XML with entities in entities': (story, random) => {
    const names = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`);
    const cycle =
      '<!ENTITY x "&y;"><!ENTITY y "&x;"><!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % p "<!ENTITY q \'&#60;b&#62;\'>">%p;';
    const text = story.replace(/[<&]/g, '');
    return [
      'a.xml',
      one(
        `<!DOCTYPE rss [${names.join('')}${cycle}]>${rss(`<item><description>&e${below(random, 13)};&x;&f;&q;${text}</description></item>`)}`,
      ),
    ];
  },
  'XML with wide entities': (_story, random) => {
    const wide = `<!ENTITY w "${'w'.repeat(1000)}">`;
    return [
      'a.xml',
      one(
        `<!DOCTYPE rss [${wide}]>${rss(`<item><description>${'&w;'.repeat(1 + below(random, 100_000))}</description></item>`)}`,
      ),
    ];
  },
  'nested elements': (story, random) => {
    const tag = pick(random, ['div', 'b', 'item', 'channel', 'description', 'rss', 'feed', 'entry', 'x:y']);
    const deep = `<${tag}>`.repeat(10_000 + below(random, 10_000));
    return [
      pick(random, ['a.xml', 'a.html']),
      one(
        pick(random, [
          rss(`<item><description>${deep}${story}</description></item>`),
          `${deep}${story}`,
          `<rss>${deep}`,
        ]),
      ),
    ];
  },
  'a feed of very many elements': (_story, random, most) => [
    'a.xml',
    joined(
      one('<rss><channel>'),
      repeated(
        pick(random, [
          '<item/>',
          '<a>',
          '<!---->',
          '<item><description>x</description></item>',
          '<![CDATA[]]>',
          '<a b="c">',
          '&amp;',
        ]),
        Math.min(most, 19 * MB),
      ),
    ),
  ],
  'a cut feed': (story, random) => {
    const whole = rss(
      `<item><title>T</title><description><![CDATA[${story}]]></description></item>`.repeat(3),
    );
    return ['a.xml', one(whole.slice(0, below(random, whole.length)))];
  },
  'a feed with bad base64 and links': (story, random) => [
    'a.atom',
    one(
      `<feed xml:base="${pick(random, ['', 'http://', 'javascript:x', 'http://[::', '//'])}"><entry><id>${pick(random, ['/', '//', '../../..', '\u0000'])}</id><link href="http://[bad"/><content mode="base64">${story.slice(0, 99)}=====</content></entry></feed>`,
    ),
  ],
  'a feed in the wrong charset': (story, random) => [
    'a.xml',
    [
      bytesOf(`<?xml version="1.0" encoding="${pick(random, CHARSETS)}"?><rss><channel><item><description>`),
      Buffer.from(`${story}\u00e9\u00ff`, pick(random, ['latin1', 'utf16le', 'utf8'])),
      Buffer.from([0xff, 0xfe, 0x80]),
    ],
  ],
  'agency XML, cut or empty': (story, random) => {
    const nitf = `<nitf><head><docdata><doc-id id-string="x"/></docdata></head><body><body.content><p>${story.replace(/[<&]/g, '')}</p></body.content></body></nitf>`;
    const whole = pick(random, [
      nitf,
      `<newsItem><contentSet><inlineXML>${nitf}</inlineXML></contentSet></newsItem>`,
      '<newsMessage><itemSet></itemSet></newsMessage>',
      '<newsItem guid=""><itemMeta/></newsItem>',
    ]);
    return ['a.xml', one(whole.slice(0, whole.length - below(random, whole.length) * below(random, 2)))];
  },
  'a very long line': (_story, random, most) => [
    pick(random, ['a.jsonl', 'a.csv', 'a.txt', 'a.json', 'a.xml', 'a.tsv']),
    joined(
      one(pick(random, ['{"text": "', '"', '', '[', '<rss>', 'text\t'])),
      repeated(
        pick(random, ['a', 'Kenya warned Somalia. ', ' ', '\\', '"', ',', '\t', '\0', '\u00e9']),
        chance(random, 4) ? most : sizeOf(random, most),
      ),
      one('\n{"text": "Next."}\n'),
    ),
  ],
  'deep JSON': (_story, random) => {
    const [open, close] = pick(random, [
      ['[', ']'],
      ['{"a":', '}'],
      ['{"articles":', '}'],
      ['[{"text":', '}]'],
    ]);
    const depth = pick(random, [3, 500, 20_000, 500_000]);
    const deep = `${open.repeat(depth)}1${close.repeat(below(random, 2) * depth)}`;
    return pick(random, [
      ['a.json', one(deep)],
      ['a.jsonl', one(`{"text": "Text.", "deep": ${deep}}\n${deep}\n{"text": "Next."}`)],
    ]);
  },
  'odd JSON': (story, random) => {
    const values = [
      '1e999999',
      '-0',
      '9'.repeat(5000),
      '"\\ud800"',
      '"\\u0000"',
      'null',
      '{}',
      '[]',
      '{"name": {"name": {}}}',
      '"9999999999999999"',
      'true',
      '"\\ud83d"',
    ];
    const row = () =>
      `{"text": ${pick(random, [JSON.stringify(story.slice(0, 99)), ...values])}, "date": ${pick(random, values)}, "id": ${pick(random, values)}, "source": ${pick(random, values)}, "url": ${pick(random, values)}, "__proto__": ${pick(random, values)}}`;
    return ['a.jsonl', one(Array.from({ length: 8 }, row).join(pick(random, ['\n', '\r\n', '\r', '\n\n'])))];
  },
  'cut lines': (story, random) => [
    'a.jsonl',
    one(
      Array.from({ length: 6 }, () =>
        JSON.stringify({ text: story.slice(0, 300) }).slice(0, below(random, 330)),
      ).join('\n'),
    ),
  ],
  'a table with open quotes': (story, random) => [
    pick(random, ['a.csv', 'a.tsv']),
    one(
      `text${pick(random, [',', '\t', ';'])}date\n"${story}"${'"'.repeat(below(random, 9))},2024\n"${story}\n${'x,'.repeat(below(random, 3000))}`,
    ),
  ],
  'a table of very many columns': (story, random) => {
    const n = 1 + below(random, 200_000);
    return [
      'a.csv',
      one(
        `text,${'c,'.repeat(n)}\n${story.replace(/\s/g, ' ')},${','.repeat(below(random, n))}\n${',x'.repeat(below(random, 2) * n)}`,
      ),
    ];
  },
  'a table with an odd header': (story, random) => [
    'a.csv',
    one(
      `${pick(random, ['', '\ufeff', '"', ',,,', 'text,text,text', '__proto__,constructor,text', '\0\0', 'text'.repeat(5000)])}\n"${story}",x\n`,
    ),
  ],
  'zeros in a text': (story, random) => [
    'a.txt',
    one(story.replaceAll(pick(random, [' ', 'e', '\n']), '\0').repeat(1 + below(random, 3))),
  ],
  'byte order marks': (story, random) => {
    const marks = [
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xef, 0xbb, 0xbf],
      [0xff, 0xfe, 0, 0],
      [0, 0, 0xfe, 0xff],
      [0x2b, 0x2f, 0x76],
    ];
    const text = pick(random, [
      story,
      `{"text": "${story.slice(0, 50).replace(/\s/g, ' ')}"}`,
      `text,date\n${story.slice(0, 50)},x`,
    ]);
    return [
      pick(random, ['a.txt', 'a.jsonl', 'a.csv']),
      [
        Buffer.from(pick(random, marks)),
        Buffer.from(pick(random, marks)),
        Buffer.from(text, pick(random, ['utf8', 'utf16le', 'latin1'])),
      ],
    ];
  },
  'lone surrogates and bad UTF-8': (story, random) => [
    pick(random, ['a.txt', 'a.html', 'a.jsonl']),
    [
      bytesOf(story.slice(0, 200)),
      Buffer.from(
        [0xed, 0xa0, 0x80, 0xc0, 0xaf, 0xf8, 0x88, 0x80, 0x80, 0x80, 0xfe, 0xff].slice(below(random, 8)),
      ),
      bytesOf(story.slice(200)),
    ],
  ],
  'a page in the wrong charset': (story, random) => [
    'a.html',
    [
      bytesOf(`<meta charset="${pick(random, CHARSETS)}"><p>`),
      Buffer.from(story, pick(random, ['latin1', 'utf16le', 'utf8'])),
      Buffer.from([0x1b, 0x24, 0x42, 0xff]),
    ],
  ],
  noise: (_story, random) => [
    pick(random, ['a', 'a.csv', 'a.xml', 'a.json', 'a.warc', 'a.zip', 'a.tar', 'a.gz']),
    [
      Buffer.from(
        pick(random, ['', 'PK\x03\x04', '\x1f\x8b\x08\0', 'WARC/1.0\r\n', '<rss>', '[{"', '<?xml ']),
        'latin1',
      ),
      Buffer.from(Array.from({ length: 1 + below(random, 5000) }, () => below(random, 256))),
    ],
  ],
  nothing: (_story, random) => [
    pick(random, ['a.csv', 'a.jsonl', 'a.zip', 'a.gz', 'a.xml', 'a']),
    one(pick(random, ['', '\n', ' ', '\ufeff', '\0', '\r\n\r\n'])),
  ],
};
