import type { DyadCell, DyadMatrix } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { toGrid, walkGrid } from './matrix.js';

const cell = (actor: string, recipient: string, cooperation: number, conflict: number): DyadCell => ({
  actor,
  recipient,
  happenings: Math.max(1, cooperation + conflict - 2),
  origins: 1,
  reports: cooperation + conflict,
  cooperation,
  conflict,
  goldstein: 0,
  evidence: { actor: [actor], recipient: [recipient] },
});
const matrix: DyadMatrix = {
  leftOut: { otherStatus: 0, unsure: 0 },
  level: 'country',
  table: 'plover',
  parties: [
    { key: 'KEN', name: 'Kenya' },
    { key: 'UGA', name: 'Uganda' },
    { key: 'SDN', name: 'Sudan' },
  ],
  cells: [
    cell('KEN', 'UGA', 6, 0),
    cell('UGA', 'KEN', 3, 0),
    cell('SDN', 'KEN', 0, 5),
    cell('SDN', 'SDN', 0, 40),
  ],
  evidence: {},
};
const names = (order: Parameters<typeof toGrid>[1]) =>
  toGrid(matrix, order, 'reports').parties.map(({ key }) => key);

describe('toGrid', () => {
  it('sorts by what parties do, receive, and how', () => {
    expect(names('acting')).toEqual(['SDN', 'KEN', 'UGA']);
    expect(names('receiving')).toEqual(['SDN', 'KEN', 'UGA']);
    expect(names('cooperative')).toEqual(['UGA', 'KEN', 'SDN']);
    expect(names('hostile')).toEqual(['SDN', 'KEN', 'UGA']);
    expect(names('name')).toEqual(['KEN', 'SDN', 'UGA']);
  });

  it('finds cells by both sides, in this direction only', () => {
    const grid = toGrid(matrix, 'name', 'reports');
    expect(grid.cellAt('SDN', 'KEN')?.reports).toBe(5);
    expect(grid.cellAt('KEN', 'SDN')).toBeNull();
  });

  it('scales by the cells between two parties: what one does within itself would dwarf them', () => {
    expect(toGrid(matrix, 'name', 'reports').most).toBe(6);
    expect(toGrid(matrix, 'name', 'happenings').most).toBe(4);
  });
});

describe('walkGrid', () => {
  const at = { row: 1, column: 1 };
  const walk = (key: string, ctrl = false) => walkGrid(at, key, { size: 3, ctrl });

  it('walks by arrows and stays inside', () => {
    expect(walk('ArrowRight')).toEqual({ row: 1, column: 2 });
    expect(walkGrid({ row: 2, column: 2 }, 'ArrowDown', { size: 3, ctrl: false })).toEqual({
      row: 2,
      column: 2,
    });
  });

  it('jumps to the ends of a row, and with Ctrl of the grid', () => {
    expect(walk('Home')).toEqual({ row: 1, column: 0 });
    expect(walk('Home', true)).toEqual({ row: 0, column: 0 });
    expect(walk('End', true)).toEqual({ row: 2, column: 2 });
    expect(walk('PageDown')).toEqual({ row: 2, column: 1 });
  });

  it('leaves other keys to others', () => {
    expect(walk('Enter')).toBeNull();
    expect(walk('a')).toBeNull();
  });
});
