// A profile and its article's terms → what comparing needs, made once for each.
import { fold } from '@entente/knowledge';
import { idfOf } from './idf.js';
import { type ComparedParty, comparedParty } from './parties.js';
import type { ArticleTerms, EventProfile, Told } from './types.js';

/** Stems with weights that make a vector of length 1. */
export type Vector = ReadonlyMap<string, number>;

/** An event as it is compared. Days are numbers of days since 1970. */
export interface Compared {
  readonly profile: EventProfile;
  readonly actors: readonly ComparedParty[];
  readonly recipients: readonly ComparedParty[];
  readonly parties: readonly ComparedParty[];
  /** stems of the names of its parties */
  readonly partyStems: ReadonlySet<string>;
  readonly place: string | null;
  readonly published: number | null;
  /** days that words date; null where the day is that of publication, or unknown */
  readonly own: { readonly from: number; readonly to: number } | null;
  readonly trigger: ReadonlySet<string>;
  readonly head: string;
  readonly acts: ReadonlySet<string>;
  readonly scene: Vector;
  readonly sentence: Vector;
  readonly near: Vector;
  readonly after: Vector;
  readonly figures: ReadonlySet<string>;
}

const profiles = new WeakMap<EventProfile, Compared>();
const articles = new WeakMap<ArticleTerms, Vector>();

/** The event as it is compared; made once for each profile. */
export function comparedOf({ profile }: Told): Compared {
  const known = profiles.get(profile);
  if (known) return known;
  const made = compare(profile);
  profiles.set(profile, made);
  return made;
}

/** The terms of an article as a vector; made once. */
export function vectorOf(terms: ArticleTerms): Vector {
  const known = articles.get(terms);
  if (known) return known;
  const made = new Map(terms.weights);
  articles.set(terms, made);
  return made;
}

/** Cosine of two vectors of length 1. */
export function cosine(one: Vector, other: Vector): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0);
  return sum;
}

function compare(profile: EventProfile): Compared {
  const { date, place } = profile;
  const [actors, recipients] = [profile.actors.map(comparedParty), profile.recipients.map(comparedParty)];
  const parties = [...actors, ...recipients];
  const trigger = listOf(profile.trigger);
  const isOwn =
    date.basis !== 'published' && date.basis !== 'unknown' && date.from !== null && date.to !== null;
  return {
    profile,
    actors,
    recipients,
    parties,
    partyStems: new Set(parties.flatMap(({ stems }) => stems)),
    place: place && fold(place.name),
    published: dayOf(profile.published),
    own: isOwn ? { from: dayOf(date.from)!, to: dayOf(date.to)! } : null,
    trigger: new Set(trigger),
    head: trigger.at(-1) ?? '',
    acts: new Set(listOf(profile.acts)),
    scene: weighed(profile.scene),
    sentence: weighed(profile.sentence),
    near: weighed(profile.near),
    after: weighed(profile.after),
    figures: new Set(profile.figures),
  };
}

const dayOf = (day: string | null): number | null => (day === null ? null : Date.parse(day) / 86_400_000);
const listOf = (words: string): string[] => (words === '' ? [] : words.split(' '));

function weighed(words: string): Vector {
  const weights = listOf(words).map((stem): [string, number] => [stem, idfOf(stem)]);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(weights.map(([stem, weight]) => [stem, weight / length]));
}
