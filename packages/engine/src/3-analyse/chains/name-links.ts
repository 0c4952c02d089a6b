// Mentions with names or known keys → clusters: the same key, the same name, a shorter form of it, its initials.

import { fold, type Knowledge } from '@entente/knowledge';
import { language } from '../../language.js';
import type { Clusters } from './clusters.js';
import type { Name } from './names.js';
import { linkPersons } from './person-links.js';
import type { Profile } from './profile.js';

/** Joins by key, then persons, then all other names. */
export function linkNames(
  profiles: readonly Profile[],
  clusters: Clusters,
  knowledge: Pick<Knowledge, 'organization' | 'words'>,
): void {
  linkEqual(profiles, clusters.under('chain-key@1'), ({ key }) => (key ? [key] : []));
  linkPersons(
    profiles.filter(({ kind, names }) => kind === 'person' && names.length > 0),
    clusters,
    knowledge,
  );
  const others = profiles.filter(
    ({ kind, names, key }) => kind !== 'person' && names.length > 0 && !key?.startsWith('country:'),
  );
  linkEqual(others, clusters, ({ names }) => names.map(({ folded }) => folded));
  linkShorter(others, clusters, knowledge);
  linkInitials(others, clusters);
  linkEqual(profiles, clusters, repeatedWords);
  linkEqual(profiles, clusters, counted);
}

function linkEqual(
  profiles: readonly Profile[],
  clusters: Clusters,
  keysOf: (profile: Profile) => readonly string[],
): void {
  const first = new Map<string, number>();
  for (const profile of profiles)
    for (const key of keysOf(profile)) {
      const before = first.get(key);
      if (before === undefined) first.set(key, profile.at);
      else clusters.join(before, profile.at);
    }
}

/** `Iraqi officials` … `Iraqi officials`: a bare plural said again in the same words. */
function repeatedWords({ names, key, person, number, text, definite }: Profile): readonly string[] {
  if (names.length > 0 || key || person > 0 || definite || number !== 'many') return [];
  return language.names.notSame.test(text) ? [] : [`words ${text.toLowerCase()}`];
}

/** `Central Command` of `U.S. Central Command`, `the Cato Institute` of `the Cato Institute think tank`: words in a row, at least one end shared. */
function linkShorter(
  profiles: readonly Profile[],
  clusters: Clusters,
  knowledge: Pick<Knowledge, 'organization'>,
): void {
  const longer = new Map<string, { name: Name; at: number }[]>();
  for (const { names, at } of profiles)
    for (const name of [...names, ...fullNames(names, knowledge)])
      if (name.tokens.length > 1)
        for (const token of new Set([name.tokens[0]!, name.tokens.at(-1)!]))
          pushTo(longer, token, { name, at });
  for (const { names, at, key, kind, definite } of profiles) {
    const name = names[0]!;
    if (key || (name.tokens.length === 1 && (kind !== 'organization' || name.folded.length < 4))) continue;
    // `the Front` of the Tamil Freedom Front
    const before =
      definite && name.tokens.length === 1
        ? (longer.get(name.folded) ?? [])
            .filter((other) => other.at < at && other.name.tokens.at(-1) === name.folded)
            .at(-1)
        : undefined;
    if (before && clusters.join(before.at, at)) continue;
    const holders = [
      ...(longer.get(name.tokens[0]!) ?? []),
      ...(longer.get(name.tokens.at(-1)!) ?? []),
    ].filter(
      (other) =>
        other.name.tokens.length > name.tokens.length &&
        isEnd(name.tokens, other.name.tokens) &&
        !isPart(name, other.name),
    );
    const roots = new Set(holders.map((other) => clusters.root(other.at)));
    if (roots.size === 1) clusters.join([...roots][0]!, at);
  }
}

const isEnd = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((token, i) => token === long[i]) ||
  (short.length > 1 && short.every((token, i) => token === long[long.length - short.length + i]));

/** `Bosnia` is not `Bosnian Serb army`, nor `the ministry` any ministry: one word must not be a plain noun of the longer. */
const isPart = (short: Name, long: Name): boolean =>
  short.tokens.length === 1 && language.names.openNoun.test(long.tokens[0]!);

/** `the Baloch Liberation Army` … `BLA`. */
function linkInitials(profiles: readonly Profile[], clusters: Clusters): void {
  const full = new Map<string, number>();
  for (const { names, at } of profiles)
    for (const { tokens, text } of names) {
      if (tokens.length < 2) continue;
      for (const initials of initialsOf(text)) if (!full.has(initials)) full.set(initials, at);
    }
  for (const { names, at } of profiles)
    for (const { text } of names) {
      const before = /^[\p{Lu}.]{2,8}$/u.test(text)
        ? full.get(text.replaceAll('.', '').toLowerCase())
        : undefined;
      if (before !== undefined) clusters.join(before, at);
    }
}

/** Initials of the capital words, and of all words. */
function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const of = (list: readonly string[]) => list.map((word) => word[0]!.toLowerCase()).join('');
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return [...new Set([of(capital), of(words)])].filter((initials) => initials.length > 1);
}

/** `50 militants` … `at least 50 al-Shabab militants`: one count of one noun. */
function counted({ kind, person, head, text }: Profile): readonly string[] {
  const number = kind === 'group' && person === 0 ? text.match(language.names.groupCount) : null;
  return number && !language.names.twoOrAnother.test(text) && !text.includes(' of ')
    ? [`count ${number[1]!.toLowerCase()} ${head}`]
    : [];
}

/** The full name of a body known by its initials (`OSCE`). */
const fullNames = (names: readonly Name[], { organization }: Pick<Knowledge, 'organization'>): Name[] =>
  names.flatMap(({ text }) => {
    const full = organization(text)?.name;
    return full ? [{ text: full, folded: fold(full), tokens: fold(full).split(' ') }] : [];
  });

function pushTo<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}
