// Prepared stories → the model of the words around a trigger, the beliefs of an event and of its parts, and their calibration.

import { fitting } from '@entente/engine';
import { compileTrees, type Trees, treeLogOdds } from '@entente/knowledge';
import type { TreeOptions } from './boosted-trees.js';
import { crossFit, foldOf } from './folds.js';
import { isExact } from './gold.js';
import { fitLinear, type LinearOptions, type SparseExample } from './log-linear.js';
import {
  emptySet,
  fitSet,
  lookUps,
  type Models,
  type Prepared,
  put,
  type Role,
  type TriggerView,
  wantedOf,
} from './prepared.js';

const { BELIEF_PARTS } = fitting;
/** A part of an event that a belief is stated of. */
export type BeliefPart = (typeof BELIEF_PARTS)[number];

/** What the events of held-out stories came to, judged by models that had not seen them. */
export interface HeldOut {
  readonly story: string;
  readonly weight: number;
  readonly beliefs: Readonly<Record<BeliefPart, number>>;
  readonly right: Readonly<Record<BeliefPart, boolean>>;
  readonly status: string;
}

/** What the words around a trigger say of its being an event. */
export function fitEventWords(
  all: readonly Prepared[],
  modelsFor: (story: string) => Models,
  options: LinearOptions = {},
) {
  const examples: (SparseExample & { story: string })[] = [];
  for (const one of all)
    for (const [i, trigger] of one.triggers.entries()) {
      const roles = fitting.chooseArguments(trigger, one.view, modelsFor(one.gold.id));
      const features = fitting.eventWordFeatures(trigger, roles, one.view);
      examples.push({
        features,
        label: one.typedGoldOf[i] ? 'yes' : 'no',
        weight: one.weight,
        story: one.gold.id,
      });
    }
  const fit = (numbers: readonly number[]) =>
    fitLinear(
      numbers.map((i) => examples[i]!),
      { penalty: 6, minCount: 4, steps: 200, ...options },
    );
  const held = crossFit(
    examples.map(({ story }) => story),
    fit,
  );
  return {
    final: fit(examples.map((_, i) => i)),
    modelsFor: (story: string): Models => lookUps({ 'event-words': held(story) }, {}),
  };
}

/** One trigger as it was read by models that had not seen its story, and what is right of it. */
interface ReadTrigger {
  readonly one: Prepared;
  readonly row: Float64Array;
  readonly right: Readonly<Record<BeliefPart, boolean>>;
  readonly status: string;
}

/** Parts that are only asked about events whose type is right. */
const isAsked = (part: BeliefPart, right: ReadTrigger['right']): boolean =>
  part === 'type' || part === 'whole' || right.type;

function readTriggers(all: readonly Prepared[], modelsFor: (story: string) => Models): ReadTrigger[] {
  return all.flatMap((one) => {
    const models = modelsFor(one.gold.id);
    const chosen = one.triggers.map((view) => ({
      view,
      roles: fitting.chooseArguments(view, one.view, models),
    }));
    const rows = fitting.beliefRows(fitting.withWords(chosen, one.view, models), one.view);
    return chosen.map(({ view, roles }, i) => ({
      one,
      row: rows[i]!,
      right: judge(one, i, { view, roles }),
      status: view.trigger.status,
    }));
  });
}

const SETTINGS: TreeOptions = { trees: 120, leaves: 8, rate: 0.06, featureShare: 0.3, leastLeaf: 10 };

/** Beliefs of each part and of the whole, their calibration, and what the events of held-out stories came to. */
export function fitBeliefs(
  all: readonly Prepared[],
  modelsFor: (story: string) => Models,
  options: TreeOptions = {},
) {
  const read = readTriggers(all, modelsFor);
  const fits = byPart((part) => {
    const set = emptySet();
    for (const { one, row, right } of read)
      if (isAsked(part, right)) put(set, one.gold.id, row, right[part], one.weight);
    return fitSet(fitting.BELIEF_FEATURES, set, { ...SETTINGS, ...options });
  });
  const compiled = new Map<string, Trees>();
  const logOddsOf = (part: BeliefPart, { one, row }: ReadTrigger) => {
    const key = `${part} ${foldOf(one.gold.id)}`;
    const trees = compiled.get(key) ?? compileTrees(fits[part].held(one.gold.id));
    compiled.set(key, trees);
    return treeLogOdds(row, trees);
  };
  const calibration = byPart((part) => {
    const examples = read
      .filter(({ right }) => isAsked(part, right))
      .map((trigger) => ({
        features: { logOdds: logOddsOf(part, trigger) },
        label: trigger.right[part] ? 'yes' : 'no',
        weight: trigger.one.weight,
      }));
    return fitLinear(examples, { penalty: 0.1, minCount: 0 }).yes ?? {};
  });
  const chance = (part: BeliefPart, trigger: ReadTrigger) => {
    const { bias = 0, logOdds = 1 } = calibration[part];
    return 1 / (1 + Math.exp(-(bias + logOdds * logOddsOf(part, trigger))));
  };
  const heldOut: HeldOut[] = read.map((trigger) => ({
    story: trigger.one.gold.id,
    weight: trigger.one.weight,
    right: trigger.right,
    status: trigger.status,
    beliefs: byPart((part) => chance(part, trigger)),
  }));
  return { final: byPart((part) => fits[part].final), calibration, heldOut };
}

const byPart = <Value>(of: (part: BeliefPart) => Value) =>
  Object.fromEntries(BELIEF_PARTS.map((part) => [part, of(part)])) as Record<BeliefPart, Value>;

/** What is right of an event as it was read. */
function judge(
  one: Prepared,
  i: number,
  { view, roles }: { view: TriggerView; roles: ReturnType<typeof fitting.chooseArguments> },
): Record<BeliefPart, boolean> {
  const event = one.typedGoldOf[i];
  if (!event) return { type: false, status: false, actors: false, recipients: false, whole: false };
  const exact = (role: Role) =>
    isExact(
      (role === 'actor' ? roles.actors : roles.recipients).map(({ chain }) => chain),
      wantedOf(event, role),
      one,
    );
  const parts = {
    type: true,
    status: view.trigger.status === event.status,
    actors: exact('actor'),
    recipients: exact('recipient'),
  };
  return { ...parts, whole: parts.status && parts.actors && parts.recipients };
}
