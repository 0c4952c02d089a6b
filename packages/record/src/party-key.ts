// Actor or Place → a key that identifies the party across articles.
import type { Actor, Place } from './kinds/index.js';

/** The fields that a key is made from. */
export type Keyed =
  | Pick<Actor, 'kind' | 'canonical' | 'name' | 'country'>
  | Pick<Place, 'kind' | 'canonical' | 'name' | 'location'>;

/** A name as used in keys: no accents, lower case, white space as `-`, no commas and bars. `Ángela Ruíz` → `angela-ruiz`. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[,|]+/g, ' ')
    .trim()
    .replace(/\s+/g, '-');

/** The country: alpha-3, IGO, or null. */
export const countryOf = (who: Keyed): string | null =>
  (who.kind === 'actor' ? who.country : who.location?.country) ?? null;

/**
 * The key of an Actor or Place. For a linked actor it is the canonical id: `country:KEN`, `org:nato`, `person:sergey-lavrov`, `outlet:Reuters`,
 * `geonames:184745`; else `name:` + folded name + `|` + country or `-`. Keys contain no comma, because filters join keys with commas.
 */
export const partyKey = (who: Keyed): string =>
  who.canonical?.replaceAll(',', '') ?? `name:${foldName(who.name)}|${countryOf(who) ?? '-'}`;
