// Codes of other data sets for the values of a row. Knowledge implements these interfaces; exports take them as arguments.
import type { Context, Sector } from './ontology.js';
import type { ScaleTable } from './rows.js';

/** Codes of a country or territory in other lists; null where a list has none. */
export interface CountryCodes {
  /** ISO 3166-1 alpha-3 (XKX for Kosovo), as in rows */
  readonly code: string;
  /** ISO 3166-1 alpha-2; FollowTheMoney's countries, in lower case */
  readonly alpha2: string;
  readonly name: string;
  /** FIPS 10-4, two letters; GDELT's place fields */
  readonly fips: string | null;
  /** Correlates of War: abbreviation and number of the state system; POLECAT's COW fields */
  readonly cow: { readonly code: string; readonly number: number } | null;
  /** CAMEO's three letters, mostly those of ISO; GDELT's and Phoenix's actor codes */
  readonly cameo: string;
}

/** Code lists of the publishers whose formats we write. */
export interface Codes {
  country(code: string): CountryCodes | undefined;
  /** GDELT's code of a first-order division (`USTX`), by the country's code and the division's name, where known */
  division(country: string, name: string): string | undefined;
  /** meaning of a CAMEO event code, in our own words */
  cameoLabel(code: string): string | undefined;
  /** Goldstein value of a CAMEO code (for `plover` of `TYPE/mode`) in a publisher's table, or of its parent */
  goldstein(code: string, table: ScaleTable): number | undefined;
  /** quad class that a publisher gives to the code's root; Phoenix has a class 0 */
  quad(code: string, table: 'gdelt' | 'icews' | 'phoenix'): number | undefined;
  /** CAMEO's role of a sector (three letters), where it has one */
  cameoRole(sector: Sector): string | undefined;
  /** ICEWS's name of a sector */
  icewsSector(sector: Sector): string | undefined;
  /** whether the code is reciprocal, so that ICEWS has two rows for it, one per direction */
  isSymmetric(code: string): boolean;
  /** PLOVER's name of one of our contexts, where it has one */
  ploverContext(context: Context): string | undefined;
  /** CAMEO's code of an organisation by its key (`org:united-nations` → UNO), where it has one */
  cameoGroup(key: string): string | undefined;
}
