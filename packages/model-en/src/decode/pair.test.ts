import { describe, expect, it } from 'vitest';
import type { Labels } from '../labels.js';
import type { Pieces } from '../wordpiece.js';
import { decodePair, markRoles } from './pair.js';

const TEXT = 'Kenya urged Somalia';
/** One piece per word, except two for `Somalia`. */
const PIECES: Pieces = {
  ids: Int32Array.of(1, 2, 3, 4),
  start: Int32Array.of(0, 6, 12, 16),
  end: Int32Array.of(5, 11, 16, 19),
};
const LABELS: Labels = {
  layers: {
    mention: [],
    mention2: [],
    time: [],
    source: [],
    cue: [],
    content: [],
    content2: [],
    trigger: ['REQUEST', 'ACCUSE'],
  },
  arcs: [],
  status: ['occurred', 'future', 'hypothetical', 'negated'],
  mode: ['-', 'REQUEST/change', 'ACCUSE/allege'],
  ctx: [],
};

describe('markRoles', () => {
  it.each([
    [[{ start: 0, end: 5 }], [{ start: 12, end: 19 }], [1, 0, 2, 2]],
    [[{ start: 12, end: 19 }], [{ start: 0, end: 5 }], [2, 0, 1, 1]],
    [[{ start: 13, end: 14 }], [{ start: 0, end: 5 }], [2, 0, 1, 0]],
    [[{ start: 0, end: 19 }], [{ start: 12, end: 19 }], null],
    [[], [{ start: 0, end: 5 }], null],
    [[{ start: 0, end: 5 }], [], [1, 0, 0, 0]],
    [[{ start: 0, end: 5 }], [{ start: 5, end: 6 }], null],
  ])('%j, %j gives %j', (source, target, roles) => {
    const mark = () => [...markRoles(TEXT, PIECES, { source, target })];
    if (roles) expect(mark()).toEqual(roles);
    else expect(mark).toThrow(/^(source|target) of the pair: expected words of the text \(19 code units\)/);
  });
});

describe('decodePair', () => {
  const zeros = (width: number) => new Float32Array(4 * width);
  const status = zeros(4);
  status[1 * 4 + 2] = 5;
  const mode = zeros(3);
  mode[1 * 3 + 1] = 4;
  /** O, then B and I of each type: every other layer has only O */
  const WIDTH = 7 + 5;
  const logits = {
    pair: Float32Array.of(3, 0),
    tags: zeros(WIDTH),
    focus: Float32Array.of(0, 2, 1.2, 1.2),
    status,
    mode,
  };

  it('reads the type, the word, its status and the modes of that type', () => {
    const read = decodePair(TEXT, PIECES, { logits, labels: LABELS, model: 'm', isAlone: false });
    expect(read.types.map(([type]) => type)).toEqual(['REQUEST', 'ACCUSE']);
    expect(read.types.reduce((sum, [, p]) => sum + p, 0)).toBeCloseTo(1);
    expect(TEXT.slice(read.trigger.start, read.trigger.end)).toBe('urged');
    expect(read.status.hypothetical).toBeGreaterThan(0.9);
    expect(read.modes.map(([name]) => name)).toEqual(['change', '-']);
  });

  it('prefers the word of an act of the type', () => {
    const tags = zeros(WIDTH);
    for (const piece of [2, 3]) tags[piece * WIDTH + 7] = 8; // O
    tags[0 * WIDTH + 7 + 1] = 6; // Kenya: B-REQUEST
    tags[1 * WIDTH + 7 + 3] = 6; // urged: B-ACCUSE
    const { trigger } = decodePair(TEXT, PIECES, {
      logits: { ...logits, tags },
      labels: LABELS,
      model: 'm',
      isAlone: false,
    });
    expect(TEXT.slice(trigger.start, trigger.end)).toBe('Kenya');
  });

  it('asks the tags too when there is a source alone', () => {
    const tags = zeros(WIDTH);
    for (const piece of [0, 2, 3]) tags[piece * WIDTH + 7] = 8; // O
    tags[1 * WIDTH + 7 + 3] = 6; // urged: B-ACCUSE
    const typesOf = (isAlone: boolean) =>
      decodePair(TEXT, PIECES, { logits: { ...logits, tags }, labels: LABELS, model: 'm', isAlone }).types;
    expect(typesOf(false)[0]![0]).toBe('REQUEST');
    expect(typesOf(true)[0]![0]).toBe('ACCUSE');
    expect(typesOf(true).reduce((sum, [, p]) => sum + p, 0)).toBeCloseTo(1);
  });

  it('adds up what falls on the pieces of one word', () => {
    const focus = Float32Array.of(0, 1, 0.9, 0.9);
    const { trigger } = decodePair(TEXT, PIECES, {
      logits: { ...logits, focus },
      labels: LABELS,
      model: 'm',
      isAlone: false,
    });
    expect(TEXT.slice(trigger.start, trigger.end)).toBe('Somalia');
  });
});
