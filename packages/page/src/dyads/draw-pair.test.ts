import { describe, expect, it } from 'vitest';
import { happeningsOf, type Shown } from '../evidence/shown.js';
import { drawMirror, drawPairGoldstein, type Way } from './draw-pair.js';

const hrefOf = (shown: Shown) => `/dyads/KEN/UGA?${shown.filter}`;
const way = (name: string, actor: string, counts: readonly [number, number]): Way => ({
  name,
  points: [
    {
      period: '2024-05',
      sides: [
        {
          side: 'cooperation',
          period: '2024-05',
          count: counts[0],
          shown: happeningsOf({ actor: [actor], quad: ['1'] }),
        },
        {
          side: 'conflict',
          period: '2024-05',
          count: counts[1],
          shown: happeningsOf({ actor: [actor], quad: ['3'] }),
        },
      ],
      happenings: 1,
      count: counts[0] + counts[1],
      shown: happeningsOf({ actor: [actor], from: '2024-05-01' }),
      goldstein: 2,
    },
  ],
});
const ways = [way('Kenya → Uganda', 'KEN', [3, 2]), way('Uganda → Kenya', 'UGA', [1, 4])] as const;

describe('drawMirror', () => {
  it('stacks the first way upwards and the second downwards, conflict beyond cooperation', () => {
    const bars = drawMirror({ ways, counted: 'reports', hrefOf })!.marks as unknown as {
      y1: number;
      y2: number;
      row: number;
    }[];
    expect(bars.map(({ y1, y2, row }) => [row, y1 + 0, y2])).toEqual([
      [0, 0, 3],
      [0, 3, 5],
      [1, 0, -1],
      [1, -1, -5],
    ]);
  });

  it('leads each bar to its own way and side', () => {
    const { marks } = drawMirror({ ways, counted: 'happenings', hrefOf })!;
    expect(marks[3]).toMatchObject({
      href: '/dyads/KEN/UGA?actor=UGA&quad=3',
      label: 'Uganda → Kenya, May 2024, conflict: 4 happenings',
    });
  });

  it('draws nothing when nothing passes', () => {
    const none = { ...ways[0], points: [] };
    expect(drawMirror({ ways: [none, none], counted: 'reports', hrefOf })).toBeNull();
  });
});

describe('drawPairGoldstein', () => {
  it('has a curve for each way, whose points lead to all happenings of the period', () => {
    const { marks } = drawPairGoldstein({ ways, table: 'GDELT', hrefOf })!;
    expect(marks.map(({ row, href }) => [row, href])).toEqual([
      [0, '/dyads/KEN/UGA?actor=KEN&from=2024-05-01'],
      [1, '/dyads/KEN/UGA?actor=UGA&from=2024-05-01'],
    ]);
  });
});
