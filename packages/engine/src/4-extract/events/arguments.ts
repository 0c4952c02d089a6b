// The argument model: who takes part in the event of a trigger, in which role, where and when. Candidates are scored one by one, then each role is chosen together.

import { type Knowledge, sigmoid, treeLogOdds, treeProbability, treesFor } from '@entente/knowledge';
import { contains } from '@entente/record';
import { weighedSum } from '../../3-analyse/index.js';
import type { ArticleView } from './article-view.js';
import { CANDIDATE_FEATURES, candidateRows, type WordBelief } from './candidate-features.js';
import { type Candidate, findCandidates, findDistantPlaces, type TriggerView } from './candidates.js';
import { ROLE_FEATURES, type Role, roleRows, type Scored } from './role-features.js';
import { type Judged, participantSets, SET_FEATURES, setRows } from './set-features.js';
import { TIME_FEATURES, timeCandidates, timeRows } from './time-features.js';
import { wordFeatures } from './word-features.js';

/** A mention chosen for a role, with the chance that it has that role. */
export interface Argument {
  readonly mention: number;
  readonly chain: number;
  readonly chance: number;
}

/** The arguments of one event, and how sure the choice is. */
export interface Arguments {
  /** in text order */
  readonly actors: readonly Argument[];
  readonly recipients: readonly Argument[];
  readonly place: Argument | null;
  /** number of the time */
  readonly time: { readonly time: number; readonly chance: number } | null;
  /** by role: the chance that exactly these are the participants */
  readonly joint: Readonly<Record<Role, number>>;
  /** by role: the chance of the likeliest candidate that was left out, and how much likelier the chosen list is than the next */
  readonly leftOut: Readonly<Record<Role, number>>;
  readonly margin: Readonly<Record<Role, number>>;
  readonly candidates: number;
}

/** The trees of weights arguments.json: candidates by role, place and time, then each role
 * chosen together: candidates beside each other, whole lists. */
export const ARGUMENT_PARTS = [
  'actor',
  'recipient',
  'place',
  'time',
  'actors',
  'recipients',
  'actorSet',
  'recipientSet',
] as const;

type Models = Pick<Knowledge, 'weights' | 'trees'>;

/** A place or a time is kept from this chance on: half of the F1 that is reached, where F1 is highest (Lipton et al. 2014). */
const KEPT = { place: 0.3, time: 0.36 } as const;

/** Chooses the arguments of a trigger: actors first, then recipients beside them. */
export function chooseArguments(view: TriggerView, article: ArticleView, models: Models): Arguments {
  const { scored, place } = scoreCandidates(view, article, models);
  const actors = chooseRole(scored, { role: 'actor', view, article, models, actors: [] });
  const recipients = chooseRole(scored, { role: 'recipient', view, article, models, actors: actors.chosen });
  const each = (of: (chosen: ChosenRole) => number) => ({ actor: of(actors), recipient: of(recipients) });
  return {
    actors: toArguments(actors.chosen),
    recipients: toArguments(recipients.chosen),
    place,
    time: chooseTime(view, article, models),
    joint: each(({ chance }) => chance),
    leftOut: each(({ judged, chosen }) =>
      judged.reduce((most, item) => (chosen.includes(item) ? most : Math.max(most, item.chance)), 0),
    ),
    margin: each(({ chance, runnerUp }) => chance - runnerUp),
    candidates: scored.length,
  };
}

const toArguments = (chosen: readonly Judged[]): Argument[] =>
  chosen
    .map(({ candidate: { mention, chain }, chance }) => ({ mention, chain, chance }))
    .sort((a, b) => a.mention - b.mention);

/** Participants chosen for one role: the set that is likeliest to be exactly right, its chance and that of the next. */
export interface ChosenRole {
  readonly judged: readonly Judged[];
  readonly chosen: readonly Judged[];
  readonly chance: number;
  readonly runnerUp: number;
}

/** What a role is chosen beside. */
export interface RoleContext {
  readonly role: Role;
  readonly view: TriggerView;
  readonly article: ArticleView;
  readonly models: Models;
  readonly actors: readonly Judged[];
}

/** Chooses the participants of one role together. */
export function chooseRole(scored: readonly Scored[], given: RoleContext): ChosenRole {
  const judged = judgeRole(scored, given);
  const sets = participantSets(judged, partOf(given.article));
  const trees = treesFor(SET_FEATURES, given.models.trees(`arguments/${given.role}Set`), `${given.role}Set`);
  const chances = setRows(sets, { ...given, judged }).map((row) => treeProbability(row, trees));
  const best = chances.reduce((top, chance, i) => (chance > chances[top]! ? i : top), 0);
  return {
    judged,
    chosen: sets[best]!,
    chance: chances[best]!,
    runnerUp: chances.reduce((most, chance, i) => (i === best ? most : Math.max(most, chance)), 0),
  };
}

