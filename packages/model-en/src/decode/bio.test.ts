import { describe, expect, it } from 'vitest';
import { decodeSpans, type WordScores } from './bio.js';
import type { Word } from './words.js';

/** Scores of a layer with one label: a row a word, the probabilities of outside, begin and inside. */
const scoresOf = (rows: readonly (readonly [number, number, number])[]): WordScores => ({
  width: 3,
  rows: Float32Array.from(rows.flat(), Math.log),
});
const wordsOf = (count: number, paragraphStarts: readonly number[] = []): Word[] =>
  Array.from({ length: count }, (_, i) => ({
    start: 2 * i,
    end: 2 * i + 1,
    first: i,
    last: i + 1,
    paragraphStart: paragraphStarts.includes(i),
  }));
const decoded = (
  rows: Parameters<typeof scoresOf>[0],
  { recall = 0, paragraphStarts = [] as readonly number[], crossParagraphs = false } = {},
) =>
  decodeSpans(scoresOf(rows), {
    labels: ['said'],
    words: wordsOf(rows.length, paragraphStarts),
    crossParagraphs,
    recall,
  }).map(({ first, last }) => [first, last]);

const OUT = [0.9, 0.05, 0.05] as const;
const BEGIN = [0.05, 0.9, 0.05] as const;
const INSIDE = [0.05, 0.05, 0.9] as const;

describe('decodeSpans', () => {
  it('finds spans from their begin to the last word inside', () => {
    expect(decoded([OUT, BEGIN, INSIDE, OUT, BEGIN])).toEqual([
      [1, 3],
      [4, 5],
    ]);
  });

  it('begins no span inside', () => {
    expect(decoded([OUT, INSIDE, OUT])).toEqual([]);
  });

  it('ends a span with its paragraph, unless it may go on', () => {
    const rows = [BEGIN, INSIDE, INSIDE, OUT];
    expect(decoded(rows, { paragraphStarts: [2] })).toEqual([[0, 2]]);
    expect(decoded(rows, { paragraphStarts: [2], crossParagraphs: true })).toEqual([[0, 3]]);
  });

  it('finds with more recall what is almost likely enough, and no more', () => {
    const rows = [OUT, [0.55, 0.43, 0.02], OUT, [0.8, 0.18, 0.02]] as const;
    expect(decoded(rows)).toEqual([]);
    expect(decoded(rows, { recall: 0.5 })).toEqual([[1, 2]]);
  });

  it('gives each span the mean probability of its label, whatever the recall', () => {
    const find = (recall: number) =>
      decodeSpans(scoresOf([BEGIN, [0.3, 0.1, 0.6]]), {
        labels: ['said'],
        words: wordsOf(2),
        crossParagraphs: false,
        recall,
      });
    expect(find(0.5)).toEqual(find(0));
    expect(find(0)[0]!.score).toBeCloseTo((0.95 + 0.7) / 2, 5);
  });
});
