// Formats by their first bytes: hits and near misses.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatOf } from './sniff.js';

const unescaped = (text: string): string =>
  text
    .replace(/\\n/g, '\n')
    .replace(/\\t/g, '\t')
    .replace(/\\u([0-9A-Fa-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
const cases = readFileSync(new URL('./sniff.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => /^(\S+) <= (\S+) \| (.*)$/.exec(line)!.slice(1) as [string, string, string]);

it.each(cases)('%s <= %s | %s', (format, name, text) => {
  const bytes = /^(?:gzip|zip)$/.test(format)
    ? Buffer.from(unescaped(text), 'latin1')
    : Buffer.from(unescaped(text));
  expect(formatOf(bytes, { name })).toBe(format);
});

it('takes the media type where bytes and name say nothing', () => {
  const head = Buffer.from('a,b\n1,2');
  expect(formatOf(head, { name: '-', mime: 'text/csv; charset=utf-8' })).toBe('csv');
  expect(formatOf(Buffer.from('{"a": 1}'), { name: '-', mime: 'application/x-ndjson' })).toBe('jsonl');
});

it('takes a column that the caller names for the text', () => {
  const head = Buffer.from('nr,words\n1,Kenya met Somalia.');
  expect(formatOf(head, { name: '-' })).toBe('story');
  expect(formatOf(head, { name: '-' }, { text: 'words' })).toBe('csv');
});
