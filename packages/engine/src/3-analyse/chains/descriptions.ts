// Definite descriptions (`the Russian leader`, `the group`, `the country`) → the cluster named before that fits head, role and nation.
import { language } from '../../language.js';
import { organizationNamed } from '../known-organization.js';
import type { Cluster, Clusters } from './clusters.js';
import { singular } from './clusters.js';
import { hasMark, marksOf, ownerIn } from './owners.js';
import type { Profile, Scene } from './profile.js';

/** How many mentions a description looks back over. */
const REACH = 150;
const THRESHOLD = 1;

/** The number of the mention that the description takes up; undefined when none is sure. */
export function findDescribed(
  profile: Profile,
  { profiles, clusters, scene }: { profiles: readonly Profile[]; clusters: Clusters; scene: Scene },
): number | undefined {
  const holder = holderOf(profile, { profiles, clusters, scene });
  if (holder !== undefined) return holder;
  const owner = ownerIn(profile, { profiles, scene });
  const taken = owner?.definite ? findDescribed(owner, { profiles, clusters, scene }) : undefined;
  const marks = owner && marksOf(owner, taken, { clusters, scene });
  const seen = new Set<number>();
  let best: { at: number; score: number } | undefined;
  for (let at = profile.at - 1; at >= Math.max(0, profile.at - REACH); at--) {
    const other = profiles[at]!;
    const root = clusters.root(at);
    if (seen.has(root) || other.mention.end > profile.mention.start) continue;
    if (other.person > 0) continue;
    seen.add(root);
    if (!clusters.mayJoin(at, profile.at)) continue;
    const cluster = clusters.of(at);
    // the union's president is no president of a state
    if (marks && !cluster.mentions.some((mention) => hasMark(mention, marks, scene))) continue;
    const score = scoreOf(profile, other, { cluster, scene });
    if (score >= THRESHOLD && score > (best?.score ?? 0)) best = { at, score };
  }
  return best?.at;
}

/** `her government`: the country, where it is named before, of the last person before it who may be meant. */
export function findOwnGovernment(
  { at, text, sentence }: Profile,
  { profiles, clusters }: { profiles: readonly Profile[]; clusters: Clusters },
): number | undefined {
  const pronoun = text.match(language.nouns.ownGovernment)?.[1]?.toLowerCase();
  if (!pronoun) return undefined;
  const other = pronoun === 'his' ? 'female' : 'male';
  const owner = profiles
    .slice(Math.max(0, at - REACH), at)
    .findLast(({ kind, person, gender }) => kind === 'person' && person === 0 && gender !== other);
  const nation = owner && sentence - owner.sentence <= 2 ? clusters.of(owner.at).nation : null;
  return nation
    ? profiles.find((before) => before.at < at && before.key === `country:${nation}`)?.at
    : undefined;
}

const LEADER = language.nouns.leaders;

