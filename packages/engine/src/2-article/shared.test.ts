// The texts of ../shared that must come through whole: clean news equals its article's text; the seed loses its navigation line and source line only.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadStories } from '@entente/gold';
import { loadKnowledge } from '@entente/knowledge';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../1-read/index.js';
import { toArticle } from './index.js';

const SHARED = fileURLToPath(new URL('../../../../../shared/', import.meta.url));
const present = existsSync(`${SHARED}voa`);
if (!present) console.log(`skipped: ${SHARED} is absent`);
const read = (text: string, date?: string) =>
  toArticle(readDocument(new TextEncoder().encode(text), date ? { date } : {}), loadKnowledge());

describe.skipIf(!present)('texts of ../shared', () => {
  it('the seed loses its navigation line, and its source line becomes the publisher', () => {
    const file = readdirSync(`${SHARED}seed`).find((name) => name.endsWith('.txt'))!;
    const text = readFileSync(`${SHARED}seed/${file}`, 'utf8').trim().replaceAll('\u00a0', ' ');
    const article = read(text.replaceAll(' ', '\u00a0'), '2024-04-09');
    expect(article.text).toBe(text.split('\n\n').slice(1, -1).join('\n\n'));
    expect(article.dropped.map(({ reason }) => reason)).toEqual(['navigation', 'source']);
    expect(article.publisher).toEqual({ value: 'Al Jazeera', basis: 'text' });
    expect(article.published).toEqual({ value: '2024-04-09', basis: 'given' });
    expect(article.title?.quote).toMatch(/^Russia and China to deepen/);
    expect(article.language.value).toBe('en');
  });

  it('real news articles equal their text, headline included', () => {
    const folder = `${SHARED}voa/`;
    for (const { text, titleEnd } of loadStories(folder)) {
      const article = read(text);
      expect(article.text).toBe(text);
      expect(article.title?.end).toBe(titleEnd);
    }
  });
});
