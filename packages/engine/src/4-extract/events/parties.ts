// Weighed candidates of one trigger → the parties of a role: the likeliest, then whoever is weighed as a party beside it. Weighed one by one, names that
// stand near a trigger would all be chosen; most acts have one doer, and a second is there for a reason (`and`, talks, a list).
import type { Weights } from '@entente/knowledge';
import { contains, type MentionLayer, type Span } from '@entente/record';
import { logOdds, tokenAt, weigh } from '../../3-analyse/index.js';
import type { TriggerView } from './participant-features.js';
import { FLOORS, type Role, type Weighed } from './participant-rules.js';
import { type Scene, sideOf } from './scene.js';

/** From this probability on a candidate is weighed as company of the likeliest. */
const REACH = 0.2;
/** Company is chosen from this probability on; found on the training stories, for events wholly right. */
const FLOOR = 0.5;
const JOINED =
  /^(?:,\s*)?(?:and|or|&|\/|as well as|together with|along with)(?: (?:the|its|his|her|their|an?))?$/i;

/** The parties of a role, in text order. */
export function chooseParties(
  weighed: readonly Weighed[],
  role: Role,
  { view, scene, weights }: { view: TriggerView; scene: Scene; weights: Weights },
): Weighed[] {
  const ranked = rankByChain(weighed, role);
  const first = ranked[0];
  if (!first || first[role] < FLOORS[role]) return [];
  const beside = ranked
    .slice(1)
    .filter(
      (item, i) => weigh(companyFeatures(item, { first, rank: i + 1, role, view, scene }), weights) >= FLOOR,
    );
  return [first, ...beside].sort((a, b) => a.mention - b.mention);
}

/** The likeliest mention of each chain that is likely enough to be weighed, the likeliest first. */
export function rankByChain(weighed: readonly Weighed[], role: Role): Weighed[] {
  const best = new Map<number, Weighed>();
  for (const item of weighed) {
    const known = best.get(item.chain);
    if (item[role] >= REACH && (!known || known[role] < item[role])) best.set(item.chain, item);
  }
  return [...best.values()].sort((a, b) => b[role] - a[role]);
}

/** What is looked at when a candidate is weighed as company: the likeliest party, and how many are likelier. */
export interface Company {
  readonly first: Weighed;
  readonly rank: number;
  readonly role: Role;
  readonly view: TriggerView;
  readonly scene: Scene;
}

/** Features by which a candidate is weighed as a party beside the likeliest. */
export function companyFeatures(
  item: Weighed,
  { first, rank, role, view, scene }: Company,
): Record<string, number> {
  const { mentions } = scene.analysis;
  const [own, other] = [mentions[item.mention]!, mentions[first.mention]!];
  const [place, besides] = [sideOf(own, view, scene), sideOf(other, view, scene)];
  const relations = [item, first].map(({ mention }) => view.relations.get(mention) ?? ['unrelated']);
  const tie = tieOf(own, other, scene.article.text);
  const distance = Math.abs(tokenAt(scene.words, own.start) - tokenAt(scene.words, other.start));
  const features: Record<string, number> = {
    belief: logOdds(item[role]),
    first: logOdds(first[role]),
    opposite: logOdds(item[role === 'actor' ? 'recipient' : 'actor']),
    [`rank:${rank}`]: 1,
    [`tie:${tie}`]: 1,
    [`tie:${tie}:${view.trigger.type}`]: 1,
    [`tie:${tie}:title`]: view.trigger.start < (scene.article.title?.end ?? 0) ? 1 : 0,
    [`place:${place}:${besides}`]: 1,
    [`place:${place}:${view.trigger.type}`]: 1,
    [`form:${view.form}:${place}`]: 1,
    [`type:${view.trigger.type}`]: 1,
    [`kinds:${own.kind}:${other.kind}`]: 1,
    [`forms:${own.form}:${other.form}`]: 1,
    sameRelation: relations[0]!.join() === relations[1]!.join() && relations[0]![0] !== 'unrelated' ? 1 : 0,
    alike: headOf(own, scene) === headOf(other, scene) ? 1 : 0,
    distance: Math.log(1 + distance),
  };
  for (const name of relations[0]!) features[`is:${name}`] = 1;
  for (const name of relations[1]!) features[`first:${name}`] = 1;
  return features;
}

/** How one mention stands to another in the text. */
export function tieOf(own: Span, other: Span, text: string): string {
  if (contains(other, own)) return 'within';
  if (contains(own, other)) return 'around';
  const [left, right] = own.start < other.start ? [own, other] : [other, own];
  const between = text.slice(left.end, right.start).trim();
  if (JOINED.test(between)) return 'joined';
  if (between === ',') return 'listed';
  if (/^['’]s?$/.test(between)) return own === left ? 'owner' : 'owned';
  return 'apart';
}

/** The last word of a mention, without its full stops: `US lawmakers` and `U.S. lawmakers` have the same. */
const headOf = (mention: MentionLayer, { words }: Scene): string =>
  words[tokenAt(words, mention.end - 1)]?.lower.replaceAll('.', '') ?? '';
