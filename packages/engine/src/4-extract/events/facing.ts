// Candidates of one trigger, once it is known who acts → weighed anew as recipients: nobody is sanctioned by his own state's envoy, an army that shells
// shells what lies over the border, and where no one acts somebody is acted on.
import type { Weights } from '@entente/knowledge';
import { logOdds, tokenAt, weigh } from '../../3-analyse/index.js';
import type { TriggerView } from './participant-features.js';
import type { Weighed } from './participant-rules.js';
import { tieOf } from './parties.js';
import { type Scene, sideOf } from './scene.js';

const THEY = /^(?:they|them|their|themselves)$/i;
/** Below this probability a candidate is not weighed again. */
const REACH = 0.05;

/** Who was chosen to act, and what all are seen in. */
export interface Facing {
  readonly actors: readonly Weighed[];
  readonly view: TriggerView;
  readonly scene: Scene;
}

/** The same candidates with the probability that each is acted on by whoever acts. */
export function faceActors(
  weighed: readonly Weighed[],
  { weights, ...facing }: Facing & { readonly weights: Weights },
): Weighed[] {
  return weighed.map((item) =>
    isWeighable(item) ? { ...item, recipient: weigh(facingFeatures(item, weighed, facing), weights) } : item,
  );
}

/** Whether it is worth asking. */
export const isWeighable = ({ recipient }: Weighed): boolean => recipient >= REACH;

/** Features by which a candidate is weighed as recipient of what the likeliest actor does. */
export function facingFeatures(
  item: Weighed,
  weighed: readonly Weighed[],
  { actors, view, scene }: Facing,
): Record<string, number> {
  const own = scene.analysis.mentions[item.mention]!;
  const [actor] = [...actors].sort((a, b) => b.actor - a.actor);
  const { type } = view.trigger;
  const side = sideOf(own, view, scene);
  const belief = logOdds(item.recipient);
  const rival = Math.max(
    0,
    ...weighed.filter(({ chain }) => chain !== item.chain).map(({ recipient }) => recipient),
  );
  const standing = actor ? standingOf(item, actor, { view, scene }) : ['alone'];
  // several act, so that nobody named as one takes `their` up
  const words = scene.article.text.slice(own.start, own.end);
  if (actors.length > 1 && THEY.test(words)) standing.push('they');
  const features: Record<string, number> = {
    belief,
    sure: Math.max(0, belief),
    opposite: logOdds(item.actor),
    rival: logOdds(rival),
    actor: actor ? logOdds(actor.actor) : 0,
    [`type:${type}`]: 1,
    [`side:${side}`]: 1,
    [`kind:${own.kind}:${type}`]: 1,
    [`belief@type:${type}`]: belief,
  };
  for (const name of standing) {
    features[name] = 1;
    features[`${name}:${type}`] = 1;
    features[`belief@${name}`] = belief;
  }
  return features;
}

/** How a candidate stands to the actor: in the text, by nation, by kind. */
function standingOf(
  item: Weighed,
  actor: Weighed,
  { view, scene }: Pick<Facing, 'view' | 'scene'>,
): string[] {
  const { mentions } = scene.analysis;
  const [own, other] = [mentions[item.mention]!, mentions[actor.mention]!];
  if (item.chain === actor.chain) return ['itself'];
  if (holds(item, actor, scene)) return ['holds'];
  const at = (span: { start: number }) => tokenAt(scene.words, span.start);
  const between = (at(own) - at(view.trigger)) * (at(own) - at(other)) < 0;
  const [nation, others] = [scene.nationOf(item.mention), scene.nationOf(actor.mention)];
  const nations = nation === null || others === null ? 'unknown' : nation === others ? 'same' : 'other';
  return [
    `tie:${tieOf(own, other, scene.article.text)}`,
    `kinds:${own.kind}:${other.kind}`,
    `nations:${nations}`,
    `nations:${nations}:${own.kind}`,
    ...(between ? ['between'] : []),
  ];
}

/** A group that the actor, or the actor's country, is one of: `the two countries`. */
function holds({ chain }: Weighed, actor: Weighed, { analysis, nationOf }: Scene): boolean {
  const nation = nationOf(actor.mention);
  return analysis.chains[chain]!.members.some(
    (member) =>
      member === actor.chain ||
      (nation !== null && nationOf(analysis.chains[member]!.mentions[0]!) === nation),
  );
}
