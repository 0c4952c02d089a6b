import { describe, expect, it } from 'vitest';
import { daysBetween, daysOfPeriod, endOf, nameOfPeriod, periodAt, startOf, withinDays } from './periods.js';

describe('periods', () => {
  it('know their days, leap years included', () => {
    expect(daysOfPeriod('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(daysOfPeriod('2023-02')).toEqual({ from: '2023-02-01', to: '2023-02-28' });
    expect(daysOfPeriod('2024')).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    expect(daysOfPeriod('2024-05-14')).toEqual({ from: '2024-05-14', to: '2024-05-14' });
  });

  it('begin where the one before ends', () => {
    expect(endOf('2024-12').getTime()).toBe(startOf('2025-01').getTime());
    expect(endOf('2024-02-29').getTime()).toBe(startOf('2024-03-01').getTime());
  });

  it('are found again from any moment in them', () => {
    const late = new Date('2024-02-29T23:59:59Z');
    expect([periodAt(late, 'day'), periodAt(late, 'month'), periodAt(late, 'year')]).toEqual([
      '2024-02-29',
      '2024-02',
      '2024',
    ]);
  });

  it('have names', () => {
    expect(nameOfPeriod('2024-05')).toBe('May 2024');
    expect(nameOfPeriod('2024-05-04')).toBe('4 May 2024');
    expect(nameOfPeriod('2024')).toBe('2024');
  });

  it('narrow a filter, never widen it', () => {
    const filter = new URLSearchParams('from=2024-05-10&to=2024-12-31&type=AID');
    expect(withinDays(filter, daysOfPeriod('2024-05')).toString()).toBe(
      'from=2024-05-10&to=2024-05-31&type=AID',
    );
    expect(withinDays(new URLSearchParams(), daysOfPeriod('2024')).toString()).toBe(
      'from=2024-01-01&to=2024-12-31',
    );
  });

  it('a brush drawn from right to left spans the same whole periods', () => {
    const [a, b] = [new Date('2024-03-20T10:00:00Z'), new Date('2024-01-05T00:00:00Z')];
    expect(daysBetween(a, b, 'month')).toEqual({ from: '2024-01-01', to: '2024-03-31' });
    expect(daysBetween(b, a, 'month')).toEqual(daysBetween(a, b, 'month'));
    expect(daysBetween(b, a, 'day')).toEqual({ from: '2024-01-05', to: '2024-03-20' });
  });
});
