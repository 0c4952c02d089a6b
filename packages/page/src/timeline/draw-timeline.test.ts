import { describe, expect, it } from 'vitest';
import { happeningsOf, type Shown } from '../evidence/shown.js';
import {
  domainOf,
  drawBars,
  drawGoldstein,
  insetsOf,
  radiusOf,
  stretchesOf,
  ticksOf,
  topOf,
} from './draw-timeline.js';

const points = [
  {
    period: '2024-01',
    sides: [
      { side: 'cooperation' as const, period: '2024-01', count: 3, shown: happeningsOf({ quad: ['1'] }) },
      { side: 'conflict' as const, period: '2024-01', count: 1, shown: happeningsOf({ quad: ['3'] }) },
    ],
    happenings: 4,
    count: 9,
    shown: happeningsOf({ from: '2024-01-01' }),
    goldstein: 1.25,
  },
  { period: '2024-02', sides: [], happenings: 0, count: 0, shown: happeningsOf({}), goldstein: null },
];
const hrefOf = (shown: Shown) => `/timeline?${shown.filter}`;

describe('drawBars', () => {
  it('has a mark for each side, with its own evidence, words and row', () => {
    const { marks } = drawBars({ points, counted: 'happenings', hrefOf });
    expect(marks).toMatchObject([
      { href: '/timeline?quad=1', label: 'Jan 2024, cooperation: 3 happenings', row: 0 },
      { href: '/timeline?quad=3', label: 'Jan 2024, conflict: 1 happening', row: 1 },
    ]);
    expect(marks[0]!.days).toEqual({ from: '2024-01-01', to: '2024-01-31' });
  });

  it('gives both sides the same scale, so that heights can be compared', () => {
    const { draw } = drawBars({ points, counted: 'reports', hrefOf });
    expect(draw(400).y?.domain).toEqual([-3, 3]);
  });

  it('draws the range asked for, whatever happened in it', () => {
    const range = { from: '2023-11-05', to: '2024-06-30' };
    const { draw } = drawBars({ points, counted: 'reports', range, hrefOf });
    const days = ((draw(400).x?.domain ?? []) as Date[]).map((day) => day.toISOString().slice(0, 10));
    expect(days).toEqual(['2023-11-01', '2024-07-01']);
  });
});

describe('drawGoldstein', () => {
  it('leaves periods without a value out, and names the table', () => {
    const { marks } = drawGoldstein({ points, table: 'ICEWS', hrefOf });
    expect(marks.map(({ label, href }) => [label, href])).toEqual([
      ['Jan 2024: mean Goldstein value +1.3 (ICEWS) of 4 happenings', '/timeline?from=2024-01-01'],
    ]);
  });
});

describe('ticks', () => {
  it.each([
    [399, 400],
    [400, 400],
    [401, 500],
    [3, 3],
    [1, 2],
    [7, 8],
    [99, 100],
    [61, 80],
  ])('of bars up to %i reach %i, and are whole', (most, top) => {
    expect(topOf(most)).toBe(top);
    const ticks = ticksOf(top);
    expect([ticks[0], ticks.at(-1)]).toEqual([-top, top]);
    expect(ticks).toContain(0);
    expect(ticks.every(Number.isInteger)).toBe(true);
    expect(ticks.length).toBeLessThanOrEqual(11);
  });
});

describe('the line of Goldstein values', () => {
  it('is broken where periods without events lie between', () => {
    const found = stretchesOf([{ period: '2020-12' }, { period: '2021-01' }, { period: '2023-01' }]);
    expect([...found]).toEqual([
      ['2020-12', 0],
      ['2021-01', 0],
      ['2023-01', 1],
    ]);
  });
  it('has small dots for few happenings', () => {
    expect(radiusOf(1)).toBeLessThan(radiusOf(20));
    expect(radiusOf(100_000)).toBe(6);
  });
});

describe('domainOf', () => {
  it('keeps a single bar from filling the whole width', () => {
    const [first, last] = domainOf([{ period: '2024-01' }]);
    expect((last.getTime() - first.getTime()) / 86_400_000).toBe(8 * 31);
  });

  it('ends where the last period ends', () => {
    const [first, last] = domainOf([{ period: '2020' }, { period: '2030' }]);
    expect([first.toISOString().slice(0, 10), last.toISOString().slice(0, 10)]).toEqual([
      '2020-01-01',
      '2031-01-01',
    ]);
  });
});

describe('insetsOf', () => {
  it('leaves a gap between wide bars, and never makes a bar thinner than three pixels', () => {
    expect(insetsOf([{ period: '2024-01' }], 900).insetLeft).toBe(0.5);
    const long = [{ period: '1965-01' }, { period: '2029-01' }];
    const { insetLeft, insetRight } = insetsOf(long, 360);
    const bar = ((360 - 56) * 31) / (64 * 365.25 + 31);
    expect(bar - insetLeft - insetRight).toBeCloseTo(3, 1);
  });
});
