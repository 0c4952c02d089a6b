import type { MemberView } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { placeReports } from './report-places.js';

let number = 0;
const member = (publisher: string | null, published: string | null, more: Partial<MemberView> = {}) =>
  ({
    event: `event-${++number}`,
    article: `article-${number}`,
    publisher,
    published,
    copy: false,
    status: 'occurred',
    quote: 'met',
    ...more,
  }) as MemberView;

describe('placeReports', () => {
  it('has a row for each outlet, in order of the first report, and a dot for each article', () => {
    const { rows } = placeReports([
      member('Lake Wire', '2026-03-04'),
      member('Coast Herald', '2026-03-02', { article: 'one' }),
      member('Coast Herald', '2026-03-02', { article: 'one', quote: 'talks' }),
      member('Coast Herald', '2026-03-05'),
    ]);
    expect(rows.map(({ outlet, dots }) => [outlet, dots.map(({ words }) => words)])).toEqual([
      ['Coast Herald', [['met', 'talks'], ['met']]],
      ['Lake Wire', [['met']]],
    ]);
  });

  it('places days in proportion to time', () => {
    const { rows, days } = placeReports([
      member('a', '2026-03-01'),
      member('a', '2026-03-02'),
      member('a', '2026-03-11'),
    ]);
    expect(days.map(({ left }) => left)).toEqual([0, 9, 90]);
    expect(rows[0]!.dots.map(({ left }) => left)).toEqual([0, 9, 90]);
  });

  it('keeps dots of one day apart, in their own row only', () => {
    const { rows } = placeReports([
      member('a', '2026-03-01'),
      member('a', '2026-03-01'),
      member('b', '2026-03-01'),
    ]);
    expect(rows.map(({ dots }) => dots.map(({ shift }) => shift))).toEqual([[0, 1], [0]]);
  });

  it('stands reports without a day or an outlet at the end', () => {
    const line = placeReports([member(null, null), member('b', '2026-03-01')]);
    expect(line.rows.map(({ outlet, dots }) => [outlet, dots[0]!.left])).toEqual([
      ['b', 0],
      [null, 100],
    ]);
    expect(line.undated).toBe(1);
    expect(placeReports([member('b', null)]).days).toEqual([]);
  });
});
