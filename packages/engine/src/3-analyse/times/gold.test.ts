import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadStories } from '@entente/gold';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../../../tests/support/sources.js';
import { SHARED } from '../../../../../tests/support/stories.js';
import { splitParagraphs } from '../paragraphs.js';
import { splitSentences } from '../sentences.js';
import { findTimes, resolveTime, type TimeInput } from './index.js';

const knowledge = {
  outlet: () => undefined,
  words: () => 'Jan Feb Mar Apr Aug Sept Oct Nov Dec Mr Mrs Ms Dr Gen Col Lt Sen Rep Gov St No'.split(' '),
};

interface Story {
  readonly text: string;
  readonly date: string;
  readonly spans: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  readonly times: Readonly<Record<string, string>>;
}

/** The annotated stories of a folder; null where the folder is absent. */
function readStories(folder: string): Story[] | null {
  const isOwn = folder.startsWith('corpus/');
  const path = join(isOwn ? ROOT : SHARED, folder);
  if (!existsSync(path)) return null;
  // of the corpus, the first stories (w01 to w08)
  return loadStories(path).filter(({ id }) => !isOwn || id.startsWith('w'));
}

/** Values right given the words; F1 of the spans found without a model, and of spans with their values. */
function score(stories: readonly Story[]) {
  let [gold, right, found, spans, both, overlapping] = [0, 0, 0, 0, 0, 0];
  for (const { text, date, spans: all, times } of stories) {
    const sentences = splitSentences(text, splitParagraphs(text), knowledge);
    const predicted = findTimes(text, sentences, [], { published: date, knowledge });
    found += predicted.length;
    let anchor: string | null = null;
    for (const { id, start, end } of all.filter((span) => span.id.startsWith('t'))) {
      const value: string = times[id]!;
      const sentence = sentences.find((one) => one.start <= start && end <= one.end) ?? { start, end };
      const input: Omit<TimeInput, 'sentence'> = {
        quote: text.slice(start, end),
        published: date,
        offset: start - sentence.start,
        anchor,
      };
      gold++;
      if (resolveTime({ ...input, sentence: text.slice(sentence.start, sentence.end) }).value === value)
        right++;
      const exact = predicted.find((time) => time.start === start && time.end === end);
      if (exact) spans++;
      if (exact?.value === value) both++;
      if (predicted.some((time) => time.start < end && start < time.end && time.value === value))
        overlapping++;
      anchor = value;
    }
  }
  const f1 = (hits: number): number => (2 * hits) / (gold + found);
  return {
    values: right / gold,
    spans: f1(spans),
    spansWithValue: f1(both),
    overlapWithValue: f1(overlapping),
  };
}

// Floors stand a little under what was measured on 2026-11: seed 1.00 / .91 / .91 / .91, voa .99 / 1.00 / .99 / .99, corpus .93 / .88 / .86 / .92.
// A part of the corpus marks prepositions (`on Tuesday`) and clock times, against the manual: its exact spans can't be had.
describe('gold', () => {
  it.for([
    ['seed', { values: 0.99, spans: 0.9, spansWithValue: 0.9, overlapWithValue: 0.9 }],
    ['voa', { values: 0.95, spans: 0.97, spansWithValue: 0.95, overlapWithValue: 0.95 }],
    ['corpus/stories', { values: 0.92, spans: 0.87, spansWithValue: 0.85, overlapWithValue: 0.91 }],
  ] as const)('%s', ([folder, floors], { skip }) => {
    const stories = readStories(folder);
    if (!stories) return skip(`../shared/${folder} is not here: nothing measured`);
    const scores = score(stories);
    for (const [name, floor] of Object.entries(floors))
      expect(scores[name as keyof typeof scores], `${folder} ${name}`).toBeGreaterThanOrEqual(floor);
  });
});