/** How well a cluster fits; 0 when it can't be. */
function scoreOf(
  profile: Profile,
  last: Profile,
  { cluster, scene }: { cluster: Cluster; scene: Scene },
): number {
  const { head, role, nation, number } = profile;
  const earlier = cluster.mentions.filter(({ at }) => at < profile.at);
  const distance = profile.sentence - last.sentence;
  const salience = 0.3 * Math.log2(1 + earlier.length) - Math.min(1.5, 0.12 * distance);
  if (nation && cluster.nation && nation !== cluster.nation) return 0;
  if (PLACE_NOUN.test(head)) return fitsPlace(profile, { cluster, earlier, scene }) ? 2.5 + salience : 0;
  if (language.nouns.island.test(head)) {
    const isIsland = scene.knowledge.words('island-countries').includes(cluster.key?.slice(8) ?? '');
    return isIsland && cluster.key?.startsWith('country:') ? 2.5 + salience : 0;
  }
  if (cluster.key?.startsWith('country:')) return 0;
  if (number === 'many' ? cluster.isPerson === true : isPluralGroup(earlier)) return 0;
  if (language.nouns.someMany.test(profile.text) && !isPluralGroup(earlier)) return 0;
  if (profile.kind === 'organization' && isOtherBody(profile, earlier, scene)) return 0;
  const noun = singular(head);
  const sameHead =
    cluster.heads.has(noun) ||
    earlier.some(({ names }) => names.some(({ tokens }) => tokens.length > 1 && tokens.at(-1) === noun));
  const sameRole =
    role !== undefined &&
    (cluster.roles.has(role.noun) || (role.office !== undefined && cluster.roles.has(role.office)));
  const leads =
    role !== undefined &&
    LEADER.has(role.noun.split(' ').at(-1)!) &&
    [...cluster.roles].some((other) => LEADER.has(other));
  const sameBody = profile.leads !== null && earlier.some(({ leads }) => leads === profile.leads);
  if (profile.leads && !sameBody && earlier.some(({ leads }) => leads)) return 0;
  const match =
    sameHead || sameRole || sameBody
      ? 2.5
      : leads && (nation === null || cluster.nation === nation)
        ? 2
        : generic(profile, { cluster, earlier, scene });
  if (match === 0) return 0;
  return match + (nation && cluster.nation === nation ? 1 : 0) + salience;
}

/** `the interior ministry` is not the foreign ministry before it; `the ministry` may be either. */
function isOtherBody(profile: Profile, earlier: readonly Profile[], scene: Scene): boolean {
  const own = qualifiers(profile, scene);
  const others = earlier.map((other) => (other.head === profile.head ? qualifiers(other, scene) : []));
  return (
    own.length > 0 && others.every((list) => list.length > 0 && !list.some((word) => own.includes(word)))
  );
}

/** The words before the head that say which one: neither articles nor whose it is. */
function qualifiers({ from, to, head }: Profile, { words, knowledge }: Scene): string[] {
  const at = words.slice(from, to).findIndex(({ lower }) => lower === head);
  return words
    .slice(from, from + Math.max(0, at))
    .filter(
      ({ text, pos }) =>
        pos !== 'DET' && pos !== 'POSS' && !knowledge.demonym(text) && !knowledge.country(text),
    )
    .map(({ lower }) => lower);
}

const isPluralGroup = (profiles: readonly Profile[]): boolean =>
  profiles.some(({ number }) => number === 'many') && profiles.every(({ kind }) => kind === 'group');

const PLACE_NOUN = language.nouns.placeNoun;

/** `the city` is a place named before that is no country; `the Japanese capital` is Tokyo. */
function fitsPlace({ head, nation }: Profile, { cluster, earlier, scene }: Found): boolean {
  const named = earlier.find(({ kind, names }) => kind === 'place' && names.length > 0);
  if (!named || cluster.key) return false;
  const country = nation ? scene.knowledge.countryByCode(nation) : undefined;
  if (head !== 'capital') return true;
  return country
    ? country.capital === named.names[0]!.text
    : scene.knowledge.countries.some(({ capital }) => capital === named.names[0]!.text);
}

interface Found {
  readonly cluster: Cluster;
  /** its mentions before the description */
  readonly earlier: readonly Profile[];
  readonly scene: Scene;
}

/** Nouns that say little: `the group` is an organisation named before, `the man` a man. */
function generic(profile: Profile, { cluster, earlier, scene }: Found): number {
  const { head, kind, gender, text, role } = profile;
  // `this newspaper`: the outlet speaks of itself
  if (language.nouns.openingThis.test(text)) return 0;
  const named = earlier.some(({ names }) => names.length > 0);
  if (!named) return 0;
  const noun = singular(head);
  if (cluster.isPerson && kind === 'person') {
    if (noun === 'man' || noun === 'woman') return cluster.gender === gender ? 2 : 0;
    return 0;
  }
  if (cluster.isPerson) return 0;
  const isOrganization = earlier.some((other) => other.kind === 'organization');
  if (!isOrganization) return 0;
  const wanted = BODY_SECTORS.find(([nouns]) => nouns.test(noun));
  if (!wanted) return 0;
  const sectors = sectorsOf(earlier, scene);
  if (role && isOtherSort(role.sectors, sectors)) return 0;
  if (wanted[1].includes('IGO') && !isDescribedBy(profile, earlier, scene)) return 0;
  return sectors.length === 0
    ? wanted[1].includes('IGO')
      ? 0
      : 1.5
    : sectors.some(
          (sector) => wanted[1].includes(sector) || (sector === 'IGO' && role?.sectors.includes('NGO')),
        )
      ? 2.5
      : 0;
}

