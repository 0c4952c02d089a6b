import type { Breakdown } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { dimensionsIn, goTogether, toCrossTable } from './cross-table.js';

const row = (type: string | null, status: string, reports: number): Breakdown['rows'][number] => ({
  values: [type === null ? null : { key: type, name: type }, { key: status, name: status }],
  happenings: 1,
  origins: 1,
  reports,
  cooperation: 0,
  conflict: 0,
  goldstein: 0,
  evidence: { status: [status as 'occurred'] },
});
const breakdown: Breakdown = {
  by: ['mode', 'status'],
  leftOut: { otherStatus: 0, unsure: 0 },
  table: 'gdelt',
  rows: [
    row('visit', 'negated', 9),
    row('visit', 'occurred', 2),
    row(null, 'occurred', 20),
    row('call', 'future', 1),
  ],
  total: { happenings: 4, origins: 4, reports: 32, cooperation: 0, conflict: 0, goldstein: 0 },
};

describe('toCrossTable', () => {
  it('orders statuses as the manual does, rows by their totals, none included', () => {
    const table = toCrossTable(breakdown, 'reports');
    expect(table.columns.map((column) => column?.key)).toEqual(['occurred', 'future', 'negated']);
    expect(table.rows.map(({ value, total }) => [value?.key ?? null, total])).toEqual([
      [null, 20],
      ['visit', 11],
      ['call', 1],
    ]);
  });

  it('has a cell where both meet, and none elsewhere', () => {
    const [none, visit] = toCrossTable(breakdown, 'reports').rows;
    expect(visit!.cells.map((cell) => cell?.count ?? null)).toEqual([2, null, 9]);
    expect(none!.cells[0]!.evidence).toEqual({ status: ['occurred'] });
  });

  it('counts in the unit that it is told', () => {
    expect(toCrossTable(breakdown, 'happenings').rows.map(({ total }) => total)).toEqual([2, 1, 1]);
  });

  it('says how many columns do not fit', () => {
    const rows = Array.from({ length: 15 }, (_, at) => row('visit', `2024-${at}`, 15 - at));
    const table = toCrossTable({ ...breakdown, by: ['mode', 'publisher'], rows }, 'reports');
    expect([table.columns.length, table.left]).toEqual([12, 3]);
  });
});

describe('dimensionsIn', () => {
  const read = (query: string) => dimensionsIn(new URLSearchParams(query));

  it('is type by status unless told otherwise', () => {
    expect(read('')).toEqual(['type', 'status']);
    expect(read('by=status')).toEqual(['status', 'type']);
    expect(read('by=mode,year')).toEqual(['mode', 'year']);
    expect(read('by=nonsense,publisher')).toEqual(['publisher', 'status']);
  });

  it('does not cross what does not go together', () => {
    expect(read('by=actor,actorCountry')).toEqual(['actor', 'status']);
    expect(read('by=status,status')).toEqual(['status', 'type']);
    expect(goTogether('actorCountry', 'recipientCountry')).toBe(true);
    expect(goTogether('place', 'placeCountry')).toBe(false);
  });
});
