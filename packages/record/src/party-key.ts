// Actor or Place in, a key out that is the same in every article: by it the kept record knows who is who.
import type { Actor, Place } from './kinds/index.js';

/** What a key is made from. */
export type Keyed =
  | Pick<Actor, 'kind' | 'canonical' | 'name' | 'country'>
  | Pick<Place, 'kind' | 'canonical' | 'name' | 'location'>;

/** A name as keys spell it: no accents, lower case, white space as `-`, no commas and bars. `Ángela Ruíz` → `angela-ruiz`. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[,|]+/g, ' ')
    .trim()
    .replace(/\s+/g, '-');

/** To whom they belong: alpha-3, IGO, or null. */
export const countryOf = (who: Keyed): string | null =>
  (who.kind === 'actor' ? who.country : who.location?.country) ?? null;

/**
 * The key of an Actor or Place. Where linking knew them that is their canonical id: `country:KEN`, `org:nato`, `person:sergey-lavrov`, `outlet:Reuters`,
 * `geonames:184745`; else `name:` + folded name + `|` + country or `-`. Never with a comma, for filters join keys with commas.
 */
export const partyKey = (who: Keyed): string =>
  who.canonical?.replaceAll(',', '') ?? `name:${foldName(who.name)}|${countryOf(who) ?? '-'}`;
