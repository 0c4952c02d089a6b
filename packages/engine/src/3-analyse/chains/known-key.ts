// A mention → the key of the country, organisation or person that knowledge is sure it names.
import type { CountryRow, Knowledge, OrganizationRow } from '@entente/knowledge';
import { bodyNamed } from '../known-organization.js';
import type { Word } from '../parts-of-speech.js';
import type { Profile, Scene } from './profile.js';
import type { Segment } from './segments.js';

type Described = Pick<Profile, 'mention' | 'kind' | 'text' | 'names' | 'from' | 'to' | 'head'>;

/** `country:RUS`, `org:nato`, `person:…` or null. A capital that only locates has no country's key. */
export function keyOf(described: Described, { core, scene }: { core: Segment; scene: Scene }): string | null {
  const { knowledge } = scene;
  if (described.kind === 'person') return personKey(described, scene);
  const shared = described.kind === 'place' ? undefined : sharedSeat(described.text, scene);
  if (shared) return shared;
  // a part of a compound (`U.S.` of `U.S.-led`) is shorter than its word
  const { start, end } = described.mention;
  const text = scene.text.slice(
    Math.max(start, scene.words[core.from]!.start),
    Math.min(end, scene.words[core.to - 1]!.end),
  );
  const country = countryOf(text, described, scene);
  if (country) return `country:${country.code}`;
  if (described.kind === 'place' || described.kind === 'group') return null;
  const organization = organizationOf(
    [text, described.text, ...described.names.map((name) => name.text), ownedBy(described, scene)],
    knowledge,
  );
  return organization?.key ?? null;
}

/** With the possessor before it, where it is a country: `Pakistan's [army]`. */
function ownedBy({ from, mention }: Described, { text, words }: Scene): string {
  if (words[from - 1]?.pos !== 'POSS') return '';
  let start = from - 2;
  while (start > 0 && /^\p{Lu}/u.test(words[start - 1]!.text)) start--;
  return text.slice(words[Math.max(0, start)]!.start, mention.end);
}

/** `Brussels` is the EU's where the text names the EU and not Belgium. */
function sharedSeat(text: string, scene: Scene): string | undefined {
  const { knowledge } = scene;
  const row = knowledge.words('shared-seats').find((line) => line.startsWith(`${text} `));
  const key = row?.slice(text.length + 1);
  const organization = key && knowledge.organizations.find((other) => other.key === key);
  const seat = knowledge.seat(text);
  if (!organization || !seat) return undefined;
  const names = (other: { name: string; names: readonly string[] }) =>
    [other.name, ...other.names].some((name) => named(name, scene.text));
  const isCountry =
    'demonyms' in seat && (names(seat) || seat.demonyms.some((demonym) => named(demonym, scene.text)));
  return names(organization) && !isCountry ? key : undefined;
}

const named = (name: string, text: string): boolean =>
  name.length > 1 && new RegExp(`\\b${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\w)`).test(text);

const organizationOf = (texts: readonly string[], knowledge: Knowledge): OrganizationRow | undefined => {
  for (const text of texts) {
    const row = bodyNamed(text, knowledge);
    if (row) return row;
  }
  return undefined;
};

/** By name, people, seat of government or `the … government`. */
function countryOf(text: string, { kind, from, to }: Described, scene: Scene): CountryRow | undefined {
  const { words, knowledge } = scene;
  const country = knowledge.country(text);
  if (country) return isStateElsewhere(country, scene) ? undefined : country;
  if (kind === 'place' || kind === 'person') return undefined;
  const people = knowledge.demonym(text);
  if (people && (kind === 'country' || to - from === 1)) return kind === 'country' ? people : undefined;
  if (kind === 'country' && knowledge.seat(text)) return countryOfSeat(text, knowledge);
  return governmentOf(words.slice(from, to), knowledge);
}

/** `Georgia` beside Alabama: the other country is spoken of, this one's people and capital are not. */
function isStateElsewhere(row: CountryRow, { text, knowledge }: Scene): boolean {
  const line = knowledge.words('state-names').find((entry) => entry.startsWith(`${row.name} `));
  const other = line && knowledge.countryByCode(line.slice(-3));
  if (!other || [...row.demonyms, ...row.seats].some((name) => named(name, text))) return false;
  return [other.name, ...other.names, ...other.demonyms].some((name) => named(name, text));
}

/** The country whose government a capital or building stands for; undefined where it is the seat of a body, or none. */
export function countryOfSeat(name: string, { seat }: Pick<Knowledge, 'seat'>): CountryRow | undefined {
  const found = seat(name);
  return found && 'demonyms' in found ? found : undefined;
}

/** `the Iraqi Government`, `the Baghdad government`, `the government of Kenya`: the guide gives it the country's id. */
function governmentOf(words: readonly Word[], knowledge: Knowledge): CountryRow | undefined {
  const { country, demonym } = knowledge;
  const bare = words[0]?.lower === 'the' ? words.slice(1) : words;
  const at = bare.findIndex(({ lower }) => lower === 'government');
  if (at < 0) return undefined;
  const before = bare.slice(0, at).filter(({ pos }) => pos !== 'POSS');
  const after = bare.slice(at + 1);
  const name = (list: readonly Word[]) => list.map(({ text }) => text).join(' ');
  if (at === bare.length - 1 && before.length > 0)
    return demonym(name(before)) ?? country(name(before)) ?? countryOfSeat(name(before), knowledge);
  return at === 0 && after[0]?.lower === 'of' ? country(name(after.slice(1))) : undefined;
}

/** A full name that one known person bears. */
function personKey({ names }: Described, { knowledge, published }: Scene): string | null {
  for (const name of names) {
    if (name.tokens.length < 2) continue;
    const keys = new Set(knowledge.person(name.text, published).map(({ key }) => key));
    if (keys.size === 1) return [...keys][0]!;
  }
  return null;
}
