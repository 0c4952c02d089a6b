// Annotated real news (corpus/news): marks by offset and the text of ../shared reproduce the annotated story.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseStory } from '@entente/gold';
import { describe, expect, it } from 'vitest';
import { findNearDuplicates, type StorySentence } from './support/near-duplicates.js';
import { ROOT } from './support/sources.js';
import { NO_SHARED, SHARED, storyText } from './support/stories.js';

const { marksOf, newsTexts, partOf, storyOf } = await import(join(ROOT, 'scripts/score/real-news.mjs'));
const folder = join(ROOT, 'corpus/news');
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.marks'))
  .map((name) => name.replace('.marks', ''));
const marksFile = (id: string) => readFileSync(join(folder, `${id}.marks`), 'utf8');

const TEXT = 'Peru warns [sic] Chile\n\nPeru’s 🇵🇪 president warned Chile on Monday.';
const STORY = `#story x-1
#date 2025-03-14
#publisher Harbour Wire
#kind wire
#title [a1 Peru] {v1 warns} \\[sic\\] [a2 Chile]

[a3 [a1 Peru]’s 🇵🇪 president] {v2 warned} [a2 Chile] on [t1 Monday].
---
a1 country PER GOV Peru
`;
/** As loadStories gives it: offsets in UTF-16 code units, which marks have in code points. */
const GOLD = parseStory(STORY).story!;

describe('marks by offset', () => {
  it('are of the text that the story has', () => {
    expect(GOLD.text).toBe(TEXT);
  });

  it('hold no word of the text, and with it make the story again', () => {
    const marks: string = marksOf(STORY, GOLD);
    expect(marks).toContain('v2 44 50\n');
    expect(marks).not.toMatch(/warn|Chile|president|Monday/);
    expect(storyOf(marks, TEXT)).toBe(STORY);
  });

  it.each([[`${TEXT} `], [undefined]])('refuse other words than those annotated: %j', (text) => {
    expect(() => storyOf(marksOf(STORY, GOLD), text)).toThrow(/^#story x-1: expected the text \w+, found/);
  });
});

describe('corpus/news', () => {
  it('has no sentence of the news in it', () => {
    for (const id of ids) {
      const [head, spans] = marksFile(id).split('\n---\n');
      expect(head, id).toMatch(/^#story .+\n#date .+\n#publisher .+\n#kind .+\n#text [0-9a-f]{16}$/);
      const odd = spans!.split('\n').filter((line) => !/^[apctqv]\d+ \d+ \d+$/.test(line));
      expect(odd, id).toEqual([]);
    }
  });

  it('lists as annotated since training only articles of the training part that it has', () => {
    const since = readFileSync(join(folder, 'since-training.txt'), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    expect(since.filter((id) => !ids.includes(id) || partOf(id) !== 'train')).toEqual([]);
    expect(new Set(since).size).toBe(since.length);
  });

  it('makes the stories again, and no sentence of those measured on is trained on', ({ skip }) => {
    if (!existsSync(join(SHARED, 'bench/train/data_supervised.tar.gz'))) skip(NO_SHARED);
    const textOf = newsTexts(SHARED);
    const sentences: Record<string, StorySentence[]> = { train: [], test: [], none: [] };
    for (const story of ids) {
      const { text } = storyText(story, storyOf(marksFile(story), textOf(story)));
      expect(text).toBe(textOf(story));
      for (const sentence of text.split(/(?<=[.!?]["”]?)\s+/))
        sentences[partOf(story)]!.push({ story, text: sentence });
    }
    const found = findNearDuplicates(sentences.train!, sentences.test!);
    expect(found.map(([a, b]) => `${a.story}: ${a.text} = ${b.story}: ${b.text}`)).toEqual([]);
  });
});
