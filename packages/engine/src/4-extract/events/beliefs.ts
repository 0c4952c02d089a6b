// How sure an event is: chances that its type, status, actors and recipients are right, each by itself and all at once. Boosted trees (Friedman 2001) over what the
// network, the words and the arguments say, fitted and calibrated (Platt 1999) on annotated texts that neither the network nor the other weights had seen.
import { type Knowledge, sigmoid, treeLogOdds, treesFor } from '@entente/knowledge';
import { weighedSum } from '../../3-analyse/index.js';
import type { Arguments } from './arguments.js';
import type { ArticleView } from './article-view.js';
import { BELIEF_FEATURES, beliefRows, type EventReading } from './belief-features.js';
import type { TriggerView } from './candidates.js';
import { eventWordFeatures } from './event-words.js';

/** Parts of an event that a belief is stated of; `whole`: all of them are right. */
export const BELIEF_PARTS = ['type', 'status', 'actors', 'recipients', 'whole'] as const;
/** Chances from 0 to 1. */
export type Beliefs = Readonly<Record<(typeof BELIEF_PARTS)[number], number>>;

type Models = Pick<Knowledge, 'weights' | 'trees'>;

/** A trigger with the arguments chosen for it. */
export interface ChosenTrigger {
  readonly view: TriggerView;
  readonly roles: Arguments;
}

/** The same with what the words around each trigger say (log-odds, within ±6). */
export function withWords(
  chosen: readonly ChosenTrigger[],
  article: ArticleView,
  models: Models,
): EventReading[] {
  const weights = models.weights('event-words');
  return chosen.map(({ view, roles }) => {
    const sum = weighedSum(eventWordFeatures(view, roles, article), weights, 'yes');
    return { view, roles, words: Math.max(-6, Math.min(6, sum)) };
  });
}

/** The beliefs of all events of an article, in the order of the triggers. */
export function judgeEvents(
  chosen: readonly ChosenTrigger[],
  article: ArticleView,
  models: Models,
): Beliefs[] {
  const scale = models.weights('beliefs/calibration');
  const rows = beliefRows(withWords(chosen, article, models), article);
  const chances = (part: (typeof BELIEF_PARTS)[number]): number[] => {
    const trees = treesFor(BELIEF_FEATURES, models.trees(`beliefs/${part}`), part);
    return rows.map((row) => sigmoid(weighedSum({ logOdds: treeLogOdds(row, trees) }, scale, part)));
  };
  const by = Object.fromEntries(BELIEF_PARTS.map((part) => [part, chances(part)])) as Record<
    keyof Beliefs,
    number[]
  >;
  return rows.map((_, i) => {
    const [type, status, actors, recipients] = [by.type[i]!, by.status[i]!, by.actors[i]!, by.recipients[i]!];
    // the whole is never surer than its parts
    return {
      type,
      status,
      actors,
      recipients,
      whole: Math.min(by.whole[i]!, type, status, actors, recipients),
    };
  });
}
