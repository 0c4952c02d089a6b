// EDTF values and the days that they cover; invalid values cover none.
import { expect, it } from 'vitest';
import { addDays, daysBetween, daysOf, granularityOf, isDay } from './days.js';

it.each([
  ['2019-05-14', '2019-05-14', '2019-05-14', 'day'],
  ['2019-05', '2019-05-01', '2019-05-31', 'month'],
  ['2020-02', '2020-02-01', '2020-02-29', 'month'],
  ['2019-12', '2019-12-01', '2019-12-31', 'month'],
  ['2019', '2019-01-01', '2019-12-31', 'year'],
  ['0987', '0987-01-01', '0987-12-31', 'year'],
  ['2019-W20', '2019-05-13', '2019-05-19', 'week'],
  ['2020-W53', '2020-12-28', '2021-01-03', 'week'],
  ['2019-W01', '2018-12-31', '2019-01-06', 'week'],
  ['2019-05-01/2019-05-14', '2019-05-01', '2019-05-14', 'interval'],
  ['2023/2031-03-02', '2023-01-01', '2031-03-02', 'interval'],
  ['1990/1999', '1990-01-01', '1999-12-31', 'interval'],
  ['2019-21', '2019-03-01', '2019-05-31', 'season'],
  ['2019-24', '2019-12-01', '2020-02-29', 'season'],
  ['2019-34', '2019-04-01', '2019-06-30', 'quarter'],
  ['199X', '1990-01-01', '1999-12-31', 'decade'],
  ['19XX', '1900-01-01', '1999-12-31', 'century'],
  ['2019-05-14?', '2019-05-14', '2019-05-14', 'day'],
])('%s', (value, from, to, granularity) => {
  expect(daysOf(value)).toEqual({ from, to });
  expect(granularityOf(value)).toBe(granularity);
});

it.each([
  null,
  '',
  'PAST',
  'PRESENT',
  'FUTURE',
  '2019-02-30',
  '2019-13',
  '2019-37',
  '2019-W53',
  '2019-W00',
  '2019-05-14/',
  '../2019',
  '2020/2019',
  '2019/2020/2021',
  'May 2019',
  '12019',
])('%s has no days', (value) => {
  expect(daysOf(value)).toBeNull();
  expect(granularityOf(value)).toBe('vague');
});

it('knows the days of the calendar', () => {
  expect(['2024-02-29', '0001-01-01', '9999-12-31'].every(isDay)).toBe(true);
  expect(['2023-02-29', '2024-2-1', '2024-00-10', '2024-04-31', ''].some(isDay)).toBe(false);
});

it('days later are days, also at the ends of the calendar', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect([daysBetween('2024-02-28', '2024-03-01'), daysBetween('2025-01-01', '2024-12-31')]).toEqual([2, -1]);
  expect([addDays('9999-12-30', 9), addDays('0001-01-02', -9)]).toEqual(['9999-12-31', '0001-01-01']);
});
