// Every rule of the engine can be switched off: over the stories of ours that it touches no record then has it in `by`, and the records are still well-formed.
import { RULES, readArticle } from '@entente/engine';
import { loadKnowledge } from '@entente/knowledge';
import { loadModel } from '@entente/model-en';
import { type LanguageModel, type Reading, verify } from '@entente/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownStories, type Story } from './support/stories.js';

const knowledge = loadKnowledge();
const stories = ownStories();
const readings = new Map<string, Reading>();
/** Rule → the stories that it touches. */
const touched = new Map<string, Story[]>();
let network: LanguageModel;
let model: LanguageModel;
beforeAll(async () => {
  network = await loadModel({ threads: 1 });
  // the network is asked once a text
  const read = async (text: string): Promise<Reading> => {
    const known = readings.get(text) ?? (await network.read(text));
    readings.set(text, known);
    return known;
  };
  model = { ...network, read };
  for (const story of stories)
    for (const id of (await readAll([story], [])).ids) touched.set(id, [...(touched.get(id) ?? []), story]);
});
afterAll(() => network.close());

/** All ids in `by` of the records of stories, and what `verify` finds wrong with them. */
async function readAll(texts: readonly Story[], without: readonly string[]) {
  const ids = new Set<string>();
  const faults: string[] = [];
  for (const { id, text, date, publisher } of texts) {
    const given = { origin: id, ...(date ? { date } : {}), ...(publisher ? { publisher } : {}) };
    const context = { model, knowledge, without: new Set(without) };
    const { article, records } = await readArticle(new TextEncoder().encode(text), given, context);
    for (const { by } of records) for (const rule of by) ids.add(rule);
    for (const { record, message } of verify(article, records)) faults.push(`${id} ${record}: ${message}`);
  }
  return { ids, faults };
}

describe('rules switched off', () => {
  it.each(RULES.map(({ id }) => id))('%s', async (id) => {
    // a rule that only takes away leaves no trace: it is switched off over all of them
    const { ids, faults } = await readAll(touched.get(id) ?? stories, [id]);
    expect([ids.has(id), faults]).toEqual([false, []]);
  });
  it('all together leave the network, and nothing breaks', async () => {
    const off = RULES.map(({ id }) => id);
    const { ids, faults } = await readAll(stories, off);
    expect([off.filter((id) => ids.has(id)), faults]).toEqual([[], []]);
  });
});
