import { describe, expect, it } from 'vitest';
import { happeningsOf } from '../evidence/shown.js';
import { busySpan } from './busy-span.js';

const shown = happeningsOf({});
const point = (period: string, count: number) => ({
  period,
  count,
  happenings: 1,
  shown,
  sides: [],
  goldstein: 0,
});
const busy = ['2024-01', '2024-02', '2024-03', '2024-05'].map((period) => point(period, 50));
const periods = (points: readonly { period: string }[]) => points.map(({ period }) => period);

describe('busySpan', () => {
  it('leaves out a few that lie far off, and says how many on each side', () => {
    const span = busySpan([point('1965-03', 1), point('1991-01', 2), ...busy, point('2045-01', 1)]);
    expect(periods(span.points)).toEqual(periods(busy));
    expect([span.before, span.after]).toEqual([3, 1]);
  });

  it('keeps what is more than a few, however far off', () => {
    const all = [point('1965-03', 20), ...busy];
    expect(busySpan(all)).toEqual({ points: all, before: 0, after: 0 });
  });

  it('keeps all when little would be gained', () => {
    const all = [point('2023-12', 1), ...busy, point('2024-06', 1)];
    expect(busySpan(all).points).toEqual(all);
  });

  it('stands no points, and one', () => {
    expect(busySpan([]).points).toEqual([]);
    expect(busySpan([point('2024-01', 1)]).points.length).toBe(1);
  });
});