/** Whether one of two candidates is part of the other: a member of it, or named within its words (`ministers of [Ghana and [Togo]]`). */
export function partOf({ analysis }: ArticleView): (one: Scored, other: Scored) => boolean {
  const { mentions, chains } = analysis;
  const isWithin = (a: Scored, b: Scored) =>
    contains(mentions[a.mention]!, mentions[b.mention]!) || chains[a.chain]!.members.includes(b.chain);
  return (one, other) => isWithin(one, other) || isWithin(other, one);
}

/** An arc of the network says yes from this score on. */
const YES = 0.5;

/** The arguments that the network's arcs give by themselves, without the argument model. */
export function networkArguments(view: TriggerView, article: ArticleView): Arguments {
  const { actor, recipient, place, time } = article.arcs[view.index]!;
  const all = findCandidates(view, article);
  const chosen = (arcs: ReadonlyMap<number, number>): Argument[] =>
    all
      .map(({ chain, mention }) => ({ chain, mention, chance: arcs.get(chain) ?? 0 }))
      .filter(({ chance }) => chance >= YES);
  const [best] = [...time].sort((a, b) => b[1] - a[1]);
  return {
    actors: chosen(actor),
    recipients: chosen(recipient),
    place: chosen(place)[0] ?? null,
    time: best && best[1] >= YES ? { time: best[0], chance: best[1] } : null,
    joint: { actor: YES, recipient: YES },
    leftOut: { actor: 0, recipient: 0 },
    margin: { actor: 0, recipient: 0 },
    candidates: all.length,
  };
}

/** All candidates of a trigger, each role looked at by itself, and the place. */
export function scoreCandidates(
  view: TriggerView,
  article: ArticleView,
  models: Models,
): { readonly scored: readonly Scored[]; readonly place: Argument | null } {
  const all = findCandidates(view, article);
  const words = wordBeliefs(all, { view, article, models });
  const rows = candidateRows(all, words, { view, article });
  const trees = (name: string) => treesFor(CANDIDATE_FEATURES, models.trees(`arguments/${name}`), name);
  const [actor, recipient] = [trees('actor'), trees('recipient')];
  const scored = all.map((candidate, i) => ({
    ...candidate,
    actor: treeLogOdds(rows[i]!, actor),
    recipient: treeLogOdds(rows[i]!, recipient),
  }));
  const distant = findDistantPlaces(view, all, article);
  const nothing = { actor: 0, recipient: 0 };
  const placeRows =
    distant.length === 0
      ? rows
      : [
          ...rows,
          ...candidateRows([...all, ...distant], [...words, ...distant.map(() => nothing)], {
            view,
            article,
          }).slice(all.length),
        ];
  return { scored, place: choosePlace([...all, ...distant], placeRows, { article, trees: trees('place') }) };
}

/** What the words alone say of each candidate. */
export function wordBeliefs(
  all: readonly Candidate[],
  { view, article, models }: { view: TriggerView; article: ArticleView; models: Models },
): WordBelief[] {
  const weights = models.weights('argument-words');
  return all.map((candidate) => {
    const features = wordFeatures(candidate, view, article);
    const clip = (sum: number) => Math.max(-6, Math.min(6, sum));
    return {
      actor: clip(weighedSum(features, weights, 'actor')),
      recipient: clip(weighedSum(features, weights, 'recipient')),
    };
  });
}

/** How likely each candidate is a participant of the role, given the others. */
export function judgeRole(scored: readonly Scored[], given: RoleContext): Judged[] {
  const trees = treesFor(ROLE_FEATURES, given.models.trees(`arguments/${given.role}s`), `${given.role}s`);
  const rows = roleRows(scored, { ...given, actors: given.actors.map(({ candidate }) => candidate) });
  return scored.map((candidate, i) => ({ candidate, chance: treeProbability(rows[i]!, trees) }));
}

function choosePlace(
  all: readonly Candidate[],
  rows: readonly Float64Array[],
  { article, trees }: { article: ArticleView; trees: ReturnType<Models['trees']> },
): Argument | null {
  let best: Argument | null = null;
  for (const [i, { mention, chain }] of all.entries()) {
    if (!canLocate(article, mention)) continue;
    const chance = sigmoid(treeLogOdds(rows[i]!, trees));
    if (chance >= KEPT.place && chance > (best?.chance ?? 0)) best = { mention, chain, chance };
  }
  return best;
}

/** For the kinds of mention that can be where something happens. */
export const canLocate = ({ analysis }: ArticleView, mention: number): boolean =>
  ['place', 'country', 'organization'].includes(analysis.mentions[mention]!.kind);

function chooseTime(view: TriggerView, article: ArticleView, models: Models): Arguments['time'] {
  const trees = treesFor(TIME_FEATURES, models.trees('arguments/time'), 'time');
  const all = timeCandidates(view, article);
  let best: Arguments['time'] = null;
  for (const [i, row] of timeRows(all, view, article).entries()) {
    const chance = sigmoid(treeLogOdds(row, trees));
    if (chance >= KEPT.time && chance > (best?.chance ?? 0)) best = { time: all[i]!, chance };
  }
  return best;
}
