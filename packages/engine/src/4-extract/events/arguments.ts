// The argument model: who takes part in the event of a trigger, in which role, where and when. Candidates are scored one by one, then each role is chosen together.
import type { Knowledge } from '@entente/knowledge';
import { sigmoid, treeLogOdds, treesFor, weighedSum } from '../../3-analyse/index.js';
import type { ArticleView } from './article-view.js';
import { CANDIDATE_FEATURES, candidateRows, type WordBelief } from './candidate-features.js';
import { type Candidate, findCandidates, type TriggerView } from './candidates.js';
import { ROLE_FEATURES, type Role, roleRows, type Scored } from './role-features.js';
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
  /** by role: the chance that exactly these were to be chosen, as if each candidate were a case of its own */
  readonly joint: Readonly<Record<Role, number>>;
  /** by role: the chance of the likeliest candidate that was left out, and how near the least sure decision is to a toss-up (0 to .5) */
  readonly leftOut: Readonly<Record<Role, number>>;
  readonly margin: Readonly<Record<Role, number>>;
  readonly candidates: number;
}

/** The trees of weights arguments.json: candidates by role, place and time, then each role chosen together. */
export const ARGUMENT_PARTS = ['actor', 'recipient', 'place', 'time', 'actors', 'recipients'] as const;

type Models = Pick<Knowledge, 'weights' | 'trees'>;

/** A candidate of a role is chosen from this chance on; found on annotated texts that neither network nor weights had seen (`npm run fit`). */
const CHOSEN = 0.5;
/** A place or time is kept from this chance on. */
const KEPT = 0.4;

/** Chooses the arguments of a trigger. */
export function chooseArguments(view: TriggerView, article: ArticleView, models: Models): Arguments {
  const { scored, place } = scoreCandidates(view, article, models);
  const actors = judgeRole(scored, { role: 'actor', view, article, models, actors: [] });
  const acting = actors.filter(({ chance }) => chance >= CHOSEN).map(({ candidate }) => candidate);
  const recipients = judgeRole(scored, { role: 'recipient', view, article, models, actors: acting });
  return { ...settle(actors, recipients), place, time: chooseTime(view, article, models), candidates: scored.length };
}

/** All candidates of a trigger, each role looked at by itself, and the place. */
export function scoreCandidates(
  view: TriggerView,
  article: ArticleView,
  models: Models,
): { readonly scored: readonly Scored[]; readonly place: Argument | null } {
  const all = findCandidates(view, article);
  const rows = candidateRows(all, wordBeliefs(all, { view, article, models }), { view, article });
  const trees = (name: string) => treesFor(CANDIDATE_FEATURES, models.trees(`arguments/${name}`), name);
  const [actor, recipient] = [trees('actor'), trees('recipient')];
  const scored = all.map((candidate, i) => ({
    ...candidate,
    actor: treeLogOdds(rows[i]!, actor),
    recipient: treeLogOdds(rows[i]!, recipient),
  }));
  return { scored, place: choosePlace(all, rows, { article, trees: trees('place') }) };
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

interface Judged {
  readonly candidate: Scored;
  readonly chance: number;
}

function judgeRole(
  scored: readonly Scored[],
  given: { role: Role; view: TriggerView; article: ArticleView; models: Models; actors: readonly Scored[] },
): Judged[] {
  const trees = treesFor(ROLE_FEATURES, given.models.trees(`arguments/${given.role}s`), `${given.role}s`);
  const rows = roleRows(scored, given);
  return scored.map((candidate, i) => ({ candidate, chance: sigmoid(treeLogOdds(rows[i]!, trees)) }));
}

/** Who is chosen for each role: from the threshold on, and for one role only. */
function settle(
  actors: readonly Judged[],
  recipients: readonly Judged[],
): Pick<Arguments, 'actors' | 'recipients' | 'joint' | 'leftOut' | 'margin'> {
  const chanceOf = (list: readonly Judged[]) => new Map(list.map(({ candidate, chance }) => [candidate.chain, chance]));
  const [asActor, asRecipient] = [chanceOf(actors), chanceOf(recipients)];
  const isActor = ({ candidate: { chain }, chance }: Judged) =>
    chance >= CHOSEN && chance >= (asRecipient.get(chain) ?? 0);
  const isRecipient = ({ candidate: { chain }, chance }: Judged) =>
    chance >= CHOSEN && !((asActor.get(chain) ?? 0) >= CHOSEN && (asActor.get(chain) ?? 0) >= chance);
  const judged = { actor: { list: actors, isIn: isActor }, recipient: { list: recipients, isIn: isRecipient } };
  const each = (of: (list: readonly Judged[], isIn: (item: Judged) => boolean) => number) => ({
    actor: of(judged.actor.list, judged.actor.isIn),
    recipient: of(judged.recipient.list, judged.recipient.isIn),
  });
  const toArguments = (list: readonly Judged[]): Argument[] =>
    list.map(({ candidate: { mention, chain }, chance }) => ({ mention, chain, chance }));
  return {
    actors: toArguments(actors.filter(isActor)),
    recipients: toArguments(recipients.filter(isRecipient)),
    joint: each((list, isIn) => list.reduce((all, item) => all * (isIn(item) ? item.chance : 1 - item.chance), 1)),
    leftOut: each((list, isIn) => list.reduce((most, item) => (isIn(item) ? most : Math.max(most, item.chance)), 0)),
    margin: each((list) => list.reduce((least, { chance }) => Math.min(least, Math.abs(chance - 0.5)), 0.5)),
  };
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
    if (chance >= KEPT && chance > (best?.chance ?? 0)) best = { mention, chain, chance };
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
    if (chance >= KEPT && chance > (best?.chance ?? 0)) best = { time: all[i]!, chance };
  }
  return best;
}
