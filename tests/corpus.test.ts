// The stories of corpus/: the part of each in the split, and that no part contains near-duplicates of the training part.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNearDuplicates, type StorySentence } from './support/near-duplicates.js';
import { ROOT } from './support/sources.js';
import { storyText } from './support/stories.js';

type Part = 'train' | 'dev' | 'test';
const split: Record<Part, string[]> = JSON.parse(readFileSync(join(ROOT, 'corpus/split.json'), 'utf8'));
/** Digests of the lists: a story that moves, or one that is added to dev or test, changes them. */
const [DEV, TEST] = ['85ad10879168', 'a5a7227cce06'];
const folder = join(ROOT, 'corpus/stories');
const names = readdirSync(folder).map((name) => name.replace('.story', ''));

/** The sentences of a story without their brackets. */
function sentencesOf(story: string): StorySentence[] {
  return storyText(story, readFileSync(join(folder, `${story}.story`), 'utf8'))
    .text.split(/(?<=[.!?][”"]?)\s+|\n\s*\n/)
    .map((sentence) => ({ story, text: sentence.replace(/\s+/g, ' ').trim() }))
    .filter(({ text: words }) => words !== '');
}
const sentences = (part: Part) => split[part].flatMap(sentencesOf);

describe('split of the corpus', () => {
  it('names every story once', () => {
    expect(Object.values(split).flat().sort()).toEqual(names.sort());
  });

  it('has not moved a story out of dev or test', () => {
    const digest = (part: Part) => createHash('sha256').update(split[part].join()).digest('hex').slice(0, 12);
    expect({ dev: digest('dev'), test: digest('test') }).toEqual({ dev: DEV, test: TEST });
  });

  it.each([
    ['train', 'dev'],
    ['train', 'test'],
    ['dev', 'test'],
  ] as const)('%s and %s share no sentence', (one, other) => {
    const found = findNearDuplicates(sentences(one), sentences(other));
    expect(found.map(([a, b]) => `${a.story}: ${a.text} = ${b.story}: ${b.text}`)).toEqual([]);
  });
});

describe('near duplicates', () => {
  const sentence = (text: string) => [{ story: 'x', text }];
  const base = 'The two ministers signed an agreement on the river on Tuesday in Nairobi';
  it.each([
    [base, 1],
    ['The two ministers signed an agreement on the river on Monday in Nairobi', 0],
    ['The two ministers signed an agreement on the river on Tuesday in Nairobi, officials said', 1],
    ['Two ministers spoke on Tuesday in Nairobi about an agreement on the river', 0],
  ])('%s: %i', (text, count) => {
    expect(findNearDuplicates(sentence(base), sentence(text))).toHaveLength(count);
  });
  it('leaves short sentences alone', () => {
    expect(findNearDuplicates(sentence('He gave no details.'), sentence('He gave no details.'))).toEqual([]);
  });
});
