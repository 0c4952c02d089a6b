// JSON Lines: reading back and writing again gives the same bytes.
import { fromJsonLine, verify } from '@entente/record';
import { expect, it } from 'vitest';
import { readGold } from '../../../tests/support/gold-records.js';
import { toJsonl } from './jsonl.js';

it('starts with the article and reads back to the same records', () => {
  const { article, records } = readGold('w05-026');
  const lines = toJsonl(article, records).trimEnd().split('\n');
  expect(lines).toHaveLength(records.length + 1);
  const [first, ...rest] = lines.map((line, i) => fromJsonLine(line, i + 1));
  expect(first).toEqual(article);
  expect(rest).toEqual(records);
  expect(verify(article, records)).toEqual([]);
});

it('gives the same bytes whatever the order of keys in memory', () => {
  const { article, records } = readGold('w05-026');
  const shuffled = records.map((item) => Object.fromEntries(Object.entries(item).reverse()) as typeof item);
  expect(toJsonl(article, shuffled)).toBe(toJsonl(article, records));
});
