// Texts of any length that once cost more than their length, and ordinary ones: for the bench of cost against length and its test.
import { makeArticles } from './material.mjs';

/** So much of a story that the text counts as English and as an article. */
const STORY = makeArticles(330)[0];
const news = (length) => makeArticles(Math.ceil(length / 6) + 20)[0].slice(0, length);
const fill = (unit, length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const page = (body) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Kenya warns Somalia</title></head><body>${body}</body></html>`;
const PARAGRAPHS = STORY.split(/\n+/)
  .map((line) => `<p>${line}</p>`)
  .join('');

/** Ordinary news and, for two fifths of the length, one thing again and again: by itself much of it would be no English. */
const again = (unit) => (length) => `${news(length * 0.6)}\n\n${fill(unit, Math.ceil(length * 0.4))}`;
/** As `again`, in a page: so deep, with the story inside or behind it. */
const pageOf = (unit, close) => (length) => {
  const times = Math.max(1, Math.floor(length / (unit.length + close.length)));
  return page(unit.repeat(times) + PARAGRAPHS + close.repeat(times));
};

/** The families: name → a function of the length in characters. */
export const FAMILIES = new Map([
  ['ordinary news', news],
  [
    'ordinary news in one line',
    (length) =>
      makeArticles(Math.ceil(length / 6) + 20)[0]
        .replace(/\s+/g, ' ')
        .slice(0, length),
  ],
  ['one sentence again and again', again('Kenya warned Somalia that it would close the border. ')],
  ...['&', "'", '/', '%', '-', '.', ',', '(', '—', '_', '<'].map((mark) => [`run of ${mark}`, again(mark)]),
  ...['a,', 'a-', '1,1', 'a: ', '; ', "n' ", 'A. ', ' \t'].map((unit) => [`run of “${unit}”`, again(unit)]),
  ['one long word', again('a')],
  ['one long number', again('1')],
  [
    'brackets in brackets',
    (length) => `${news(length / 2)}\n\n${'['.repeat(length / 4)}x${']'.repeat(length / 4)}`,
  ],
  ['names without end', again('Alpha ')],
  ['list of names', again('Alpha, ')],
  ['Bank of Bank of', again('Bank of ')],
  ['titles without names', again('President ')],
  ['he said that he said that', again('he said that ')],
  ['dates without end', again('May 14, 2024 ')],
  ['addresses', again('http://a.b/')],
  ['mail addresses', again('a@b.')],
  ['quotes', again('“We will close the border,” said the minister. ')],
  ['opening quotes', again(' “')],
  ['straight quotes', again('"')],
  [
    'quotes in quotes',
    (length) => `${news(length / 2)}\n\n${'“‘'.repeat(length / 8)}border${'’”'.repeat(length / 8)}`,
  ],
  ['short lines', again('Kenya\n')],
  ['lines of marks', again('-\n')],
  ['Chinese', again('日本政府は月曜日')],
  ['damaged letters', again('\ufffd')],
  ['div in div', pageOf('<div>', '</div>')],
  ['div never closed', pageOf('<div>', '')],
  ['bold in bold', pageOf('<b>', '</b>')],
  ['table in table', pageOf('<table><tr><td>', '</td></tr></table>')],
  ['list in list', pageOf('<ul><li>', '</li></ul>')],
  ['short paragraphs', pageOf('<p>x</p>', '')],
  ['links', pageOf('<a href="/x">Read more</a> ', '')],
  ['line breaks', pageOf('<br>', '')],
  ['entities', pageOf('&amp;', '')],
  ['attributes', (length) => page(`<div ${fill('a1=1 b2=2 ', length)}>${PARAGRAPHS}</div>`)],
  ['one comment', (length) => page(`<!--${fill('-', length)}-->${PARAGRAPHS}`)],
]);
