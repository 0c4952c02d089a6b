// Robustness: damaged input gives either a ReadError or records that verify; and the same input gives the same bytes.
import { ReadError, RULES, readArticle } from '@entente/engine';
import { loadKnowledge } from '@entente/knowledge';
import { loadModel } from '@entente/model-en';
import { fromJsonLine, type Given, type LanguageModel, toJsonLine, verify } from '@entente/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAMAGES, damageStory } from './support/damage.js';
import { fakeModel } from './support/fake-model.js';
import { createRandom, seedOf } from './support/random.js';
import { corpusStories, NO_SHARED, ownStories, type Story, sharedStories } from './support/stories.js';

/** 12 kinds of damage × 24: some three hundred inputs; `npm run torture` has more. */
const INPUTS_A_KIND = 24;
/** How many of them the real model reads; the fake one, which is faster and less regular, reads the rest. */
const REAL_A_KIND = 3;
const AGAIN_EVERY = 6;

const knowledge = loadKnowledge();
const rules = new Set(RULES.map(({ id }) => id));
/** Names in `by` that are not rules. */
const strangers = new Set<string>();
const stories = [...ownStories(), ...['corpus', 'voa', 'seed'].flatMap(textsOf)];
let model: LanguageModel;
beforeAll(async () => {
  model = await loadModel({ threads: 1 });
});
afterAll(() => model.close());

/** Every fourth of the first stories of the corpus (the gold test reads others and verifies them too), or a folder of ../shared. */
function textsOf(set: string): Story[] {
  return set === 'corpus' ? corpusStories().filter((_, i) => i % 4 === 0) : sharedStories(set);
}

/** Faults as text, and the output lines (null: rejected). */
async function check(bytes: Uint8Array, given: Given, reader: LanguageModel) {
  let read: Awaited<ReturnType<typeof readArticle>>;
  try {
    read = await readArticle(bytes, given, { model: reader, knowledge });
  } catch (error) {
    const clear = error instanceof ReadError && / found .+; expected /.test(` ${error.message}`);
    return {
      lines: null,
      faults: clear
        ? []
        : [
            String((error as Error).stack ?? error)
              .split('\n')
              .slice(0, 4)
              .join('\n'),
          ],
    };
  }
  const items = [read.article, ...read.records];
  const lines = items.map(toJsonLine);
  for (const { by } of read.records)
    for (const rule of by.slice(1)) if (!rules.has(rule)) strangers.add(rule);
  const lost = lines.filter((line, i) => toJsonLine(fromJsonLine(line, i + 1)) !== line);
  const faults = verify(read.article, read.records).map(
    ({ record, path, message }) => `${record} ${path}: ${message}`,
  );
  return { lines, faults: [...faults, ...lost] };
}

describe.each([
  ['corpus', 46],
  ['voa', 12],
  ['seed', 1],
])('every text of the set %s', (folder, count) => {
  it('gives records that verify', async ({ skip }) => {
    const texts = textsOf(folder);
    if (texts.length === 0) skip(NO_SHARED);
    const faults: string[] = [];
    for (const story of texts) {
      const { lines, faults: found } = await check(
        new TextEncoder().encode(story.text),
        givenOf(story),
        model,
      );
      faults.push(
        ...found.slice(0, 3).map((fault) => `${story.id}: ${fault}`),
        ...(lines ? [] : [`${story.id}: refused`]),
      );
    }
    expect(faults).toEqual([]);
    expect(texts.length).toBeGreaterThanOrEqual(count);
  });
});

describe('a damaged story is refused in clear words or gives records that verify', () => {
  it.each(Object.keys(DAMAGES))('%s', async (name) => {
    const faults: string[] = [];
    let read = 0;
    for (let n = 0; n < INPUTS_A_KIND; n++) {
      const random = createRandom(seedOf(name) + n);
      const story = random.pick(stories);
      const bytes = damageStory(story.text, name, random);
      const given = random.chance(0.5) ? givenOf(story) : {};
      const reader = n < REAL_A_KIND ? model : fakeModel;
      const first = await check(bytes, given, reader);
      faults.push(...first.faults.slice(0, 3).map((fault) => `${name} ${n} (${story.id}): ${fault}`));
      if (first.lines) read++;
      if (n % AGAIN_EVERY > 0) continue;
      const second = await check(bytes, given, reader);
      if (second.lines?.join('\n') !== first.lines?.join('\n'))
        faults.push(`${name} ${n}: other bytes on a second run`);
    }
    expect(faults).toEqual([]);
    expect(read, 'inputs that could be read').toBeGreaterThan(INPUTS_A_KIND / 4);
  });
});

describe('the rules that touched these records', () => {
  it('are all in the list of rules', () => {
    expect([...strangers]).toEqual([]);
  });
});

const givenOf = ({ date, publisher, id }: Story): Given => ({
  origin: id,
  ...(date ? { date } : {}),
  ...(publisher ? { publisher } : {}),
});
