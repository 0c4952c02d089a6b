// Pairs from marks, words and ranges: the cases of parse-pair.cases.txt, and properties for any sentence.
import { readFileSync } from 'node:fs';
import { bySpan, overlap, type Span } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../../tests/support/random.js';
import { hasMarks, type MarkedPair, PairError, parsePair } from './parse-pair.js';

const cases = readFileSync(new URL('./parse-pair.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('==>') && !line.startsWith('#'))
  .map((line) => line.split('==>').map((part) => part.trim()) as [string, string]);

/** The plain text with its parties in brackets; or the error message. */
function show(given: string): string {
  const [text = '', source, target] = given.split('|').map((part) => part.trim());
  try {
    const pair = parsePair({ text, source, target });
    return withBrackets(pair, (role) => [`[`, `]${role[0]}`]);
  } catch (error) {
    expect(error).toBeInstanceOf(PairError);
    return `error: ${(error as Error).message}`;
  }
}

/** The plain text with something before and after each name. */
function withBrackets(
  { text, source, target }: MarkedPair,
  around: (role: 'source' | 'target') => readonly [string, string],
): string {
  const spans = [
    ...source.map((span) => ({ ...span, around: around('source') })),
    ...target.map((span) => ({ ...span, around: around('target') })),
  ].sort(bySpan);
  let out = '';
  let last = 0;
  for (const {
    start,
    end,
    around: [before, after],
  } of spans) {
    out += text.slice(last, start) + before + text.slice(start, end) + after;
    last = end;
  }
  return out + text.slice(last);
}

describe('parsePair', () => {
  it.each(cases)('%s', (given, expected) => {
    const shown = show(given);
    if (expected.startsWith('error: ')) expect(shown.slice(0, expected.length)).toBe(expected);
    else expect(shown).toBe(expected);
  });

  it('takes ranges, in any order, without their outer white space', () => {
    const text = 'Kenya warned Somalia that Kenya would act.';
    expect(
      parsePair({
        text,
        source: [
          [26, 32],
          [0, 5],
        ],
        target: [[12, 20]],
      }),
    ).toEqual({
      text,
      source: [
        { start: 0, end: 5 },
        { start: 26, end: 31 },
      ],
      target: [{ start: 13, end: 20 }],
    });
  });
  it('refuses ranges that hold no words, leave the text or overlap, and says which', () => {
    const text = 'Kenya warned Somalia.';
    const read =
      (source: [number, number][], target: [number, number][] = [[13, 20]]) =>
      () =>
        parsePair({ text, source, target });
    expect(read([[0, 99]])).toThrow(
      'source: found the range 0–99, expected one with words in it, within 0–21',
    );
    for (const range of [
      [-1, 3],
      [3, 3],
      [5, 2],
      [5, 6],
      [0.5, 4],
      [0, Number.NaN],
    ] as [number, number][])
      expect(read([range]), String(range)).toThrow(PairError);
    expect(read([[0, 15]])).toThrow('found 0–15 and 13–20, expected words that do not overlap');
    expect(
      read([
        [0, 5],
        [3, 8],
      ]),
    ).toThrow('found 0–5 and 3–8');
    expect(read([])).toThrow('source: found neither words of its own');
  });
});

describe('any sentence', () => {
  const random = createRandom(20260101);
  const WORDS = [
    'Kenya',
    'the',
    'army',
    '🕊',
    'São',
    'U.S.',
    'fired',
    '“at',
    'last”',
    'of',
    'Ω',
    '(IRGC)',
    '-',
    'it’s',
  ];

  it('gives back the spans that were marked in it', () => {
    for (let i = 0; i < 500; i++) {
      const pair = inventPair(random, WORDS);
      const marked = withBrackets(pair, (role) => [`<${role[0]}>`, `</${role[0]}>`]);
      expect(parsePair({ text: marked })).toEqual(pair);
      const ranges = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end] as const);
      expect(
        parsePair({ text: pair.text, source: ranges(pair.source), target: ranges(pair.target) }),
      ).toEqual(pair);
    }
  });
  it('with damaged marks is read whole or refused as a PairError, never otherwise', () => {
    const parts = ['<s>', '</s>', '<t>', '</t>', ...WORDS, ' ', '\n'];
    let read = 0;
    for (let i = 0; i < 3000; i++) {
      const text = Array.from({ length: 1 + random.below(12) }, () => random.pick(parts)).join(
        random.pick(['', ' ']),
      );
      const given = { text, source: random.pick(WORDS), target: random.pick(WORDS) };
      try {
        const pair = parsePair(given);
        read++;
        expect(hasMarks(pair.text) && !hasMarks(text)).toBe(false);
        const spans = [...pair.source, ...pair.target].sort(bySpan);
        for (const [k, span] of spans.entries()) {
          expect(pair.text.slice(span.start, span.end).trim()).toBe(pair.text.slice(span.start, span.end));
          expect(span.end).toBeGreaterThan(span.start);
          if (spans[k + 1]) expect(overlap(span, spans[k + 1]!)).toBe(0);
        }
      } catch (error) {
        if (!(error instanceof PairError)) throw error;
      }
    }
    expect(read).toBeGreaterThan(20);
  });
});

/** Words joined by spaces, some of them named as one party or the other. */
function inventPair(random: Random, words: readonly string[]): MarkedPair {
  const pair = { source: [] as Span[], target: [] as Span[] };
  let text = '';
  const count = 2 + random.below(10);
  for (let i = 0; i < count; i++) {
    if (text) text += ' ';
    const start = text.length;
    text += random.pick(words);
    const role =
      i === 0 ? 'source' : i === 1 ? 'target' : random.pick(['source', 'target', null, null] as const);
    if (role) pair[role].push({ start, end: text.length });
  }
  return { text, ...pair };
}
