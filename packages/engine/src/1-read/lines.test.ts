// Cases a line: dates as people write them, names of writers. Each file's first line says how it is written.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writerNames } from './page-names.js';
import { writtenDate } from './written-date.js';

/** Left and right of `==>`, a case a line. */
const readCases = (file: string): [left: string, right: string][] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes('==>') && !line.startsWith('#'))
    .map((line) => line.split('==>').map((part) => part.trim()) as [string, string]);

describe('writtenDate', () => {
  it.each(readCases('./written-date.cases.txt'))('%s', (left, expected) => {
    const [locale, line] = left.split(' | ') as [string, string];
    expect(writtenDate(line, locale) ?? 'nothing').toBe(expected);
  });
});

describe('writerNames', () => {
  it.each(readCases('./page-names.cases.txt'))('%s', (stated, expected) => {
    const names = writerNames(stated, ['Harbour Wire', 'harbourwire.example']);
    expect(names.join('; ') || 'nobody').toBe(expected);
  });
});
