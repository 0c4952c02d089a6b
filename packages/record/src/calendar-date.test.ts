// Dates as pages, papers and tables write them, and what is no certain date.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { calendarDate } from './calendar-date.js';

const cases = readFileSync(new URL('./calendar-date.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('==>') && !line.startsWith('#'))
  .map((line) => line.split('==>').map((part) => part.trim()) as [string, string]);
it.each(cases)('%s', (text, expected) => expect(calendarDate(text) ?? 'nothing').toBe(expected));
