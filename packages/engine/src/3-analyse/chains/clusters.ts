// Growing clusters of mentions: union-find with what is known of each cluster; joins that knowledge forbids are refused.

import { ALL_RULES, type IsOn, type MentionKind } from '@entente/record';
import { language } from '../../language.js';
import type { Gender } from './agreement.js';
import type { Profile } from './profile.js';

/** What the mentions of one cluster say together. */
export interface Cluster {
  readonly mentions: readonly Profile[];
  readonly key: string | null;
  readonly nation: string | null;
  readonly gender: Gender;
  /** whether a mention of it is plural */
  readonly isMany: boolean;
  /** person, or anything else; null while only pronouns are in it */
  readonly isPerson: boolean | null;
  /** heads of its descriptions */
  readonly heads: ReadonlySet<string>;
  /** role nouns and offices of its descriptions and titles */
  readonly roles: ReadonlySet<string>;
  /** rules that joined its mentions */
  readonly by: readonly string[];
}

/** A handle on the clusters of one text. */
export interface Clusters {
  of(at: number): Cluster;
  /** whether the two may be one */
  mayJoin(a: number, b: number): boolean;
  /** makes one of two; false when they may not be */
  join(a: number, b: number): boolean;
  same(a: number, b: number): boolean;
  /** number that stands for the cluster of a mention */
  root(at: number): number;
  /** says which country a cluster is that has no key yet */
  settle(at: number, code: string): void;
  /** the same clusters seen by one rule: what it joins names it, and where it is off it joins nothing */
  under(rule: string): Clusters;
}

/** Every mention alone at first. */
export function startClusters(profiles: readonly Profile[], isOn: IsOn = ALL_RULES): Clusters {
  const parent = profiles.map((_, i) => i);
  const state = profiles.map(single);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top]!;
    for (let i = at; parent[i] !== top; ) [i, parent[i]] = [parent[i]!, top];
    return top;
  };
  const mayJoin = (a: number, b: number) => compatible(state[root(a)]!, state[root(b)]!);
  const touch = (at: number, fields: Partial<Cluster>, rule: string) => {
    const { by } = state[at]!;
    state[at] = { ...state[at]!, ...fields, by: [...new Set([...by, ...(fields.by ?? []), rule])] };
  };
  const under = (rule: string): Clusters => ({
    root,
    mayJoin,
    under,
    of: (at) => state[root(at)]!,
    same: (a, b) => root(a) === root(b),
    settle: (at, code) => {
      const own = root(at);
      if (isOn(rule) && !state[own]!.key) touch(own, { key: `country:${code}`, nation: code }, rule);
    },
    join: (a, b) => {
      const [x, y] = [root(a), root(b)].sort((m, n) => m - n) as [number, number];
      if (x === y) return true;
      if (!isOn(rule) || !mayJoin(x, y)) return false;
      parent[y] = x;
      touch(x, combine(state[x]!, state[y]!), rule);
      return true;
    },
  });
  return under('chain-name@1');
}

function single(profile: Profile): Cluster {
  const { key, nation, gender, kind, person, head, role, names } = profile;
  const said = person === 0 && names.length === 0 ? [singular(head)] : [];
  const roles = role && kind !== 'country' ? [role.noun, ...(role.office ? [role.office] : [])] : [];
  return {
    mentions: [profile],
    key,
    nation: key?.startsWith('country:') ? key.slice(8) : nation,
    gender,
    isMany: profile.number === 'many',
    isPerson: person > 0 && gender !== 'male' && gender !== 'female' ? null : kind === 'person',
    heads: new Set(said),
    roles: new Set(roles),
    by: [],
  };
}

/** Rough singular of a head noun, for comparison only. */
export const singular = (noun: string): string =>
  noun
    .replace(language.nouns.pluralIes, 'y')
    .replace(language.nouns.pluralMen, 'man')
    .replace(/([^s])s$/, '$1');

function combine(a: Cluster, b: Cluster): Cluster {
  return {
    mentions: merge(a.mentions as Profile[], b.mentions),
    key: a.key ?? b.key,
    nation: a.nation ?? b.nation,
    gender: a.gender === 'any' ? b.gender : a.gender,
    isMany: a.isMany || b.isMany,
    isPerson: a.isPerson ?? b.isPerson,
    heads: union(a.heads, b.heads),
    roles: union(a.roles, b.roles),
    by: [...a.by, ...b.by],
  };
}

/** Both in order. Extends the first list where the second stands behind it: a cluster that grows by one mention a time costs its length, not its square. */
function merge(first: Profile[], second: readonly Profile[]): readonly Profile[] {
  if (first.at(-1)!.at > second[0]!.at) return [...first, ...second].sort((x, y) => x.at - y.at);
  for (const profile of second) first.push(profile);
  return first;
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return [...b].every((item) => a.has(item)) ? a : new Set([...a, ...b]);
}

function compatible(a: Cluster, b: Cluster): boolean {
  if (a.key && b.key && a.key !== b.key) return false;
  if (a.isPerson !== null && b.isPerson !== null && a.isPerson !== b.isPerson) return false;
  return a.gender === 'any' || b.gender === 'any' || a.gender === b.gender;
}

/** The kind that most mentions of a cluster have; names count double, pronouns nothing. */
export function kindOf({ mentions, key }: Cluster): MentionKind {
  if (key?.startsWith('country:'))
    return mentions.some(({ kind }) => kind === 'country')
      ? 'country'
      : mentions[0]!.kind === 'place'
        ? 'place'
        : 'country';
  const votes = new Map<MentionKind, number>();
  for (const { kind, names, person } of mentions) {
    const weight = person > 0 ? 0.1 : names.length > 0 ? 2 : 1;
    votes.set(kind, (votes.get(kind) ?? 0) + weight);
  }
  return [...votes].sort((x, y) => y[1] - x[1])[0]![0];
}
