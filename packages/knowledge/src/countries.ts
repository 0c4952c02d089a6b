// Countries by name, code and demonym. In: rows of data/countries.jsonl. Out: the look-ups of Knowledge. Codes are ISO 3166-1 alpha-3.
import { indexNames, type NameLookup } from './name-index.js';
import type { CountryRow } from './types.js';

/** The look-ups over the country rows. */
export interface CountryLookups {
  readonly country: NameLookup<CountryRow>;
  readonly countryByCode: (alpha3: string) => CountryRow | undefined;
  readonly demonym: NameLookup<CountryRow>;
}

/** Indexes the rows by name, by code and by demonym; `exactNames` hold only in their own case. */
export function indexCountries(rows: readonly CountryRow[], exactNames: readonly string[]): CountryLookups {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return {
    country: indexNames(rows, (row) => [row.name, ...row.names], exactNames),
    countryByCode: (alpha3) => byCode.get(alpha3),
    demonym: indexNames(rows, (row) => row.demonyms, exactNames),
  };
}
