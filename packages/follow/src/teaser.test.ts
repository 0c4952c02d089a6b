// Teasers and whole texts: by element, length, end, and the summary beside them.
import { expect, it } from 'vitest';
import { type FeedText, isTeaser } from './teaser.js';

const sentence = 'The council of the lake district agreed on Monday to open the second ferry line. ';
const words = (count: number) => sentence.repeat(Math.ceil(count / 14)).trim();
const paragraphs = (count: number) => Array.from({ length: count }, () => `<p>${words(70)}</p>`).join('');

const TEASERS: Readonly<Record<string, FeedText>> = {
  'no text': { whole: false },
  'a sentence': { content: words(14), whole: false },
  'a short text in the element for whole ones': { content: words(90), whole: true },
  'a long summary in one piece': { content: words(300), whole: false },
  'content that is only the summary': { content: words(150), summary: `<b>${words(150)}</b>`, whole: true },
  'cut by dots': { content: `${words(200)} and then …`, whole: true },
  'cut by three dots in brackets': { content: `${words(200)} and [...]`, whole: true },
  'cut by dots as an entity': { content: `${words(200)} and [&#8230;]`, whole: true },
  'with a link to more': { content: `<p>${words(200)}</p><p><a href="x">Read more »</a></p>`, whole: true },
  'with another': { content: `${words(200)} <a>Continue reading <i>Ferries</i> →</a>`, whole: true },
  'cut, and signed by feed software': {
    content: `${words(200)} and […]</p><p>The post <a>Ferries</a> appeared first on <a>Lake Wire</a>.</p>`,
    whole: true,
  },
  'without an end': { content: `${words(200)} and the`, whole: true },
  'a summary of two paragraphs': { content: `<p>${words(150)}</p><p>${words(150)}</p>`, whole: false },
};
const WHOLE: Readonly<Record<string, FeedText>> = {
  'long, in its element': { content: paragraphs(2), whole: true },
  'with another summary beside it': { content: paragraphs(2), summary: words(28), whole: true },
  'signed by feed software': {
    content: `${paragraphs(2)}<p>The post <a>Ferries</a> appeared first on <a>Lake Wire</a>.</p>`,
    whole: true,
  },
  'with dots within': { content: `${words(100)} … ${words(100)}`, whole: true },
  'with an end in quotes': { content: `${words(200)} “We are glad.”`, whole: true },
  'that speaks of reading more within': {
    content: `${words(100)} They read more books. ${words(100)}`,
    whole: true,
  },
  'in the element of a summary, with paragraphs': { content: paragraphs(4), whole: false },
  'plain, with empty lines': {
    content: Array.from({ length: 4 }, () => words(70)).join('\n\n'),
    whole: false,
  },
};

it.each(Object.entries(TEASERS))('%s is a teaser', (_, text) => expect(isTeaser(text)).toBe(true));
it.each(Object.entries(WHOLE))('%s is whole', (_, text) => expect(isTeaser(text)).toBe(false));
it('is told in time linear in the text', () => {
  for (const odd of ['<', '<p', 'The post ', '&#', 'read more ', '[...', '<!--', ' '])
    isTeaser({ content: odd.repeat(300_000), whole: true });
});
