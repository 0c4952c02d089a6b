// Organisations by name. In: rows of data/organizations.jsonl and the country look-ups. Out: `organization` and `seat` of Knowledge.
import type { CountryLookups } from './countries.js';
import { indexNames, type NameLookup } from './name-index.js';
import { remember } from './remember.js';
import type { CountryRow, OrganizationRow, OrganizationTerm } from './types.js';

/**
 * The look-up by name. What is not found as it stands is tried without a gloss in brackets (`… States (ECOWAS)`) and, for a body
 * of a country, without the country before it: `the Israeli Knesset`, `Lebanon's Hezbollah`, but not `the Syrian Knesset`.
 */
export function indexOrganizations(
  rows: readonly OrganizationRow[],
  countries: CountryLookups,
  exactNames: readonly string[],
): NameLookup<OrganizationRow> {
  const byName = indexNames(rows, (row) => [row.name, ...row.names], exactNames);
  return remember(
    (name) => byName(name) ?? byName(withoutGloss(name)) ?? afterCountry(name, byName, countries),
  );
}

/** The row as it was on a date (YYYY-MM-DD): with the sectors of the term that covers it; itself when there is none or the date is unknown. */
export function organizationOn(row: OrganizationRow, date: string | null): OrganizationRow {
  const term = date ? row.terms?.find((each) => covers(each, date)) : undefined;
  return term ? { ...row, sectors: term.sectors } : row;
}

const covers = ({ from, to }: OrganizationTerm, date: string): boolean =>
  date.slice(0, from.length) >= from && (to === undefined || date.slice(0, to.length) <= to);

/** The look-up by what stands for a government or an organisation; a country's own seat goes first. */
export function indexSeats(
  countries: readonly CountryRow[],
  organizations: readonly OrganizationRow[],
  exactNames: readonly string[],
): NameLookup<CountryRow | OrganizationRow> {
  const rows: readonly (CountryRow | OrganizationRow)[] = [...countries, ...organizations];
  return indexNames(rows, (row) => row.seats ?? [], exactNames);
}

function withoutGloss(name: string): string {
  return name.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
}

function afterCountry(
  name: string,
  byName: NameLookup<OrganizationRow>,
  { country, demonym }: CountryLookups,
): OrganizationRow | undefined {
  const words = name.split(/\s+/);
  // the longest country name in use has five words (`the Democratic Republic of Congo's`)
  for (let length = 1; length <= 5 && length < words.length; length += 1) {
    const before = words.slice(0, length).join(' ');
    const found = country(before) ?? demonym(before);
    const organization = found && byName(words.slice(length).join(' '));
    if (organization?.country === found?.code && organization) return organization;
  }
  return undefined;
}
