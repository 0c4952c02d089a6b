// What all fits of events share: a story prepared once, models held in memory behind the look-ups of knowledge, and sets of rows.

import { fitting } from '@entente/engine';
import type { GoldEvent } from '@entente/gold';
import { compileTrees, type Knowledge, type TreesModel, type Weights } from '@entente/knowledge';
import { ownValue } from '@entente/record';
import { fitTrees, type TreeOptions } from './boosted-trees.js';
import { crossFit, perFold } from './folds.js';
import { type FitCase, matchTriggers, namesOfChains } from './gold.js';

/** A role of participants, and both in the order in which they are chosen. */
export type Role = 'actor' | 'recipient';
export const ROLES: readonly Role[] = ['actor', 'recipient'];

/** The look-ups by which the engine asks for models. */
export type Models = Pick<Knowledge, 'weights' | 'trees'>;
/** An article as the argument model sees it. */
export type View = ReturnType<typeof fitting.viewArticle>;
/** A trigger with what is the same for all its candidates. */
export type TriggerView = ReturnType<typeof fitting.viewTrigger>;

/** A case with what all steps look at. */
export interface Prepared extends FitCase {
  readonly view: View;
  readonly triggers: readonly TriggerView[];
  readonly names: readonly ReadonlySet<string>[];
  readonly goldOf: ReturnType<typeof matchTriggers>;
  readonly typedGoldOf: ReturnType<typeof matchTriggers>;
}

/** Prepares a story: its view, triggers and gold events. */
export function prepare(one: FitCase, knowledge: Knowledge): Prepared {
  const chainOf = fitting.chainOfMention(one.analysis);
  const view = fitting.viewArticle(one.article, one.analysis, chainOf, knowledge);
  return {
    ...one,
    view,
    triggers: one.analysis.triggers.map((_, i) => fitting.viewTrigger(i, view)),
    names: namesOfChains(one.gold, one.analysis),
    goldOf: matchTriggers(one.gold, one.analysis, false),
    typedGoldOf: matchTriggers(one.gold, one.analysis, true),
  };
}

/** Models held in memory behind the look-ups of knowledge. */
export function lookUps(
  linear: Readonly<Record<string, Weights['classes']>>,
  trees: Readonly<Record<string, TreesModel>>,
): Models {
  const compiled = new Map(Object.entries(trees).map(([name, model]) => [name, compileTrees(model)]));
  return {
    weights: (name) => ({ source: '', classes: ownValue(linear, name) ?? {} }),
    trees: (name) => compiled.get(name)!,
  };
}

/** The first of several look-ups that has a model answers. */
export const merge = (...all: readonly Models[]): Models => {
  const has = (model: Models, name: string) => Object.keys(model.weights(name).classes).length > 0;
  return {
    weights: (name) => (all.find((model) => has(model, name)) ?? all[0]!).weights(name),
    trees: (name) => all.map((model) => model.trees(name)).find((found) => found !== undefined)!,
  };
};

/** Triggers that are gold events of whatever type: participants are learnt from them. */
export function* annotated(
  all: readonly Prepared[],
): Generator<{ readonly one: Prepared; readonly event: GoldEvent; readonly trigger: TriggerView }> {
  for (const one of all)
    for (const [i, event] of one.goldOf.entries()) if (event) yield { one, event, trigger: one.triggers[i]! };
}

/** The gold ids of the participants of a role. */
export const wantedOf = (
  event: { actor?: readonly string[]; recip?: readonly string[] },
  role: Role,
): readonly string[] => (role === 'actor' ? event.actor : event.recip) ?? [];

/** Rows with labels, weights and the story that each is of. */
export interface RowSet {
  readonly story: string[];
  readonly rows: Float64Array[];
  readonly labels: boolean[];
  readonly weights: number[];
}
/** A set without rows. */
export const emptySet = (): RowSet => ({ story: [], rows: [], labels: [], weights: [] });
/** Adds a row. */
export const put = (set: RowSet, story: string, row: Float64Array, label: boolean, weight: number): void => {
  set.story.push(story);
  set.rows.push(row);
  set.labels.push(label);
  set.weights.push(weight);
};

/** Trees on all rows, and for each story trees that had not seen it. */
export function fitSet(features: readonly string[], set: RowSet, options: TreeOptions = {}) {
  const fit = (numbers: readonly number[]) =>
    fitTrees(
      {
        features,
        rows: numbers.map((i) => set.rows[i]!),
        labels: numbers.map((i) => set.labels[i]!),
        weights: numbers.map((i) => set.weights[i]!),
      },
      options,
    );
  return { final: fit(set.rows.map((_, i) => i)), held: crossFit(set.story, fit) };
}

/**
 * Trees of the argument model by name, fitted on all rows, and look-ups for held-out stories: the models of the steps before, and trees that had not seen the story.
 * @param modelsBefore look-ups of the steps before; none for the first step
 */
export function argumentModels<Name extends string>(
  fits: Readonly<Record<Name, ReturnType<typeof fitSet>>>,
  modelsBefore?: (story: string) => Models,
): { final: Record<Name, TreesModel>; modelsFor: (story: string) => Models } {
  const names = Object.keys(fits) as Name[];
  const held = (story: string) =>
    lookUps({}, Object.fromEntries(names.map((name) => [`arguments/${name}`, fits[name].held(story)])));
  return {
    final: Object.fromEntries(names.map((name) => [name, fits[name].final])) as Record<Name, TreesModel>,
    modelsFor: perFold((story) => (modelsBefore ? merge(modelsBefore(story), held(story)) : held(story))),
  };
}
