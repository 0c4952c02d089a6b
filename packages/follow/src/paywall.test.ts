// Paywalls: what a page says of itself, in JSON-LD and meta tags, and boxes beside a short text; near misses stay free.
import { expect, it } from 'vitest';
import { paywallOf } from './paywall.js';

const words = (count: number) => `<p>${'The ferry left on time today. '.repeat(Math.ceil(count / 6))}</p>`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;

const WALLED: Readonly<Record<string, [string, RegExp]>> = {
  'JSON-LD says so': [
    page(ld({ '@type': 'NewsArticle', isAccessibleForFree: false }), words(400)),
    /^isAccessibleForFree=false$/,
  ],
  'JSON-LD says so as text': [
    page(ld({ '@type': ['Article', 'NewsArticle'], isAccessibleForFree: 'False' }), words(400)),
    /^isAccessibleForFree=false$/,
  ],
  'JSON-LD says so in its graph': [
    page(
      ld({
        '@graph': [
          { '@type': 'Organization' },
          { '@type': 'ReportageNewsArticle', isAccessibleForFree: 'no' },
        ],
      }),
      words(400),
    ),
    /^isAccessibleForFree=no$/,
  ],
  'JSON-LD that is damaged says so': [
    page(
      '<script type=application/ld+json>{"@type":"NewsArticle","isAccessibleForFree" : "False",}</script>',
      words(400),
    ),
    /false$/,
  ],
  'a meta tag says so': [
    page('<meta property="article:content_tier" content="locked">', words(400)),
    /content_tier=locked/,
  ],
  'another does': [page("<meta itemprop=isAccessibleForFree content='false'/>", words(400)), /false/],
  'short, with a box': [page('', `${words(60)}<div>Subscribe to continue reading</div>`), /60 words/],
  'short, for subscribers': [page('', `${words(60)}<div>Already a subscriber? Log in</div>`), /Already/],
};
const FREE: Readonly<Record<string, string>> = {
  'a plain page': page('', words(400)),
  'a short one': page('', words(30)),
  'long, with a box': page('', `${words(400)}<div>Subscribe to read more of our stories</div>`),
  'JSON-LD says that it is free, beside a box': page(
    ld({ '@type': 'NewsArticle', isAccessibleForFree: true }),
    `${words(60)}<div>Subscribe to continue reading</div>`,
  ),
  'a related story in a list is walled': page(
    ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', isAccessibleForFree: false }] }),
    words(400),
  ),
  'a newsletter box': page('', `${words(60)}<form>Sign up for our newsletter</form>`),
  'a box in a script': page('', `${words(60)}<script>const box = "Subscribe to continue reading"</script>`),
  'a story about subscribers': page('', '<p>The company said that it had lost subscribers to a rival.</p>'),
  'a tier that is free': page('<meta property="article:content_tier" content="free">', words(30)),
  'JSON-LD that says nothing': page(ld({ '@type': 'NewsArticle' }), words(400)),
  'null in JSON-LD': page(ld(null), words(400)),
};

it.each(Object.entries(WALLED))('walled: %s', (_, [html, why]) => expect(paywallOf(html)).toMatch(why));
it.each(Object.entries(FREE))('free: %s', (_, html) => expect(paywallOf(html)).toBeNull());
it('is told in time linear in the page', () => {
  for (const odd of [
    '<script ',
    '<script>',
    '<meta ',
    '<p>',
    '<p',
    'subscribe ',
    '<script application/ld+json>',
  ])
    paywallOf(odd.repeat(200_000));
});
