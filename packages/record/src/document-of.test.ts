// Articles → their documents: what an article tells of its document stands where it says.
import { expect, it } from 'vitest';
import { listGold, readGold } from '../../../tests/support/gold-records.js';
import { documentOf } from './document-of.js';

it('gives each run and each dropped piece its place', () => {
  for (const id of listGold().slice(0, 12)) {
    const { article } = readGold(id);
    const dropped = [{ reason: 'menu', from: 20_000, to: 20_004, quote: 'Home' }];
    const runs = [{ start: 0, end: 40, from: 7 }];
    const { text } = documentOf({ ...article, runs, dropped });
    // so far away from all else that no document holds it
    expect(text).toBe(article.text);
    const near = documentOf({ ...article, runs, dropped: [{ ...dropped[0]!, from: 60, to: 64 }] });
    expect(near.text.slice(7, 47)).toBe(article.text.slice(0, 40));
    expect(near.text.slice(60, 64)).toBe('Home');
    expect(near.text).toHaveLength(64);
  }
});

it('says what the caller gave, and no more', () => {
  const { article } = readGold('w05-040');
  const given = {
    ...article,
    origin: 'a.jsonl',
    published: { value: '2031-07-09', basis: 'given' as const },
    publisher: { value: 'Harbour Wire', basis: 'metadata' as const },
    fields: { section: 'World' },
  };
  expect(documentOf(given)).toMatchObject({ id: article.document, metadata: {} });
  expect(documentOf(given).given).toEqual({
    origin: 'a.jsonl',
    date: '2031-07-09',
    fields: { section: 'World' },
  });
});

it('is not led into a huge text by offsets that are none', () => {
  const { article } = readGold('w05-040');
  const runs = [{ start: 0, end: 4, from: Number.MAX_SAFE_INTEGER }];
  expect(documentOf({ ...article, runs }).text).toBe(article.text);
});
