import type { Speakers } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { toCarriage } from './carriage.js';

const item = (outlet: string, how: 'publisher' | 'carrier', key: string, statements: number) => ({
  outlet,
  how,
  source: { key, name: key.toUpperCase() },
  statements,
  evidence: { source: [key] },
});
const carried: Speakers['carried'] = [
  item('Harbour Wire', 'publisher', 'a', 2),
  item('Lake Post', 'publisher', 'a', 5),
  item('Lake Post', 'publisher', 'b', 9),
  item('Radio Delta', 'carrier', 'b', 7),
  item('Harbour Wire', 'carrier', 'c', 1),
];

describe('toCarriage', () => {
  it('has the most carried speakers as columns, each statement counted once', () => {
    const { columns, left } = toCarriage(carried, 2);
    expect(columns.map(({ key, total }) => [key, total])).toEqual([
      ['b', 9],
      ['a', 7],
    ]);
    expect(left).toBe(1);
  });

  it('leaves out outlets that carry none of them, and says how many', () => {
    const { rows, silent } = toCarriage(carried, 1);
    expect(rows.map(({ outlet }) => outlet)).toEqual(['Lake Post', 'Radio Delta']);
    expect(silent).toBe(2);
  });

  it('keeps an outlet as publisher apart from the same as carrier', () => {
    const { rows } = toCarriage(carried, 9);
    expect(rows.map(({ outlet, how, total }) => [outlet, how, total])).toEqual([
      ['Lake Post', 'publisher', 14],
      ['Harbour Wire', 'publisher', 2],
      ['Radio Delta', 'carrier', 7],
      ['Harbour Wire', 'carrier', 1],
    ]);
  });

  it('has a cell only where something is carried', () => {
    const { rows } = toCarriage(carried, 2);
    expect(rows[1]!.cells.map((cell) => cell?.statements ?? null)).toEqual([null, 2]);
  });

  it('is empty without statements', () => {
    expect(toCarriage([], 5)).toEqual({ columns: [], rows: [], most: 1, left: 0, silent: 0 });
  });
});
