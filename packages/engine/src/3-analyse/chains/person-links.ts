// Persons' names → clusters: full names, surnames, spellings. Two full names with one surname and other first names stay two persons.
import type { Clusters } from './clusters.js';
import type { Profile } from './profile.js';
import { editDistance, isSpelling } from './similar.js';

interface Person {
  readonly tokens: readonly string[];
  readonly at: number;
}

/** Joins mentions of persons by name. */
export function linkPersons(profiles: readonly Profile[], clusters: Clusters): void {
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
  const loose = new Map<string, number>();
  for (const { tokens, profile } of shorts) {
    const token = tokens[0]!;
    const found = /\b(?:younger|elder|older|junior)\b/.test(profile.text)
      ? undefined
      : (nearest(token, profile, byToken) ?? nearest(spellingOf(token, persons), profile, byToken));
    if (found !== undefined && clusters.join(found, profile.at)) continue;
    // a surname that no full name explains: the same word is the same person, so is another spelling of it
    const before = loose.get(token) ?? spelled(token, loose);
    if (before !== undefined) clusters.join(before, profile.at);
    else loose.set(token, profile.at);
  }
}

const bare = (token: string): string => token.replace(/^(?:al|el|as|ad|ar|an|az|ash|at) /, '');

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

/** The bearer of the word named last before the mention, or else first after it. */
function nearest(
  token: string,
  { at }: Profile,
  index: ReadonlyMap<string, readonly { at: number; rank: number }[]>,
): number | undefined {
  const bearers = index.get(token) ?? [];
  const best = Math.min(...bearers.map(({ rank }) => rank));
  const list = bearers.filter(({ rank }) => rank === best);
  const before = list.filter((bearer) => bearer.at <= at).at(-1);
  return (before ?? list[0])?.at;
}

/** The surname of a full name that the word could be another spelling of. */
const spellingOf = (token: string, persons: ReadonlyMap<string, unknown>): string =>
  [...persons.keys()].find((surname) => isSpelling(surname, token)) ?? '';

function spelled(token: string, loose: ReadonlyMap<string, number>): number | undefined {
  for (const [other, at] of loose) if (isSpelling(other, token)) return at;
  return undefined;
}
