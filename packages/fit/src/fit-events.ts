// Annotated stories as networks read them that had not seen them → all models of events: argument words, arguments, event words, beliefs, calibration. One pass, in
// the order in which the engine asks them; each model learns from what the models before it say of stories that they were not fitted on (cross-fitting).
import { fitting } from '@entente/engine';
import type { Knowledge, Trees, Weights } from '@entente/knowledge';
import { fitTrees, type TreeOptions, type TreesJson } from './boosted-trees.js';
import { crossFit, foldOf } from './folds.js';
import { coveredBy, type FitCase, isExact, matchTriggers, namesOfChains } from './gold.js';
import { fitLinear, type LinearOptions, type SparseExample } from './log-linear.js';

const { ARGUMENT_PARTS, BELIEF_PARTS } = fitting;
type ArgumentPart = (typeof ARGUMENT_PARTS)[number];
type BeliefPart = (typeof BELIEF_PARTS)[number];
type Role = 'actor' | 'recipient';
const ROLES: readonly Role[] = ['actor', 'recipient'];

/** Everything that is fitted, by file of knowledge/data/weights. */
export interface EventModels {
  readonly argumentWords: Weights['classes'];
  readonly arguments: Readonly<Record<ArgumentPart, TreesJson>>;
  readonly eventWords: Weights['classes'];
  readonly beliefs: Readonly<Record<BeliefPart, TreesJson>>;
  readonly calibration: Weights['classes'];
}

/** What the events of held-out stories came to, judged by models that had not seen them. */
export interface HeldOut {
  readonly story: string;
  readonly weight: number;
  readonly beliefs: Readonly<Record<BeliefPart, number>>;
  readonly right: Readonly<Record<BeliefPart, boolean>>;
  readonly status: string;
}

type Models = Pick<Knowledge, 'weights' | 'trees'>;
type View = ReturnType<typeof fitting.viewArticle>;
type TriggerView = ReturnType<typeof fitting.viewTrigger>;

/** A case with what all steps look at. */
interface Prepared extends FitCase {
  readonly view: View;
  readonly triggers: readonly TriggerView[];
  readonly names: readonly ReadonlySet<string>[];
  readonly goldOf: ReturnType<typeof matchTriggers>;
  readonly typedGoldOf: ReturnType<typeof matchTriggers>;
}

/** Options of the fits; found by cross-fitting on train. */
export interface FitOptions {
  readonly words?: LinearOptions;
  readonly candidates?: TreeOptions;
  readonly roles?: TreeOptions;
  readonly beliefs?: TreeOptions;
  readonly log?: (line: string) => void;
}

/** Fits all models of events. */
export function fitEvents(
  cases: readonly FitCase[],
  knowledge: Knowledge,
  options: FitOptions = {},
): { models: EventModels; heldOut: readonly HeldOut[] } {
  const log = options.log ?? (() => {});
  const prepared = cases.map((one) => prepare(one, knowledge));
  log(
    `${prepared.length} stories, ${prepared.reduce((sum, { triggers }) => sum + triggers.length, 0)} triggers`,
  );
  const words = fitArgumentWords(prepared, options.words);
  log('argument words');
  const candidates = fitCandidates(prepared, words, options.candidates);
  log('candidates');
  const roles = fitRoles(prepared, { words, candidates }, options.roles);
  log('roles');
  const sets = fitSets(prepared, roles.modelsFor, options.roles);
  log('sets');
  const eventWords = fitEventWords(prepared, sets.modelsFor, options.words);
  log('event words');
  const beliefs = fitBeliefs(
    prepared,
    (story) => merge(sets.modelsFor(story), eventWords.modelsFor(story)),
    options.beliefs,
  );
  log('beliefs');
  return {
    models: {
      argumentWords: words.final,
      arguments: { ...candidates.final, ...roles.final, ...sets.final },
      eventWords: eventWords.final,
      beliefs: beliefs.final,
      calibration: beliefs.calibration,
    },
    heldOut: beliefs.heldOut,
  };
}

