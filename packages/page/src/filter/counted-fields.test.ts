import { STATUSES, SURE } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { chosenStatuses, minConfidenceIn, statusValues } from './counted-fields.js';

describe('statuses', () => {
  it('are those that occurred where the address says nothing', () => {
    expect(chosenStatuses([])).toEqual(['occurred']);
    expect(statusValues(['occurred'])).toEqual([]);
  });
  it('are any where all are chosen, or none', () => {
    expect(statusValues([...STATUSES])).toEqual(['any']);
    expect(statusValues([])).toEqual(['any']);
    expect(chosenStatuses(['any'])).toEqual(STATUSES);
  });
  it('are written in the order of the coding manual', () => {
    expect(statusValues(['future', 'occurred'])).toEqual(['occurred', 'future']);
  });
});

describe('least confidence', () => {
  it.each([
    ['', SURE],
    ['minConfidence=0', 0],
    ['minConfidence=0.8', 0.8],
    ['minConfidence=7', 1],
    ['minConfidence=x', SURE],
  ])('of %j is %d', (query, least) => {
    expect(minConfidenceIn(new URLSearchParams(query))).toBe(least);
  });
});
