// How alike the parties of two events are, by key, words of the name and country.
import { fold } from '@entente/knowledge';
import { stemsOf } from './stems.js';
import type { ProfileParty } from './types.js';

/** A party with what comparing needs. */
export interface ComparedParty {
  readonly key: string;
  readonly kind: string;
  readonly country: string | null;
  /** words of the name that tell it from others */
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  /** how many it counts, where the name says it: `two boats` */
  readonly count: string | null;
  readonly given: string | null;
  readonly last: string | null;
  /** the surname of a person, also where no given name is told */
  readonly surname: string | null;
}

/** How alike two sides are: the best pair, the mean over all of both sides, the one that fits worst. All 0 where a side is empty. */
export interface SideLikeness {
  readonly isEmpty: boolean;
  readonly best: number;
  readonly mean: number;
  readonly worst: number;
}

const GENERAL = new Set(
  (
    'police army troops soldiers officials official government minister ministers president people forces force men women court state national security local military authorities ' +
    'residents villagers group party leader leaders member members spokesman ministry foreign and of in from prime deputy two three four several some many other others'
  ).split(' '),
);

const COUNT = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|a|an|\d+)\b/;

const TITLES = new Set(
  (
    'president vice prime minister foreign interior defence defense agriculture trade finance deputy general gen colonel col major maj captain capt lieutenant lt mr mrs ms dr judge justice senator ' +
    'king queen chief police army spokesman spokeswoman ambassador commander governor mayor sheikh pope prince father bishop secretary chairman speaker sergeant sgt admiral inspector'
  ).split(' '),
);

/** Prepares a party. */
export function comparedParty({ key, name, kind, country }: ProfileParty): ComparedParty {
  const words = fold(name)
    .split(' ')
    .filter((word) => word.length > 2 && !GENERAL.has(word));
  const names = (name.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []).map(fold).filter((word) => !TITLES.has(word));
  const isNamed = kind === 'person' && names.length > 1;
  return {
    key,
    kind,
    country,
    words: new Set(words),
    stems: stemsOf(name),
    count: COUNT.exec(fold(name))?.[0] ?? null,
    given: isNamed ? names[0]! : null,
    last: isNamed ? names.at(-1)! : null,
    surname: kind === 'person' ? (names.at(-1) ?? null) : null,
  };
}

/** 1 for the same party, below 0 for two that cannot be one. */
export function partyLikeness(a: ComparedParty, b: ComparedParty): number {
  if (a.key === b.key) return 1;
  if (a.last !== null && a.last === b.last && a.given !== b.given) return -1;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  if (a.country && b.country && a.country !== b.country) return shared > 0 ? 0 : -1;
  if (shared > 0) return 0.9;
  if (a.surname !== null && b.surname !== null) return -1;
  if (a.country && a.country === b.country) return 0.5;
  return -0.2;
}

const NONE: SideLikeness = { isEmpty: true, best: 0, mean: 0, worst: 0 };

/** Compares two sides. */
export function sideLikeness(one: readonly ComparedParty[], other: readonly ComparedParty[]): SideLikeness {
  if (one.length === 0 || other.length === 0) return NONE;
  let [best, sum, worst] = [-1, 0, 1];
  const across = new Float64Array(other.length).fill(-1);
  const add = (value: number) => {
    best = Math.max(best, value);
    worst = Math.min(worst, value);
    sum += value;
  };
  for (const a of one) {
    let own = -1;
    for (let j = 0; j < other.length; j++) {
      const value = partyLikeness(a, other[j]!);
      own = Math.max(own, value);
      across[j] = Math.max(across[j]!, value);
    }
    add(own);
  }
  for (const value of across) add(value);
  return { isEmpty: false, best, mean: sum / (one.length + other.length), worst };
}

/** Whether the countries of two sides meet: 1 where all are the same, -1 where none is in both, 0 in between or where a side has none. */
export function countryLikeness(one: readonly ComparedParty[], other: readonly ComparedParty[]): number {
  const [a, b] = [countriesOf(one), countriesOf(other)];
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const country of a) if (b.has(country)) shared++;
  if (shared === 0) return -1;
  return shared === a.size && shared === b.size ? 1 : 0.5;
}

/** Whether two sides count the same: 1, -1, or 0 where one of them does not count. */
export function countLikeness(one: readonly ComparedParty[], other: readonly ComparedParty[]): number {
  const [a, b] = [
    one.find(({ count }) => count !== null)?.count,
    other.find(({ count }) => count !== null)?.count,
  ];
  return a && b ? (a === b ? 1 : -1) : 0;
}

const countriesOf = (side: readonly ComparedParty[]): ReadonlySet<string> =>
  new Set(side.flatMap(({ country }) => country ?? []));

/** Whether both sides name persons in full who share a surname and no given name: Amina and Peter Odhiambo. */
export const areNamesakes = (one: readonly ComparedParty[], other: readonly ComparedParty[]): boolean =>
  areKnown(one, other, ({ last }) => last) &&
  one.every((a) => other.every((b) => a.key !== b.key && a.last === b.last && a.given !== b.given));

/** Whether both sides name persons, and none of one side is of the other: Warren and Sanders. */
export const areOtherPersons = (one: readonly ComparedParty[], other: readonly ComparedParty[]): boolean => {
  const [a, b] = [personsOf(one), personsOf(other)];
  return a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => partyLikeness(x, y) < 0));
};

const personsOf = (side: readonly ComparedParty[]): ComparedParty[] =>
  side.filter(({ surname }) => surname !== null);

/** Whether both sides are of known countries, and share none. */
export const areOtherCountries = (one: readonly ComparedParty[], other: readonly ComparedParty[]): boolean =>
  areKnown(one, other, ({ country }) => country) &&
  one.every((a) => other.every((b) => a.country !== b.country));

const areKnown = (
  one: readonly ComparedParty[],
  other: readonly ComparedParty[],
  known: (party: ComparedParty) => string | null,
): boolean =>
  one.length > 0 && other.length > 0 && [...one, ...other].every((party) => known(party) !== null);