function prepare(one: FitCase, knowledge: Knowledge): Prepared {
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
function lookUps(
  linear: Readonly<Record<string, Weights['classes']>>,
  trees: Readonly<Record<string, TreesJson>>,
): Models {
  const compiled = new Map(Object.entries(trees).map(([name, model]) => [name, compile(model)]));
  return {
    weights: (name) => ({ source: '', classes: linear[name] ?? {} }),
    trees: (name) => compiled.get(name)!,
  };
}

const merge = (...all: readonly Models[]): Models => {
  const has = (model: Models, name: string) => Object.keys(model.weights(name).classes).length > 0;
  return {
    weights: (name) => (all.find((model) => has(model, name)) ?? all[0]!).weights(name),
    trees: (name) => all.map((model) => model.trees(name)).find((found) => found !== undefined)!,
  };
};

const compile = (model: TreesJson): Trees => ({
  features: model.features,
  bias: model.bias,
  roots: Int32Array.from(model.roots),
  feature: Int16Array.from(model.feature),
  threshold: Float64Array.from(model.threshold),
  child: Int32Array.from(model.child),
});

/** Triggers that are gold events of whatever type: participants are learnt from them. */
function* annotated(all: readonly Prepared[]) {
  for (const one of all)
    for (const [i, event] of one.goldOf.entries()) if (event) yield { one, event, trigger: one.triggers[i]! };
}

const wantedOf = (
  event: { actor?: readonly string[]; recip?: readonly string[] },
  role: Role,
): readonly string[] => (role === 'actor' ? event.actor : event.recip) ?? [];

function fitArgumentWords(all: readonly Prepared[], options: LinearOptions = {}) {
  const examples: { story: string; actor: SparseExample; recipient: SparseExample }[] = [];
  for (const { one, event, trigger } of annotated(all))
    for (const candidate of fitting.findCandidates(trigger, one.view)) {
      const features = fitting.wordFeatures(candidate, trigger, one.view);
      const label = (role: Role) =>
        coveredBy(one.names[candidate.chain]!, wantedOf(event, role), one.gold).length > 0 ? 'yes' : 'no';
      const example = (role: Role) => ({ features, label: label(role), weight: one.weight });
      examples.push({ story: one.gold.id, actor: example('actor'), recipient: example('recipient') });
    }
  const settings = { penalty: 4, minCount: 4, steps: 200, ...options };
  const fit = (numbers: readonly number[]) =>
    Object.fromEntries(
      ROLES.map((role) => [
        role,
        fitLinear(
          numbers.map((i) => examples[i]![role]),
          settings,
        ).yes ?? {},
      ]),
    );
  const held = crossFit(
    examples.map(({ story }) => story),
    fit,
  );
  return {
    final: fit(examples.map((_, i) => i)),
    modelsFor: (story: string): Models => lookUps({ 'argument-words': held(story) }, {}),
  };
}

interface RowSet {
  readonly story: string[];
  readonly rows: Float64Array[];
  readonly labels: boolean[];
  readonly weights: number[];
}
const emptySet = (): RowSet => ({ story: [], rows: [], labels: [], weights: [] });
const put = (set: RowSet, story: string, row: Float64Array, label: boolean, weight: number): void => {
  set.story.push(story);
  set.rows.push(row);
  set.labels.push(label);
  set.weights.push(weight);
};

/** Trees on all rows, and for each story trees that had not seen it. */
function fitSet(features: readonly string[], set: RowSet, options: TreeOptions = {}) {
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

function fitCandidates(
  all: readonly Prepared[],
  words: ReturnType<typeof fitArgumentWords>,
  options: TreeOptions = {},
) {
  const sets = { actor: emptySet(), recipient: emptySet(), place: emptySet(), time: emptySet() };
  for (const { one, event, trigger } of annotated(all)) {
    const story = one.gold.id;
    const candidates = fitting.findCandidates(trigger, one.view);
    const given = { view: trigger, article: one.view, models: words.modelsFor(story) };
    const rows = fitting.candidateRows(candidates, fitting.wordBeliefs(candidates, given), given);
    for (const [i, { chain, mention }] of candidates.entries()) {
      const names = one.names[chain]!;
      for (const role of ROLES)
        put(
          sets[role],
          story,
          rows[i]!,
          coveredBy(names, wantedOf(event, role), one.gold).length > 0,
          one.weight,
        );
      if (fitting.canLocate(one.view, mention))
        put(
          sets.place,
          story,
          rows[i]!,
          (event.loc ?? []).some((id) => names.has(id)),
          one.weight,
        );
    }
    const value = one.gold.times[event.time?.[0] ?? ''];
    const times = fitting.timeCandidates(trigger, one.view);
    for (const [i, row] of fitting.timeRows(times, trigger, one.view).entries())
      put(
        sets.time,
        story,
        row,
        value !== undefined && one.analysis.times[times[i]!]!.value === value,
        one.weight,
      );
  }
  const fits = {
    actor: fitSet(fitting.CANDIDATE_FEATURES, sets.actor, options),
    recipient: fitSet(fitting.CANDIDATE_FEATURES, sets.recipient, options),
    place: fitSet(fitting.CANDIDATE_FEATURES, sets.place, { ...options, trees: 100 }),
    time: fitSet(fitting.TIME_FEATURES, sets.time, { ...options, trees: 80 }),
  };
  const names = Object.keys(fits) as (keyof typeof fits)[];
  return {
    final: Object.fromEntries(names.map((name) => [name, fits[name].final])) as Record<
      keyof typeof fits,
      TreesJson
    >,
    modelsFor: (story: string): Models =>
      lookUps({}, Object.fromEntries(names.map((name) => [`arguments/${name}`, fits[name].held(story)]))),
  };
}

function fitRoles(
  all: readonly Prepared[],
  before: { words: ReturnType<typeof fitArgumentWords>; candidates: ReturnType<typeof fitCandidates> },
  options: TreeOptions = {},
) {
  const byStory = new Map<string, Models>();
  const modelsBefore = (story: string): Models => {
    const fold = String(foldOf(story));
    const known =
      byStory.get(fold) ?? merge(before.words.modelsFor(story), before.candidates.modelsFor(story));
    byStory.set(fold, known);
    return known;
  };
  const sets = { actor: emptySet(), recipient: emptySet() };
  for (const { one, event, trigger } of annotated(all)) {
    const { scored } = fitting.scoreCandidates(trigger, one.view, modelsBefore(one.gold.id));
    const isGold = (chain: number, role: Role) =>
      coveredBy(one.names[chain]!, wantedOf(event, role), one.gold).length > 0;
    for (const role of ROLES) {
      // recipients are learnt beside the actors that are likely by themselves
      const actors = role === 'actor' ? [] : scored.filter(({ actor }) => actor > 0);
      const rows = fitting.roleRows(scored, { role, view: trigger, article: one.view, actors });
      for (const [i, { chain }] of scored.entries())
        put(sets[role], one.gold.id, rows[i]!, isGold(chain, role), one.weight);
    }
  }
  const fits = {
    actors: fitSet(fitting.ROLE_FEATURES, sets.actor, options),
    recipients: fitSet(fitting.ROLE_FEATURES, sets.recipient, options),
  };
  const memo = new Map<number, Models>();
  return {
    final: { actors: fits.actors.final, recipients: fits.recipients.final },
    modelsFor: (story: string): Models => {
      const fold = foldOf(story);
      const known =
        memo.get(fold) ??
        merge(
          modelsBefore(story),
          lookUps(
            {},
            {
              'arguments/actors': fits.actors.held(story),
              'arguments/recipients': fits.recipients.held(story),
            },
          ),
        );
      memo.set(fold, known);
      return known;
    },
  };
}

/** Whole lists of participants: which of the compared sets is exactly right. Recipients are learnt beside the actors that would be chosen. */
function fitSets(
  all: readonly Prepared[],
  modelsBefore: (story: string) => Models,
  options: TreeOptions = {},
) {
  const sets = { actor: emptySet(), recipient: emptySet() };
  for (const { one, event, trigger } of annotated(all)) {
    const models = modelsBefore(one.gold.id);
    const { scored } = fitting.scoreCandidates(trigger, one.view, models);
    let actors: readonly fitting.Judged[] = [];
    for (const role of ROLES) {
      const given = { role, view: trigger, article: one.view, models, actors };
      const judged = fitting.judgeRole(scored, given);
      const compared = fitting.participantSets(judged);
      const rows = fitting.setRows(compared, { ...given, judged });
      for (const [i, set] of compared.entries())
        put(
          sets[role],
          one.gold.id,
          rows[i]!,
          isExact(
            set.map(({ candidate }) => candidate.chain),
            wantedOf(event, role),
            one,
          ),
          one.weight,
        );
      actors = judged.filter(({ chance }) => chance >= 0.5);
    }
  }
  const fits = {
    actorSet: fitSet(fitting.SET_FEATURES, sets.actor, options),
    recipientSet: fitSet(fitting.SET_FEATURES, sets.recipient, options),
  };
  const memo = new Map<number, Models>();
  return {
    final: { actorSet: fits.actorSet.final, recipientSet: fits.recipientSet.final },
    modelsFor: (story: string): Models => {
      const fold = foldOf(story);
      const known =
        memo.get(fold) ??
        merge(
          modelsBefore(story),
          lookUps(
            {},
            {
              'arguments/actorSet': fits.actorSet.held(story),
              'arguments/recipientSet': fits.recipientSet.held(story),
            },
          ),
        );
      memo.set(fold, known);
      return known;
    },
  };
}

function fitEventWords(
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

function fitBeliefs(
  all: readonly Prepared[],
  modelsFor: (story: string) => Models,
  options: TreeOptions = {},
) {
  const sets = Object.fromEntries(BELIEF_PARTS.map((part) => [part, emptySet()])) as Record<
    BeliefPart,
    RowSet
  >;
  const rowsOf: { one: Prepared; row: Float64Array; right: Record<BeliefPart, boolean>; status: string }[] =
    [];
  for (const one of all) {
    const models = modelsFor(one.gold.id);
    const chosen = one.triggers.map((view) => ({
      view,
      roles: fitting.chooseArguments(view, one.view, models),
    }));
    const rows = fitting.beliefRows(fitting.withWords(chosen, one.view, models), one.view);
    for (const [i, { view, roles }] of chosen.entries()) {
      const right = judge(one, i, { view, roles });
      rowsOf.push({ one, row: rows[i]!, right, status: view.trigger.status });
      for (const part of BELIEF_PARTS)
        if (part === 'type' || part === 'whole' || right.type)
          put(sets[part], one.gold.id, rows[i]!, right[part], one.weight);
    }
  }
  const settings = { trees: 120, leaves: 8, rate: 0.06, featureShare: 0.3, leastLeaf: 10, ...options };
  const fits = Object.fromEntries(
    BELIEF_PARTS.map((part) => [part, fitSet(fitting.BELIEF_FEATURES, sets[part], settings)]),
  ) as Record<BeliefPart, ReturnType<typeof fitSet>>;
  const compiled = new Map<string, Trees>();
  const logOddsOf = (part: BeliefPart, story: string, row: Float64Array) => {
    const key = `${part} ${foldOf(story)}`;
    const trees = compiled.get(key) ?? compile(fits[part].held(story));
    compiled.set(key, trees);
    return fitting.treeLogOdds(row, trees);
  };
  const calibration = Object.fromEntries(
    BELIEF_PARTS.map((part) => {
      const examples = rowsOf.flatMap(({ one, row, right }) =>
        part === 'type' || part === 'whole' || right.type
          ? [
              {
                features: { logOdds: logOddsOf(part, one.gold.id, row) },
                label: right[part] ? 'yes' : 'no',
                weight: one.weight,
              },
            ]
          : [],
      );
      return [part, fitLinear(examples, { penalty: 0.1, minCount: 0 }).yes ?? {}];
    }),
  );
  const heldOut = rowsOf.map(({ one, row, right, status }) => ({
    story: one.gold.id,
    weight: one.weight,
    right,
    status,
    beliefs: Object.fromEntries(
      BELIEF_PARTS.map((part) => {
        const { bias = 0, logOdds = 1 } = calibration[part]!;
        return [part, 1 / (1 + Math.exp(-(bias + logOdds * logOddsOf(part, one.gold.id, row))))];
      }),
    ) as Record<BeliefPart, number>,
  }));
  return {
    final: Object.fromEntries(BELIEF_PARTS.map((part) => [part, fits[part].final])) as Record<
      BeliefPart,
      TreesJson
    >,
    calibration,
    heldOut,
  };
}

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
