// Who takes part in an act, where and when: every candidate weighed, the best chosen, no one on both sides.
import type { Knowledge } from '@entente/knowledge';
import { weigh } from '../../3-analyse/index.js';
import { placeCandidates, placeFeatures, timeCandidates, timeFeatures } from './circumstance-features.js';
import { faceActors } from './facing.js';
import {
  canAct,
  participantCandidates,
  participantFeatures,
  type TriggerView,
} from './participant-features.js';
import { applyRules, type Role, type Weighed } from './participant-rules.js';
import { chooseParties } from './parties.js';
import type { Scene } from './scene.js';

/** Mention numbers by role, in text order; a time number. */
export interface Roles {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly place: number | null;
  readonly time: number | null;
  /** ids of the rules that changed who takes part */
  readonly by: readonly string[];
}

/** A place or time is chosen from this probability on; found on dev. */
const FLOOR = 0.4;

/** The roles of one trigger. */
export function chooseRoles(
  view: TriggerView,
  scene: Scene,
  { knowledge, chainOf }: { knowledge: Pick<Knowledge, 'weights'>; chainOf: ReadonlyMap<number, number> },
): Roles {
  const { weighed, by } = weighCandidates(view, scene, { knowledge, chainOf });
  const parties = (role: Role, candidates: readonly Weighed[]) =>
    chooseParties(candidates, role, { view, scene, weights: knowledge.weights(`${role}-company`) });
  const actors = parties('actor', weighed);
  const weights = knowledge.weights('recipient-facing');
  const recipients = parties('recipient', faceActors(weighed, { actors, view, scene, weights }));
  const chainsOf = (list: readonly Weighed[]) => new Map(list.map((item) => [item.chain, item]));
  const [asActor, asRecipient] = [chainsOf(actors), chainsOf(recipients)];
  return {
    actors: actors
      .filter(({ chain, actor }) => actor >= (asRecipient.get(chain)?.recipient ?? 0))
      .map(({ mention }) => mention),
    recipients: recipients
      .filter(({ chain, recipient }) => recipient > (asActor.get(chain)?.actor ?? 0))
      .map(({ mention }) => mention),
    place: best(
      placeCandidates(view, scene),
      (i) => weigh(placeFeatures(i, view, scene), knowledge.weights('place')),
      FLOOR,
    ),
    time: best(
      timeCandidates(view, scene),
      (i) => weigh(timeFeatures(i, view, scene), knowledge.weights('time')),
      FLOOR,
    ),
    by,
  };
}

/** Everyone who may take part, weighed for both roles, and the ids of the rules that changed who would be chosen. */
export function weighCandidates(
  view: TriggerView,
  scene: Scene,
  { knowledge, chainOf }: { knowledge: Pick<Knowledge, 'weights'>; chainOf: ReadonlyMap<number, number> },
): { weighed: readonly Weighed[]; by: string[] } {
  const actorWeights = knowledge.weights('actor');
  const recipientWeights = knowledge.weights('recipient');
  const candidates = participantCandidates(view, scene)
    .filter((i) => canAct(scene.analysis.mentions[i]!) || (view.arcs.get('ev:actor')!.get(i) ?? 0) > 0.5)
    .map((i): Weighed => {
      const features = participantFeatures(i, view, scene);
      return {
        mention: i,
        chain: chainOf.get(i)!,
        actor: weigh(features, actorWeights),
        recipient: weigh(features, recipientWeights),
      };
    });
  return applyRules(candidates, view);
}

function best(candidates: readonly number[], score: (i: number) => number, threshold: number): number | null {
  let chosen: number | null = null;
  let top = threshold;
  for (const i of candidates) {
    const value = score(i);
    if (value < top) continue;
    top = value;
    chosen = i;
  }
  return chosen;
}
