// Whole articles: each folder of cases/ holds a source, what was given, and the article expected of it. UPDATE=1 rewrites what is expected.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { loadKnowledge } from '@entente/knowledge';
import { type Article, type Given, verify } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { PAGE_RULE_REASONS, pageRulesWithout, type ReadError, readDocument } from '../1-read/index.js';
import { requireLanguage, toArticle } from './index.js';

const knowledge = loadKnowledge();
const CASES = new URL('./cases/', import.meta.url);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const articleOf = (text: string, given: Given = {}) =>
  toArticle(readDocument(bytesOf(text), given), knowledge);

/** An article as people read it: values instead of spans, a paragraph a line. */
function plain({
  title,
  byline,
  authors,
  dateline,
  publisher,
  published,
  language,
  url,
  text,
  sections,
  dropped,
}: Article) {
  return {
    title: title?.quote ?? null,
    byline: byline?.quote ?? null,
    authors: authors ?? [],
    dateline: dateline ? [dateline.span.quote, dateline.place?.quote ?? null] : null,
    publisher,
    published,
    language: language.value,
    ...(url ? { url } : {}),
    paragraphs: text.split('\n\n'),
    ...(sections
      ? {
          sections: sections.map(({ start, end, date, time }) => [date, time, text.slice(start, end).trim()]),
        }
      : {}),
    dropped: dropped.map(({ reason, quote }) => `${reason}: ${quote}`),
  };
}

describe('toArticle', () => {
  it.each(readdirSync(CASES))('%s', (name) => {
    const folder = new URL(`${name}/`, CASES);
    const source = readdirSync(folder).find((file) => file.startsWith('source.'))!;
    const givenFile = new URL('given.json', folder);
    const given = existsSync(givenFile) ? (JSON.parse(readFileSync(givenFile, 'utf8')) as Given) : {};
    const document = readDocument(readFileSync(new URL(source, folder)), given);
    const article = toArticle(document, knowledge);
    expect(verify(article, [])).toEqual([]);
    for (const { start, end, from } of article.runs)
      expect(document.text.slice(from, from + end - start)).toBe(article.text.slice(start, end));
    const expectedFile = new URL('expected.json', folder);
    if (process.env.UPDATE) writeFileSync(expectedFile, `${JSON.stringify(plain(article), null, 2)}\n`);
    expect(plain(article)).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
  });

  it.each(
    Object.keys(PAGE_RULE_REASONS).filter((rule) =>
      /(?<!linked)-lines$|^date-address$|^repeated-title$/.test(rule),
    ),
  )('a case needs the rule %s', (rule) => {
    const isOn = pageRulesWithout([rule]);
    const needs = readdirSync(CASES).find((name) => {
      const folder = new URL(`${name}/`, CASES);
      const source = readdirSync(folder).find((file) => file.startsWith('source.'))!;
      const givenFile = new URL('given.json', folder);
      const given = existsSync(givenFile) ? (JSON.parse(readFileSync(givenFile, 'utf8')) as Given) : {};
      const document = readDocument(readFileSync(new URL(source, folder)), given, isOn);
      const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
      return !isDeepStrictEqual(plain(toArticle(document, knowledge, isOn)), expected);
    });
    expect(needs, 'no case changes without it').toBeDefined();
  });

  it('keeps clean news as it is, character for character', () => {
    const text = readFileSync(new URL('clean-news/source.txt', CASES), 'utf8').trim();
    expect(articleOf(text).text).toBe(text);
  });

  it('gives the same article for the same bytes, under an id of its text', () => {
    const text = readFileSync(new URL('wire-dateline/source.txt', CASES), 'utf8');
    expect(articleOf(text)).toEqual(articleOf(text));
    expect(articleOf(text).id).toBe(articleOf(text.replaceAll('\n', '\r\n')).id);
    expect(articleOf(text).document).not.toBe(articleOf(text.replaceAll('\n', '\r\n')).document);
  });

  it('prefers what the caller gives, and leaves the unknown unknown', () => {
    const text = 'Talks end\n\nThe two sides agreed on the date of their next talks, and on nothing else.';
    expect(articleOf(text).published).toEqual({ value: null, basis: 'unknown' });
    expect(articleOf(text).publisher).toEqual({ value: null, basis: 'unknown' });
    const given = articleOf(`${text}\n\nSource: Reuters`, {
      date: '2024-05-01',
      publisher: 'The Harbour Wire',
      title: 'Talks end',
    });
    expect(given.published).toEqual({ value: '2024-05-01', basis: 'given' });
    expect(given.publisher).toEqual({ value: 'The Harbour Wire', basis: 'given' });
    expect(given.title?.quote).toBe('Talks end');
    const other = articleOf(text, { title: 'Nothing agreed but a date' });
    expect(other.text.startsWith('Nothing agreed but a date\n\nTalks end\n\n')).toBe(true);
  });

  it('refuses text without a visible character', () => {
    expect(() => articleOf('— \u200b … —')).toThrow(/found/);
  });

  it('names a language that is not read', () => {
    const german = articleOf(
      'Die beiden Länder haben sich am Dienstag auf die Öffnung der Grenze geeinigt, sagte der Minister.',
    );
    expect(() => requireLanguage(german, ['en'])).toThrow(
      expect.objectContaining({ code: 'language' }) as ReadError,
    );
    expect(() => requireLanguage(german, ['en'])).toThrow(/German \(de, .*expected en/);
    expect(() => requireLanguage(articleOf('Talks fail.'), ['en'])).not.toThrow();
  });
});
