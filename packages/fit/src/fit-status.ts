// Annotated stories as networks read them that had not seen them → the two log-linear models of status: what the words alone say, and all together.
import { fitting } from '@entente/engine';
import type { Knowledge, Weights } from '@entente/knowledge';
import type { Reading } from '@entente/record';
import { crossFit } from './folds.js';
import type { FitCase } from './gold.js';
import { fitLinear, type SparseExample } from './log-linear.js';

/** A case with what the network read. */
export interface ReadCase extends FitCase {
  readonly reading: Reading;
}

/** Both models, by name in weights status.json. */
export interface StatusModels {
  readonly words: Weights['classes'];
  readonly status: Weights['classes'];
}

type Context = ReturnType<typeof fitting.statusContexts>[number];

/** Both models, the share of statuses right on held-out stories, and what gives the models that had not seen a story. */
export interface FittedStatus {
  readonly models: StatusModels;
  readonly heldOut: number;
  readonly modelsFor: (story: string) => StatusModels;
}

/** Fits both. */
export function fitStatus(cases: readonly ReadCase[], knowledge: Knowledge): FittedStatus {
  const examples = cases.flatMap((one) => {
    const contexts = fitting.statusContexts(one.reading, one.article, one.analysis, knowledge);
    return contexts.flatMap(({ candidate, context }) => {
      const gold = one.gold.spans.find(
        ({ id, start, end }) => id in one.gold.events && start < candidate.end && end > candidate.start,
      );
      if (!gold) return [];
      return [
        {
          story: one.gold.id,
          candidate,
          context,
          label: one.gold.events[gold.id]!.status,
          weight: one.weight,
        },
      ];
    });
  });
  const stories = examples.map(({ story }) => story);
  const wordExamples = examples.map(
    ({ candidate, context, label, weight }): SparseExample => ({
      features: fitting.statusWordFeatures(candidate, context),
      label,
      weight,
    }),
  );
  const fitWords = (numbers: readonly number[]) =>
    fitLinear(
      numbers.map((i) => wordExamples[i]!),
      { penalty: 5, minCount: 4, steps: 200 },
    );
  const heldWords = crossFit(stories, fitWords);
  const all = examples.map(({ candidate, context, label, weight, story }): SparseExample => {
    const own: Context['context'] = { ...context, grammar: { source: '', classes: heldWords(story) } };
    return { features: fitting.statusFeatures(candidate, own), label, weight };
  });
  const fit = (numbers: readonly number[]) =>
    fitLinear(
      numbers.map((i) => all[i]!),
      { penalty: 5, minCount: 5, steps: 300 },
    );
  const held = crossFit(stories, fit);
  const right = all.filter(
    ({ features, label }, i) =>
      fitting.weighClasses(features, { source: '', classes: held(stories[i]!) })[0]![0] === label,
  );
  return {
    models: { words: fitWords(examples.map((_, i) => i)), status: fit(examples.map((_, i) => i)) },
    heldOut: right.length / Math.max(1, all.length),
    modelsFor: (story) => ({ words: heldWords(story), status: held(story) }),
  };
}
