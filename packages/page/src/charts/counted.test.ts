import { describe, expect, it } from 'vitest';
import { countedIn, countOf, countWords, formatGoldstein, headOf, tableIn } from './counted.js';

describe('counted', () => {
  it('counts happenings unless the address says otherwise', () => {
    expect(countedIn(new URLSearchParams())).toBe('happenings');
    expect(countedIn(new URLSearchParams('count=reports'))).toBe('reports');
    expect(countedIn(new URLSearchParams('count=origins'))).toBe('origins');
    expect(countedIn(new URLSearchParams('count=mentions'))).toBe('happenings');
    expect(countOf({ reports: 5, origins: 4, happenings: 3 }, 'origins')).toBe(4);
  });

  it('says one event, two events', () => {
    expect(countWords(1, 'events')).toBe('1 event');
    expect(countWords(0, 'happenings')).toBe('0 happenings');
    expect(countWords(1, 'origins')).toBe('1 independent origin');
    expect(headOf('origins')).toBe('Independent origins');
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
