// Hostile files, made by a seed: archives, and tables, feeds and lines that are broken, endless or nested, in wrong characters. Each way gives a name and the bytes in pieces.
import { ARCHIVES } from './hostile-archives.mjs';
import { bytesOf, chance, joined, MB, one, repeated, sizeOf } from './pieces.mjs';
import { below, pick } from './random.mjs';

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
/** Way → (story, random, most bytes) → name and pieces. */
export const WAYS = {
  ...ARCHIVES,
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
