import { describe, expect, it } from 'vitest';
import { walkMarks } from './walk-marks.js';

// two rows: cooperation at 10, 20, 30 (given out of order), conflict at 19 and 90
const marks = [
  { row: 0, at: 20 },
  { row: 0, at: 10 },
  { row: 1, at: 90 },
  { row: 0, at: 30 },
  { row: 1, at: 19 },
];

describe('walkMarks', () => {
  it('goes along a row in order of place, and stays at its ends', () => {
    expect(walkMarks(marks, 1, 'ArrowRight')).toBe(0);
    expect(walkMarks(marks, 0, 'ArrowRight')).toBe(3);
    expect(walkMarks(marks, 3, 'ArrowRight')).toBe(3);
    expect(walkMarks(marks, 1, 'ArrowLeft')).toBe(1);
    expect(walkMarks(marks, 0, 'End')).toBe(3);
    expect(walkMarks(marks, 0, 'Home')).toBe(1);
  });

  it('crosses to the nearest mark of the other row, and stays where there is no row', () => {
    expect(walkMarks(marks, 0, 'ArrowDown')).toBe(4);
    expect(walkMarks(marks, 3, 'ArrowDown')).toBe(4);
    expect(walkMarks(marks, 2, 'ArrowUp')).toBe(3);
    expect(walkMarks(marks, 0, 'ArrowUp')).toBe(0);
  });

  it('leaves other keys to others', () => {
    expect(walkMarks(marks, 0, 'Enter')).toBeNull();
  });
});
