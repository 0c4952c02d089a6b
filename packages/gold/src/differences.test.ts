// What two readings differ in, floors, and the figures of confidence.
import { describe, expect, it } from 'vitest';
import { differenceText } from './difference-text.js';
import { differences } from './differences.js';
import { areaUnderCurve, calibrationError } from './figures.js';
import { brokenFloors, floorsOf } from './floors.js';
import { requireStory } from './parse-story.js';
import type { StoryVerdict } from './verdict.js';

const gold = requireStory(
  '#story x-1\n#date 2024-05-14\n#publisher Harbour Wire\n#kind wire\n#title [a1 Kenya] {v1 arrests} [a2 two men]\n\n[a3 Police] {c1 said} <q1 the men had {v2 fled}>. It rained. Later [a1 Kenya] {v3 freed} [a2 them].\n---\na1 country KEN GOV Kenya\na2 group - CVL two men\na3 group KEN COP police\nq1 indirect source=a3 cue=c1\nv1 COERCE arrest occurred actor=a1 recip=a2\nv2 REJECT - occurred actor=a2\nv3 RETREAT release occurred actor=a1 recip=a2\n',
  'x-1',
);
const before: StoryVerdict = {
  events: { v1: 'tsarm', v2: 'ts' },
  extraEvents: ['AID 40-44'],
  statements: { q1: 'fsc' },
  extraStatements: [],
};
const after: StoryVerdict = {
  events: { v1: 'tarm', v2: 'tsa', v3: 'tsar' },
  extraEvents: [],
  statements: { q1: 'fc' },
  extraStatements: [],
};

describe('differences', () => {
  it('are told sentence by sentence, with the annotation and what changed', () => {
    const rows = differences(gold, before, after).map(({ id, change, what, annotated, sentence }) => ({
      id,
      change,
      what,
      annotated,
      sentence,
    }));
    expect(rows).toContainEqual({
      id: 'v1',
      change: 'lost',
      what: 'no longer right: status',
      annotated: 'COERCE arrest, occurred, Kenya → two men',
      sentence: 'Kenya [arrests] two men',
    });
    expect(rows).toContainEqual({
      id: 'v3',
      change: 'gained',
      what: 'right now: type, status, actors, recipients',
      annotated: 'RETREAT release, occurred, Kenya → two men',
      sentence: 'Later Kenya [freed] them.',
    });
    expect(rows).toContainEqual({
      id: 'q1',
      change: 'lost',
      what: 'no longer right: source',
      annotated: 'indirect statement of police',
      sentence: 'Police said [the men had fled].',
    });
    expect(rows.map(({ id, change }) => `${id} ${change}`)).toEqual([
      'v1 lost',
      'q1 lost',
      'v2 part gained',
      'AID 40-44 part gained',
      'v3 gained',
    ]);
  });

  it('of a reading with itself are none', () => {
    expect(differences(gold, after, after)).toEqual([]);
    expect(differenceText([])).toBe('no event or statement was gained or lost');
  });

  it('as text begin with a summary, what was gained or lost as a whole comes first, and the rest is counted', () => {
    const text = differenceText(differences(gold, before, after), { most: 3 });
    expect(text.split('\n').slice(0, 5)).toEqual([
      'events wholly right: 1 gained, 1 lost; in part 2 better, 0 worse, 0 other',
      'statements with source: 0 gained, 1 lost; in part 0 better, 0 worse, 0 other',
      'LOST    x-1 v1 event: COERCE arrest, occurred, Kenya → two men',
      '          no longer right: status',
      '          Kenya [arrests] two men',
    ]);
    expect(text).toMatch(/… and 2 more/);
  });
});

describe('floors', () => {
  const layers = [
    { name: 'typed', better: 'high', value: 80, items: 1000 },
    { name: 'error', better: 'low', value: 5, items: 100 },
  ] as const;
  const floors = floorsOf(layers);
  it('lie a margin below, ceilings a margin above', () => {
    expect(floors).toEqual({
      typed: { value: 80, margin: 0.2, floor: 79.8 },
      error: { value: 5, margin: 1.5, ceiling: 6.5 },
    });
  });
  it('break where a layer falls, where an error grows, where a layer is missing or new', () => {
    const at = (typed: number, error: number) =>
      brokenFloors(
        [
          { ...layers[0], value: typed },
          { ...layers[1], value: error },
        ],
        floors,
      );
    expect(at(79.9, 6.4)).toEqual([]);
    expect(at(79.7, 5)).toEqual(['typed: 79.70, floor 79.8 (was 80)']);
    expect(at(Number.NaN, 5)).toEqual(['typed: NaN, floor 79.8 (was 80)']);
    expect(at(90, 7)).toEqual(['error: 7.00, ceiling 6.5 (was 5)']);
    expect(brokenFloors([layers[0]], floors)).toEqual(['error: has a floor and is not measured']);
    expect(brokenFloors(layers, { typed: floors.typed! })).toEqual(['error: 5.0, and no floor is set']);
  });
});

describe('confidence', () => {
  const judged = (pairs: readonly (readonly [number, boolean])[]) =>
    pairs.map(([confidence, right]) => ({ confidence, right }));
  it.each([
    [
      [
        [0.9, true],
        [0.8, true],
        [0.2, false],
      ],
      100,
    ],
    [
      [
        [0.1, true],
        [0.9, false],
      ],
      0,
    ],
    [
      [
        [0.5, true],
        [0.5, false],
      ],
      50,
    ],
    [
      [
        [0.9, true],
        [0.6, false],
        [0.5, true],
        [0.1, false],
      ],
      75,
    ],
    [[[0.9, true]], 50],
  ] as const)('%j: area under the curve %d', (pairs, area) => {
    expect(areaUnderCurve(judged(pairs))).toBeCloseTo(area);
  });
  it('that is right as often as it says has no calibration error', () => {
    const half = Array.from({ length: 40 }, (_, i) => [0.5, i % 2 === 0] as const);
    expect(calibrationError(judged(half))).toBeCloseTo(0);
    expect(calibrationError(judged(half.map(([, right]) => [0.9, right] as const)))).toBeCloseTo(40);
  });
});
