// Lists of feeds: OPML in its spellings, texts with an address a line; what is no address is told with its line.
import { expect, it } from 'vitest';
import { readFeedList } from './feed-list.js';

const A = 'https://lake.example/feed.xml';
const opml = (outlines: string) =>
  `<?xml version="1.0"?>\n<opml version="2.0"><body>${outlines}</body></opml>`;

it.each([
  [A, [A], []],
  [`${A}\n`, [A], []],
  [`\uFEFF# ours\r\n\r\n  ${A}  Lake Wire\r\nhttps://b.example/`, [A, 'https://b.example/'], []],
  [`${A}\n${A}\n`, [A], []],
  [
    `nonsense\n${A}\nftp://b.example/`,
    [A],
    [
      [1, 'nonsense'],
      [3, 'ftp://b.example/'],
    ],
  ],
  ['feed://b.example/rss\nfeed:https://c.example/', ['http://b.example/rss', 'https://c.example/'], []],
  ['HTTPS://B.example', ['https://b.example/'], []],
  ['# nothing\n', [], []],
  ['', [], []],
  [opml(`<outline text="News"><outline type="rss" xmlUrl="${A}"/></outline>`), [A], []],
  [
    opml(`<outline XMLURL=" https://b.example/?a=1&amp;b=2 "/><outline text="x"/>`),
    ['https://b.example/?a=1&b=2'],
    [],
  ],
  [opml('<outline xmlUrl="not one"/>'), [], [[0, 'not one']]],
  [`  ${opml(`<outline xmlUrl="${A}"`)}`, [A], []],
] as const)('%j', (text, addresses, faults) => {
  expect(readFeedList(text)).toEqual({
    addresses,
    faults: faults.map(([line, found]) => ({ line, text: found })),
  });
});
