// What the defaults leave out: together with the counted ones they add up to all, split by status and confidence.
import { countOf } from '@entente/happenings';
import { COUNT_UNITS, COUNTED_BY_DEFAULT, confidenceOf, type Filter, isCounted, SURE } from '@entente/record';
import { expect, it } from 'vitest';
import { countLeftOut, listEvents, listHappenings, narrow, tellTotals } from './index.js';
import { makeMemoryReader } from './test-support/memory-reader.js';
import { inventFilter, inventRows, joinSome } from './test-support/random-rows.js';

const rows = joinSome(inventRows(3, 40));
const events = rows.flatMap((item) => item.events);
const reader = makeMemoryReader({ rows });
const counted: Filter = { ...COUNTED_BY_DEFAULT, status: ['occurred'] };

it('adds up with what is counted', async () => {
  const { total, leftOut } = await listEvents(reader, { filter: counted, page: { limit: 10 } });
  expect(total).toBe(events.filter(isCounted).length);
  expect(leftOut).toEqual({
    otherStatus: events.filter(({ status }) => status !== 'occurred').length,
    unsure: events.filter((row) => row.status === 'occurred' && confidenceOf(row) < SURE).length,
  });
  expect(total + leftOut.otherStatus + leftOut.unsure).toBe(events.length);
  expect(leftOut.otherStatus * leftOut.unsure).toBeGreaterThan(0);
  const happenings = await listHappenings(reader, {
    filter: counted,
    page: { limit: 10 },
    table: 'gdelt',
    count: 'happenings',
  });
  expect(happenings.total.happenings).toBeLessThan(total);
  expect(await tellTotals(reader, counted, 'happenings')).toMatchObject({
    happenings: happenings.total.happenings,
    reports: happenings.total.reports,
    leftOut: happenings.leftOut,
  });
});

const UNITS = ['events', ...COUNT_UNITS] as const;

it('is nothing where all is counted', async () => {
  for (const filter of [{}, { status: ['any' as const], minConfidence: 0 }])
    for (const unit of UNITS)
      expect(await countLeftOut(reader, filter, unit)).toEqual({ otherStatus: 0, unsure: 0 });
});

it('is of the same filter, whatever else that says, in every unit', async () => {
  const number = async (filter: Filter, unit: (typeof UNITS)[number]) =>
    unit === 'events'
      ? (await reader.listEvents(filter, { limit: 500 })).items.length
      : (await reader.listHappenings(filter, { limit: 500 })).items.reduce(
          (sum, row) => sum + countOf(row, unit),
          0,
        );
  for (let seed = 1; seed < 60; seed++) {
    const filter = inventFilter(seed);
    const unit = UNITS[seed % UNITS.length]!;
    const { status: _, minConfidence: __, ...rest } = filter;
    const { otherStatus, unsure } = await countLeftOut(reader, filter, unit);
    expect((await number(filter, unit)) + otherStatus + unsure, JSON.stringify(filter)).toBe(
      await number(rest, unit),
    );
  }
});

it('lets a number be narrowed to one status of any', async () => {
  const any: Filter = { status: ['any'], minConfidence: 0.4 };
  expect(narrow(any, { status: 'future' })).toEqual({ status: ['future'], minConfidence: 0.4 });
  expect(narrow(counted, { type: 'AID' })).toEqual({ ...counted, type: ['AID'] });
});
