// A description that says whose it is (`The union's president`, `the head of the party`) → the words that a mention of the same one has.
import { fold } from '@entente/knowledge';
import type { Clusters } from './clusters.js';
import { singular } from './clusters.js';
import { isCountryNoun } from './country-nouns.js';
import type { Profile, Scene } from './profile.js';

/** Words before a possessive mark that are looked at. */
const LONGEST = 5;
/** Words of a name up to this length say nothing alone (`of`, `the`). */
const SHORT = 3;

/** The body inside the words that owns who they describe: before `'s`, or right after the noun and a preposition (`of`); no country, whose nation tells. */
export function ownerIn(
  description: Profile,
  { profiles, scene: { words } }: { profiles: readonly Profile[]; scene: Scene },
): Profile | undefined {
  if (description.kind !== 'person') return undefined;
  for (let at = description.at + 1; at < profiles.length; at++) {
    const inner = profiles[at]!;
    if (inner.mention.start >= description.mention.end) return undefined;
    const isBody = inner.kind === 'organization' || inner.kind === 'group';
    if (!isBody || inner.key?.startsWith('country:') || isCountryNoun(inner)) continue;
    const isBefore = inner.from === description.from && words[inner.to]?.pos === 'POSS';
    const [noun, preposition] = [words[inner.from - 2], words[inner.from - 1]];
    if (isBefore || (preposition?.pos === 'ADP' && noun?.lower === description.head)) return inner;
  }
  return undefined;
}

/** The owner's noun and names: its own, those of the cluster that it takes up, and those that knowledge has for it. */
export function marksOf(
  owner: Profile,
  taken: number | undefined,
  { clusters, scene }: { clusters: Clusters; scene: Scene },
): ReadonlySet<string> {
  const mentions = taken === undefined ? [owner] : [owner, ...clusters.of(taken).mentions];
  const keys = mentions.flatMap(({ key }) => key ?? []);
  const known = scene.knowledge.organizations
    .filter(({ key }) => keys.includes(key))
    .flatMap(({ name, names }) => [name, ...names].map((each) => fold(each).split(' ')));
  const names = [...mentions.flatMap((mention) => mention.names.map(({ tokens }) => tokens)), ...known];
  const telling = names.flatMap((tokens) =>
    tokens.filter((token) => token.length > SHORT || tokens.length === 1),
  );
  return new Set([singular(owner.head), ...telling]);
}

/** Whether a mention has one of the words, also in what owns it: `Acme's [chief executive]`. */
export function hasMark({ from, to }: Profile, marks: ReadonlySet<string>, { words }: Scene): boolean {
  const start = words[from - 1]?.pos === 'POSS' ? Math.max(0, from - LONGEST) : from;
  return words.slice(start, to).some(({ lower }) => marks.has(lower) || marks.has(singular(lower)));
}
