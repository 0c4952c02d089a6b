// The promise under damage: whatever comes in, either a clear ReadError or records that verify; and the same input gives the same bytes.
import { ReadError, RULES, readArticle } from '@entente/engine';
import { loadKnowledge } from '@entente/knowledge';
import { loadModel } from '@entente/model-en';
import { fromJsonLine, type Given, type LanguageModel, toJsonLine, verify } from '@entente/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAMAGES, damageStory } from './support/damage.js';
import { fakeModel } from './support/fake-model.js';
import { createRandom, seedOf } from './support/random.js';
import { ownStories, type Story, sharedStories } from './support/stories.js';

/** 12 kinds of damage × 84: a thousand inputs and eight more. */
const INPUTS_A_KIND = 84;
/** As many of them as the real model reads; the rest are left to the fake one, which is quicker and wilder. */
const REAL_A_KIND = 5;
const AGAIN_EVERY = 6;

const knowledge = loadKnowledge();
const rules = new Set(RULES.map(({ id }) => id));
const stories = [...ownStories(), ...['corpus/stories', 'voa', 'seed'].flatMap(sharedStories)];
let model: LanguageModel;
beforeAll(async () => {
  model = await loadModel({ threads: 1 });
});
afterAll(() => model.close());

/** Faults in words, and the lines that were written (null: refused). */
async function check(bytes: Uint8Array, given: Given, reader: LanguageModel) {
  let read: Awaited<ReturnType<typeof readArticle>>;
  try {
    read = await readArticle(bytes, given, { model: reader, knowledge });
  } catch (error) {
    const clear = error instanceof ReadError && / found .+; expected /.test(` ${error.message}`);
    return { lines: null, faults: clear ? [] : [String((error as Error).stack ?? error).slice(0, 600)] };
  }
  const items = [read.article, ...read.records];
  const lines = items.map(toJsonLine);
  const unknown = read.records.flatMap(({ id, by }) =>
    by.slice(1).flatMap((rule) => (rules.has(rule) ? [] : [`${id}: by ${rule}, which is no rule`])),
  );
  const lost = lines.filter((line, i) => toJsonLine(fromJsonLine(line, i + 1)) !== line);
  const faults = verify(read.article, read.records).map(
    ({ record, path, message }) => `${record} ${path}: ${message}`,
  );
  return { lines, faults: [...faults, ...unknown, ...lost] };
}

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

const givenOf = ({ date, publisher, id }: Story): Given => ({
  origin: id,
  ...(date ? { date } : {}),
  ...(publisher ? { publisher } : {}),
});
