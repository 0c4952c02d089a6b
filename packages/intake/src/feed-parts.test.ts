// What feeds say of themselves and of the texts of their items: periods, whole texts against summaries, charsets.
import { describe, expect, it } from 'vitest';
import { decodeFeed, parseFeed } from './feed.js';
import { parseJsonFeed } from './json.js';

const rss = (channel: string, item = '') =>
  parseFeed(
    `<rss version="2.0"><channel><title>Lake Wire</title>${channel}<item><guid>1</guid>${item}</item></channel></rss>`,
  )!;

describe('the period of a feed', () => {
  it.each([
    ['<ttl>90</ttl>', 90],
    ['<sy:updatePeriod>hourly</sy:updatePeriod>', 60],
    ['<sy:updatePeriod> Daily </sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>', 360],
    ['<ttl>90</ttl><sy:updatePeriod>hourly</sy:updatePeriod>', 90],
    ['<ttl>-5</ttl>', undefined],
    ['<ttl>soon</ttl>', undefined],
    ['<sy:updatePeriod>sometimes</sy:updatePeriod>', undefined],
    ['<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>-1</sy:updateFrequency>', undefined],
    ['', undefined],
  ])('%s', (channel, minutes) => expect(rss(channel).minutes).toBe(minutes));
});

describe('the text of an item', () => {
  it.each([
    ['<description>short</description>', { content: 'short', whole: false }],
    [
      '<description>short</description><content:encoded>long</content:encoded>',
      { content: 'long', summary: 'short', whole: true },
    ],
    ['<content:encoded>long</content:encoded>', { content: 'long', whole: true }],
    ['<content:encoded/><description>short</description>', { content: 'short', whole: false }],
    ['<title>no text</title>', { whole: false }],
  ])('of RSS: %s', (item, text) => {
    const { content, summary, whole } = rss('', item).items[0]!;
    expect({ content, summary, whole }).toEqual({ content: undefined, summary: undefined, ...text });
  });
  it('of Atom and JSON Feed', () => {
    const atom = parseFeed(
      '<feed><entry><summary>short</summary><content type="html">&lt;p>long&lt;/p></content></entry><entry><summary>short</summary></entry></feed>',
    )!;
    const json = parseJsonFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [
          { id: '1', content_html: '<p>long</p>', summary: 'short' },
          { id: '2', summary: 'short' },
        ],
      }),
    )!;
    for (const { items } of [atom, json])
      expect(items).toMatchObject([
        { content: '<p>long</p>', summary: 'short', whole: true, html: true },
        { content: 'short', whole: false, html: false },
      ]);
    for (const text of ['{"items": []}', '[]', 'null', '{']) expect(parseJsonFeed(text)).toBeNull();
  });
});

describe('decodeFeed', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1');
  const xml = (encoding: string, text: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><a>${text}</a>`;
  it.each([
    ['declared', latin(xml('iso-8859-1', 'Fj\xf6rd')), undefined, 'Fjörd'],
    ['of the transport', latin('<a>Fj\xf6rd</a>'), 'iso-8859-1', 'Fjörd'],
    ['of the transport before the declared', latin(xml('utf-8', '\xe4\xf0')), 'windows-1251', 'др'],
    ['refuted: the bytes are UTF-8', Buffer.from(xml('iso-8859-1', 'Fjörd')), 'iso-8859-1', 'Fjörd'],
    ['refuted: the bytes are not UTF-8', latin(xml('utf-8', 'Fj\xf6rd')), 'utf-8', 'Fjörd'],
    ['of Windows, with quotes', latin(xml('windows-1252', '\x93Fj\xf6rd\x94')), undefined, '“Fjörd”'],
    ['unknown', Buffer.from(xml('x-none', 'Fjörd')), 'x-none', 'Fjörd'],
    ['of Japan, in seven bits', latin(xml('iso-2022-jp', '\x1b$B;f\x1b(B')), undefined, '紙'],
  ])('a charset %s', (_, bytes, charset, text) => expect(decodeFeed(bytes, charset)).toContain(`>${text}<`));
});
