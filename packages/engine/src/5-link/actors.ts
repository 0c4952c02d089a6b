// Chains → Actor and Place records: who they are, whose they are, what they act for, where they lie. What is unknown stays open.
import type { Knowledge } from '@entente/knowledge';
import {
  type Actor,
  ALL_RULES,
  type Analysis,
  type Article,
  type IsOn,
  type Location,
  type Place,
  type Sector,
} from '@entente/record';
import { chainId, mentionId, recordId, type Source, shared } from '../4-extract/index.js';
import { EXAMPLES } from './affiliations.js';
import { type ChainView, viewChains } from './chain-views.js';
import { identifyChains } from './identities.js';
import { type Identity, NATION } from './identity.js';
import { joinedNations } from './nations.js';
import { countryLocation } from './places.js';

/** One Actor or Place a chain, in order of first mention. */
export function linkActors(
  article: Article,
  analysis: Analysis,
  { knowledge, isOn = ALL_RULES }: { knowledge: Knowledge; isOn?: IsOn | undefined },
): (Actor | Place)[] {
  const source = { article, analysis };
  const views = viewChains(article.text, analysis);
  const identities = identifyChains(views, {
    text: article.text,
    sentences: analysis.sentences,
    paragraphs: analysis.paragraphs,
    published: article.published.value,
    byline: article.byline?.quote,
    knowledge,
    isOn,
  });
  return views.flatMap((view, i): (Actor | Place)[] => {
    const identity = identities[i]!;
    if (view.chain.kind === 'place') return [toPlace(view, identity, source)];
    const actor = toActor(view, identity, { source, knowledge });
    const parts = isOn(NATION) ? partsOf(actor, view, { source, knowledge }) : [];
    const members = parts.map(({ id }) => id);
    return parts.length === 0 ? [actor] : [{ ...actor, name: view.mentions[0]!.text, members }, ...parts];
  });
}

/** `Hungarian and Romanian officials` → an actor a nation, which the group stands for: no mention is theirs alone. */
function partsOf(
  actor: Actor,
  { chain, mentions }: ChainView,
  { source, knowledge }: { source: Source; knowledge: Knowledge },
): Actor[] {
  const [first] = mentions;
  if (chain.kind !== 'group' || chain.members.length > 0 || actor.country || !first) return [];
  const { article } = source;
  const { role: _, place: __, members: ___, ...rest } = actor;
  return joinedNations(first.text, knowledge).map(({ code, name }) => ({
    ...rest,
    id: recordId(article, 'actor', [first], [code]),
    by: [...new Set([...rest.by, NATION])],
    name,
    country: code,
    mentions: [mentionId(source, first.at)],
  }));
}

/** Fields that actors and places share. */
function base<K extends 'actor' | 'place'>(
  kind: K,
  view: ChainView,
  { identity, source }: { identity: Identity; source: Source },
) {
  const first = source.analysis.mentions[view.chain.mentions[0]!]!;
  const by = [...new Set([...first.by, ...view.chain.by, ...identity.by])];
  return {
    ...(identity.key ? { canonical: identity.key } : {}),
    ...shared(source, kind, {
      spans: [first],
      id: chainId(source, view.number),
      by,
      confidence: first.score,
    }),
    name: identity.name ?? nameOf(view),
    mentions: view.chain.mentions.map((mention) => mentionId(source, mention)),
  };
}

/** The chain's name; a common noun with whose it is (`Bolivia's army`, where the first mention is `army`). */
function nameOf({ chain, mentions }: ChainView): string {
  const [first] = mentions;
  if (chain.kind === 'group' && first && EXAMPLES.test(first.text)) return first.text.split(EXAMPLES)[0]!;
  const isNoun = first?.text === chain.name && /^\p{Ll}/u.test(chain.name);
  return isNoun ? first.owned : chain.name;
}

function toPlace(view: ChainView, identity: Identity, source: Source): Place {
  return { ...base('place', view, { identity, source }), location: identity.location };
}

function toActor(
  view: ChainView,
  identity: Identity,
  { source, knowledge }: { source: Source; knowledge: Knowledge },
): Actor {
  const { country, sectors, role } = identity;
  const { chain } = view;
  const place = placeOf(view, identity, knowledge);
  return {
    ...base('actor', view, { identity, source }),
    actorKind: chain.kind,
    ...(country ? { country } : {}),
    sectors: [...sectors] as Sector[],
    ...(role ? { role } : {}),
    ...(chain.members.length > 0 ? { members: chain.members.map((member) => chainId(source, member)) } : {}),
    ...(place ? { place } : {}),
  };
}

/** A country can serve as a place. */
function placeOf({ chain }: ChainView, { key }: Identity, knowledge: Knowledge): Location | undefined {
  const row = key?.startsWith('country:') ? knowledge.countryByCode(key.slice('country:'.length)) : undefined;
  return row && chain.kind === 'country' ? countryLocation(row) : undefined;
}
