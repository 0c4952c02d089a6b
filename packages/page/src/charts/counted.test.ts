import { describe, expect, it } from 'vitest';
import { countedIn, countOf, countWords, formatGoldstein, tableIn } from './counted.js';

describe('counted', () => {
  it('counts events unless the address says happenings', () => {
    expect(countedIn(new URLSearchParams())).toBe('events');
    expect(countedIn(new URLSearchParams('count=happenings'))).toBe('happenings');
    expect(countedIn(new URLSearchParams('count=mentions'))).toBe('events');
    expect(countOf({ events: 5, happenings: 3 }, 'happenings')).toBe(3);
  });

  it('says one event, two events', () => {
    expect(countWords(1, 'events')).toBe('1 event');
    expect(countWords(0, 'happenings')).toBe('0 happenings');
    expect(countWords(1204, 'statements')).toBe('1,204 statements');
  });

  it('writes Goldstein values with their sign', () => {
    expect([3.44, -10, 0, 0.04, null].map(formatGoldstein)).toEqual(['+3.4', '−10.0', '0.0', '0.0', '–']);
  });

  it('knows the tables only', () => {
    expect(tableIn(new URLSearchParams('table=icews'))).toBe('icews');
    expect(tableIn(new URLSearchParams('table=mine'))).toBeNull();
  });
});
