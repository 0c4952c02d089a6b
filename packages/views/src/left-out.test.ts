// Events that the defaults leave out: together with the counted ones they add up to all, split by status and confidence.
import { COUNTED_BY_DEFAULT, confidenceOf, type Filter, isCounted, SURE } from '@entente/record';
import { expect, it } from 'vitest';
import { countLeftOut, listEvents, narrow, tellTotals } from './index.js';
import { makeMemoryReader } from './test-support/memory-reader.js';
import { inventFilter, inventRows } from './test-support/random-rows.js';

const rows = inventRows(3, 40);
const events = rows.flatMap((item) => item.events);
const reader = makeMemoryReader({ rows });
const counted: Filter = { ...COUNTED_BY_DEFAULT, status: ['occurred'] };

it('adds up with what is counted', async () => {
  const { total, leftOut } = await listEvents(reader, {
    filter: counted,
    page: { limit: 10 },
    table: 'gdelt',
  });
  expect(total.events).toBe(events.filter(isCounted).length);
  expect(leftOut).toEqual({
    otherStatus: events.filter(({ status }) => status !== 'occurred').length,
    unsure: events.filter((row) => row.status === 'occurred' && confidenceOf(row) < SURE).length,
  });
  expect(total.events + leftOut.otherStatus + leftOut.unsure).toBe(events.length);
  expect(leftOut.otherStatus * leftOut.unsure).toBeGreaterThan(0);
  expect(await tellTotals(reader, counted)).toMatchObject({ events: total.events, leftOut });
});

it('is nothing where all is counted', async () => {
  for (const filter of [{}, { status: ['any' as const], minConfidence: 0 }])
    expect(await countLeftOut(reader, filter)).toEqual({ otherStatus: 0, unsure: 0 });
});

it('is of the same filter, whatever else that says', async () => {
  for (let seed = 1; seed < 60; seed++) {
    const filter = inventFilter(seed);
    const { status: _, minConfidence: __, ...rest } = filter;
    const all = (await reader.listEvents(rest, { limit: 500 })).items.length;
    const shown = (await reader.listEvents(filter, { limit: 500 })).items.length;
    const { otherStatus, unsure } = await countLeftOut(reader, filter);
    expect(shown + otherStatus + unsure, JSON.stringify(filter)).toBe(all);
  }
});

it('lets a number be narrowed to one status of any', async () => {
  const any: Filter = { status: ['any'], minConfidence: 0.4 };
  expect(narrow(any, { status: 'future' })).toEqual({ status: ['future'], minConfidence: 0.4 });
  expect(narrow(counted, { type: 'AID' })).toEqual({ ...counted, type: ['AID'] });
});
