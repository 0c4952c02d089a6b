// What the page says of the values of a field.
import type { FieldValue, Verdict } from '@entente/record';
import { expect, it } from 'vitest';
import { verdictWords } from './field-rows.js';

const words = (name: string, verdict: Verdict, count: number) =>
  verdictWords({ name, verdict, values: Array.from({ length: count }, () => ({}) as FieldValue) });

it('says that reports agree only where they give one value', () => {
  expect(words('actors', 'agreed', 1)).toBe('agreed');
  expect(words('status', 'agreed', 1)).toBe('agreed');
  expect(words('actors', 'agreed', 2)).toBe('no contradiction');
  expect(words('status', 'agreed', 2)).toBe('changed with time');
  expect(words('status', 'disputed', 2)).toBe('disputed');
  expect(words('day', 'single', 1)).toBe('one origin');
});