/** Sorts of bodies that one description may stand for; `the aid group` is no armed one. */
const SORTS: readonly (readonly string[])[] = [
  ['NGO', 'IGO', 'HLH', 'CVL', 'REL', 'EDU'],
  ['REB', 'UAF', 'CRM', 'OPP', 'PTY', 'MIL', 'REL'],
  ['MED', 'BUS', 'MNC'],
  ['GOV', 'MIL', 'COP', 'SPY', 'LEG', 'JUD', 'IGO'],
];

/** Whether the sectors that a description gives are of another sort than those of what it could take up; unknown ones fit all. */
const isOtherSort = (described: readonly string[], known: readonly string[]): boolean =>
  described.length > 0 &&
  known.length > 0 &&
  !SORTS.some((sort) => [described, known].every((list) => list.some((sector) => sort.includes(sector))));

/** `the trade body`: what qualifies the noun stands in a name of the body, where it is a domain. */
function isDescribedBy(profile: Profile, earlier: readonly Profile[], scene: Scene): boolean {
  const domains = qualifiers(profile, scene).filter((word) =>
    scene.knowledge.words('body-domains').includes(word),
  );
  const names = earlier.flatMap((other) =>
    other.names.flatMap(({ text }) => [text, organizationNamed(text, scene.knowledge)?.name ?? '']),
  );
  return domains.every((word) => names.some((name) => name.toLowerCase().includes(word.slice(0, 5))));
}

/** What the nouns for bodies may stand for. */
const BODY_SECTORS: readonly (readonly [RegExp, readonly string[]])[] = [
  [language.nouns.groupBody, ['REB', 'NGO', 'CRM', 'OPP', 'PTY', 'REL', 'UAF']],
  [language.nouns.militiaBody, ['REB', 'UAF', 'MIL']],
  [language.nouns.allianceBody, ['IGO']],
  [language.nouns.companyBody, ['BUS', 'MNC']],
  [language.nouns.partyBody, ['PTY', 'OPP', 'GOV']],
  [language.nouns.mediaBody, ['MED']],
  [language.nouns.serviceBody, ['SPY', 'IGO', 'GOV', 'MED']],
];

/** Sectors of the known bodies among the mentions. */
function sectorsOf(profiles: readonly Profile[], { knowledge }: Scene): readonly string[] {
  const sectorsOfName = (name: string): readonly string[] =>
    organizationNamed(name, knowledge)?.sectors ?? (knowledge.outlet(name) ? ['MED'] : []);
  return profiles.flatMap(({ names, role }) => [
    ...names.flatMap(({ text }) => sectorsOfName(text)),
    ...(role?.sectors ?? []),
  ]);
}

/** `the Russian leader` by who held the office on the date, when the text names him. */
function holderOf(
  { role, nation, at, definite }: Profile,
  { profiles, clusters, scene }: { profiles: readonly Profile[]; clusters: Clusters; scene: Scene },
): number | undefined {
  if (!role || !nation || !scene.published) return undefined;
  const offices = role.office
    ? [role.office]
    : role.noun.split(' ').at(-1) === 'leader'
      ? ['head-of-state', 'head-of-government']
      : [];
  if (!definite && role.office === undefined) return undefined;
  for (const office of offices) {
    const holder = scene.knowledge.officeHolder(office, nation, scene.published);
    const bearer = holder && profiles.find((other) => clusters.of(other.at).key === holder.key);
    if (bearer && bearer.at !== at) return bearer.at;
  }
  return undefined;
}
