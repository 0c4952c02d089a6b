// The fits of events from end to end, on a few stories of dev and few trees: what they give is what the engine accepts, the same on every run, and nobody is judged by a
// model that had seen the story.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fitting } from '@entente/engine';
import { type FitCase, fitEvents, foldOf } from '@entente/fit';
import { loadStories } from '@entente/gold';
import { compileTrees, type Knowledge, loadKnowledge } from '@entente/knowledge';
import { loadModel } from '@entente/model-en';
import { beforeAll, expect, it } from 'vitest';
import { plainArticle } from './support/plain-article.js';
import { ROOT } from './support/sources.js';

const STORIES = fileURLToPath(new URL('../corpus/stories', import.meta.url));
const IDS = ['r03-001', 'r03-034', 'r05-009', 'r06-014', 'r07-028', 'r08-013', 'w05-001', 'w06-017'];
const FEW = { trees: 6, leaves: 4 };
const OPTIONS = { candidates: FEW, roles: FEW, beliefs: FEW, words: { steps: 10 } };
const knowledge = loadKnowledge();
const cases: FitCase[] = [];
let result: ReturnType<typeof fitEvents>;

beforeAll(async () => {
  const model = await loadModel({ threads: 1 });
  for (const gold of loadStories(STORIES, IDS)) {
    const article = plainArticle(gold.text, gold);
    const analysis = fitting.analyse(article, await model.read(gold.text), { knowledge });
    cases.push({ gold, article, analysis, weight: 1 });
  }
  await model.close();
  result = fitEvents(cases, knowledge, OPTIONS);
});

/** Knowledge with the fitted models in place of its own. */
function withFitted(): Knowledge {
  const trees = new Map(
    Object.entries(result.models.arguments).map(([name, model]) => [
      `arguments/${name}`,
      compileTrees(model),
    ]),
  );
  const weights = (name: string) =>
    name === 'argument-words'
      ? { source: '', classes: result.models.argumentWords }
      : knowledge.weights(name);
  return Object.create(knowledge, {
    trees: { value: (name: string) => trees.get(name) ?? knowledge.trees(name) },
    weights: { value: weights },
  }) as Knowledge;
}

it('gives models of every part, which the engine accepts and reads with', () => {
  expect(Object.keys(result.models.arguments).sort()).toEqual([...fitting.ARGUMENT_PARTS].sort());
  expect(Object.keys(result.models.beliefs).sort()).toEqual([...fitting.BELIEF_PARTS].sort());
  const fitted = withFitted();
  const chosen = cases.flatMap(({ article, analysis }) => {
    const view = fitting.viewArticle(article, analysis, fitting.chainOfMention(analysis), fitted);
    return analysis.triggers.map((_, i) =>
      fitting.chooseArguments(fitting.viewTrigger(i, view), view, fitted),
    );
  });
  expect(chosen.some(({ actors }) => actors.length > 0)).toBe(true);
  expect(chosen.some(({ recipients }) => recipients.length > 0)).toBe(true);
});

it('judges every trigger of every story, with chances, by parts and as a whole', () => {
  const triggers = cases.reduce((sum, { analysis }) => sum + analysis.triggers.length, 0);
  expect(result.heldOut.length).toBe(triggers);
  expect(new Set(result.heldOut.map(({ story }) => foldOf(story))).size).toBeGreaterThan(1);
  for (const { beliefs, right } of result.heldOut) {
    for (const chance of Object.values(beliefs)) expect(chance > 0 && chance < 1).toBe(true);
    expect(right.whole).toBe(right.type && right.status && right.actors && right.recipients);
  }
  expect(result.heldOut.some(({ right }) => right.whole)).toBe(true);
  expect(result.heldOut.some(({ right }) => !right.type)).toBe(true);
});

it('is the same on every run', () => {
  expect(JSON.stringify(fitEvents(cases, knowledge, OPTIONS))).toBe(JSON.stringify(result));
});

it('annotated texts are dealt into halves as the networks were trained (training/tests/test_recipe.py has the same names)', async () => {
  const { isUnseenBy } = (await import(join(ROOT, 'scripts/fit/data.mjs'))) as {
    isUnseenBy(half: number): (story: { id: string }) => boolean;
  };
  const names = ['r07-019', 'r06-003', 'wikinews-2020-36', 'gmb-11557-7', 'w05-001'];
  expect(names.map((id) => isUnseenBy(0)({ id }))).toEqual([false, false, true, false, false]);
  expect(names.map((id) => isUnseenBy(1)({ id }))).toEqual([true, true, false, true, false]);
});
