// What is counted by default: status, threshold, and reviewed events.
import { expect, it } from 'vitest';
import { confidenceOf, isCounted, isSure, isSureEvent, SURE } from './sure.js';

const row = (confidence: number | null, corrections: string[] = []) => ({
  confidence,
  corrections,
  status: 'occurred' as const,
});

it('counts what occurred from the threshold on', () => {
  expect(isCounted(row(SURE))).toBe(true);
  expect(isCounted(row(SURE - 0.001))).toBe(false);
  for (const status of ['future', 'hypothetical', 'negated'] as const)
    expect(isCounted({ ...row(1), status })).toBe(false);
});

it('takes what a person added, corrected or confirmed as sure', () => {
  expect(isCounted(row(null))).toBe(true);
  expect(isCounted(row(0.01, ['correction-1']))).toBe(true);
  expect(confidenceOf(row(0.01, ['correction-1']))).toBe(1);
  expect(isSureEvent({ confidence: 0.01, by: ['model', 'person:ada'] })).toBe(true);
  expect(isSureEvent({ confidence: 0.01, by: ['model'] })).toBe(false);
});

it('takes any other threshold', () => {
  expect(isSure(row(0.2), 0.2)).toBe(true);
  expect(isSure(row(0.2), 0.3)).toBe(false);
  expect(isSure(row(0), 0)).toBe(true);
});
