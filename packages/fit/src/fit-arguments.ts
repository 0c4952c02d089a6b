// Prepared stories → the models of arguments, in the order in which the engine asks them: words, candidates of each role, roles beside each other, whole lists.
import { fitting } from '@entente/engine';
import type { TreeOptions } from './boosted-trees.js';
import { crossFit, perFold } from './folds.js';
import { coveredBy, isExact } from './gold.js';
import { fitLinear, type LinearOptions, type SparseExample } from './log-linear.js';
import {
  annotated,
  argumentModels,
  emptySet,
  fitSet,
  lookUps,
  type Models,
  merge,
  type Prepared,
  put,
  ROLES,
  type Role,
  wantedOf,
} from './prepared.js';

/** What the words alone say of a candidate, by role. */
export function fitArgumentWords(all: readonly Prepared[], options: LinearOptions = {}) {
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

/** Candidates one by one, by role, and places and times. */
export function fitCandidates(
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
  return argumentModels(fits);
}

/** Each role beside the other candidates. */
export function fitRoles(
  all: readonly Prepared[],
  before: { words: ReturnType<typeof fitArgumentWords>; candidates: ReturnType<typeof fitCandidates> },
  options: TreeOptions = {},
) {
  const modelsBefore = perFold((story) =>
    merge(before.words.modelsFor(story), before.candidates.modelsFor(story)),
  );
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
  return argumentModels(fits, modelsBefore);
}

/** Whole lists of participants: which of the compared sets is exactly right. Recipients are learnt beside the actors that would be chosen. */
export function fitSets(
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
  return argumentModels(fits, modelsBefore);
}
