// Persons' names → clusters: full names, surnames, spellings. Two full names with one surname and other first names stay two persons.

import type { Knowledge } from '@entente/knowledge';
import { language } from '../../language.js';
import type { Cluster, Clusters } from './clusters.js';
import type { Profile } from './profile.js';
import { editDistance, isSpelling } from './similar.js';

interface Person {
  readonly tokens: readonly string[];
  readonly at: number;
}

/** Joins mentions of persons by name. */
export function linkPersons(
  profiles: readonly Profile[],
  clusters: Clusters,
  knowledge: Pick<Knowledge, 'words'>,
): void {
  const persons = new Map<string, Person[]>();
  const shorts: { tokens: readonly string[]; profile: Profile }[] = [];
  for (const profile of profiles) {
    for (const { tokens: written } of profile.names) {
      const tokens = written.map(bare);
      if (tokens.length > 1) addFullName({ tokens, at: profile.at }, persons, clusters);
      else shorts.push({ tokens, profile });
    }
  }
  const byToken = indexTokens(persons);
  const kin = new Set(knowledge.words('kinship-nouns'));
  const choose = (token: string, profile: Profile) =>
    nearest(token, profile, { index: byToken, clusters, kin });
  const loose = new Map<string, number>();
  for (const { tokens, profile } of shorts) {
    const token = tokens[0]!;
    const found = language.names.generation.test(profile.text)
      ? undefined
      : (choose(token, profile) ?? choose(spellingOf(token, persons), profile));
    if (found !== undefined && clusters.join(found, profile.at)) continue;
    // a surname that no full name explains: the same word is the same person, so is another spelling of it
    const before = loose.get(token) ?? spelled(token, loose);
    if (before !== undefined) clusters.join(before, profile.at);
    else loose.set(token, profile.at);
  }
}

const bare = (token: string): string => token.replace(language.names.arabicArticle, '');

function addFullName(person: Person, persons: Map<string, Person[]>, clusters: Clusters): void {
  const surname = person.tokens.at(-1)!;
  for (const [other, list] of persons) {
    const same = list.find(({ tokens }) =>
      other === surname || isSpelling(other, surname)
        ? isSamePerson(tokens, person.tokens)
        : holdsAll(tokens, person.tokens),
    );
    if (!same) continue;
    clusters.join(same.at, person.at);
    break;
  }
  persons.set(surname, [...(persons.get(surname) ?? []), person]);
}

/** First names equal, one the initial of the other, or spellings; or one full name holds the other's words. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0]!, b[0]!];
  if (x === y || isSpelling(x, y)) return true;
  if (
    a.at(-1) === b.at(-1) &&
    x[0] === y[0] &&
    (x.length === 1 || y.length === 1 || editDistance(x, y, 1) === 1)
  )
    return true;
  return holdsAll(a, b);
}

/** `Umm Jawad` and `Umm Jawad Haidar`: all words of the shorter name are in the longer. */
function holdsAll(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 1 && short.length < long.length && short.every((token) => long.includes(token));
}

/** Every word of the full names → the persons that bear it; last words are the surest. */
function indexTokens(
  persons: ReadonlyMap<string, readonly Person[]>,
): ReadonlyMap<string, readonly { at: number; rank: number }[]> {
  const index = new Map<string, { at: number; rank: number }[]>();
  for (const list of persons.values())
    for (const { tokens, at } of list)
      for (const [i, token] of tokens.entries()) {
        const rank = i === tokens.length - 1 ? 0 : i === 0 ? 1 : 2;
        const bearers = index.get(token);
        if (bearers) bearers.push({ at, rank });
        else index.set(token, [{ at, rank }]);
      }
  return index;
}

interface Bearer {
  readonly at: number;
  readonly rank: number;
}

/** What a single name is looked up in. */
interface Bearers {
  readonly index: ReadonlyMap<string, readonly Bearer[]>;
  readonly clusters: Clusters;
  readonly kin: ReadonlySet<string>;
}

/** The bearer of the word named last before the mention, or else first after it; of a family, whom the title fits, else the one who is known by more than kinship. */
function nearest(token: string, profile: Profile, { index, clusters, kin }: Bearers): number | undefined {
  const bearers = (index.get(token) ?? []).filter(({ at }) => clusters.mayJoin(at, profile.at));
  const best = Math.min(...bearers.map(({ rank }) => rank));
  const ranked = bearers.filter(({ rank }) => rank === best);
  const list =
    new Set(ranked.map(({ at }) => clusters.root(at))).size > 1
      ? ofFamily(ranked, profile, { clusters, kin })
      : ranked;
  const before = list.filter((bearer) => bearer.at <= profile.at).at(-1);
  return (before ?? list[0])?.at;
}

/** Of several bearers of a surname those whom the mention's title fits; without a title known office holders, else those who are not described as somebody's kin. */
function ofFamily(
  bearers: readonly Bearer[],
  { role }: Profile,
  { clusters, kin }: Pick<Bearers, 'clusters' | 'kin'>,
): readonly Bearer[] {
  const titled = role
    ? bearers.filter(({ at }) => {
        const { roles } = clusters.of(at);
        return roles.has(role.noun) || (role.office !== undefined && roles.has(role.office));
      })
    : [];
  if (titled.length > 0) return titled;
  const known = bearers.filter(({ at }) => clusters.of(at).key !== null);
  if (known.length > 0) return known;
  const own = bearers.filter(({ at }) => !isKin(clusters.of(at), kin));
  return own.length > 0 ? own : bearers;
}

/** Whether a mention describes the person as somebody's kin: `his son, Anton Dorvik`. */
const isKin = ({ mentions }: Cluster, kin: ReadonlySet<string>): boolean =>
  mentions.some(({ text }) =>
    text
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => kin.has(word)),
  );

/** The surname of a full name that the word could be another spelling of. */
const spellingOf = (token: string, persons: ReadonlyMap<string, unknown>): string =>
  [...persons.keys()].find((surname) => isSpelling(surname, token)) ?? '';

function spelled(token: string, loose: ReadonlyMap<string, number>): number | undefined {
  for (const [other, at] of loose) if (isSpelling(other, token)) return at;
  return undefined;
}
