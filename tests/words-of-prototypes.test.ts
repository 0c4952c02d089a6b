// Words that every JavaScript object inherits (`constructor`, `__proto__`, …) are words like any other, wherever they stand in a story.
import { readArticle } from '@entente/engine';
import { loadKnowledge } from '@entente/knowledge';
import { loadModel } from '@entente/model-en';
import { type Given, type LanguageModel, record, toJsonLine, verify } from '@entente/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const names = (...prototypes: readonly object[]): string[] => [
  ...new Set(prototypes.flatMap((prototype) => Object.getOwnPropertyNames(prototype))),
];
/** Every name of every prototype that a look-up could reach. */
const WORDS = names(
  Object.prototype,
  Array.prototype,
  Function.prototype,
  Map.prototype,
  Set.prototype,
  String.prototype,
  Number.prototype,
);
/** Those of all objects: no word of English but one. */
const INHERITED = names(Object.prototype);

const knowledge = loadKnowledge();
let model: LanguageModel;
beforeAll(async () => {
  model = await loadModel({ threads: 1 });
});
afterAll(() => model.close());

/** The word as a common noun, a verb, a person, a speaker, a place, and in the headline, byline and dateline. */
const storyOf = (word: string): string => `${word} warns Kenya over the border

By Amina ${word}

${word}, May 14, 2019 (${word} Post) — Kenya on Tuesday warned ${word} that it would close the border with ${word}.

The owner, architect and ${word} of the building met President ${word} in ${word} on Monday, the ministry said. They ${word} the pact.

“We will not sign the ${word},” said Joseph ${word}, foreign minister of ${word}. ${word} ${word} said the Bank of ${word} had accused Somalia of attacking ${word} on 3 ${word} 2019. The ${word}s agreed to send 300 troops to the ${word} government, according to ${word}.`;

const givenOf = (word: string): Given => ({
  date: '2019-05-14',
  publisher: word,
  title: `${word} warns Kenya over the border`,
});

/** A word of the same shape that no list and no object knows; the end is kept, since grammar reads it. */
const unknownLike = (word: string): string =>
  [...word]
    .map((letter, i) => (i < word.length - 2 ? letter.replace(/[a-z]/, 'x').replace(/[A-Z]/, 'X') : letter))
    .join('');

async function read(text: string, given: Given, reader: LanguageModel = model) {
  const { article, records } = await readArticle(new TextEncoder().encode(text), given, {
    model: reader,
    knowledge,
  });
  const faults = [
    ...verify(article, records).map(({ path, message }) => `${path}: ${message}`),
    ...records.flatMap(
      (item) => record.safeParse(item).error?.issues.map(({ path, message }) => `${path}: ${message}`) ?? [],
    ),
    ...[article, ...records]
      .filter((item) => /\[native code\]|\[object|NaN/.test(toJsonLine(item)))
      .map(({ id }) => id),
  ];
  return { article, records, faults };
}

/** A record as a line, without words of the text and the ids that are made of them: spans, kinds, types and scores stay. */
const withoutWords = (item: unknown): string =>
  JSON.stringify(item, (key, value) => (key === 'quote' || key === 'name' ? '' : value)).replaceAll(
    /-[0-9a-f]{20}|"article":"[^"]*"/g,
    '',
  );

describe('a story about', () => {
  it.each(WORDS)('%s gives valid records', async (word) => {
    const { records, faults } = await read(storyOf(word), givenOf(word));
    expect(faults).toEqual([]);
    expect(records.length).toBeGreaterThan(5);
  });

  it.each(INHERITED)('%s is read like one about a word that nobody knows', async (word) => {
    const other = unknownLike(word);
    // the network reads the same text both times: what is left to differ is what the rules look up
    const same: LanguageModel = { ...model, read: () => model.read(storyOf(other)) };
    const [found, expected] = [
      await read(storyOf(word), givenOf(word), same),
      await read(storyOf(other), givenOf(other), same),
    ];
    expect(found.records.map(withoutWords)).toEqual(expected.records.map(withoutWords));
  });
});
