// Bodies that every state has, by pattern: `the Russian Defence Ministry`, `Pakistan's army`, `parliament of Georgia`. In: rows of data/state-bodies.jsonl,
// the organisations that are a country's own (`body`: the Knesset is Israel's parliament) and the country look-ups. Out: a row of an organisation.
import type { CountryLookups } from './countries.js';
import { fold } from './fold.js';
import { once } from './name-index.js';
import { remember } from './remember.js';
import type { CountryRow, OrganizationRow, StateBodyRow } from './types.js';

/** The longest country name in use has five words (`the Democratic Republic of Congo's`). */
const LONGEST = 5;

/** A look-up of bodies of states by name: the country's own row where it has one, else one composed of the two; undefined when the name is of another form. */
export function indexStateBodies(
  readBodies: () => readonly StateBodyRow[],
  organizations: readonly OrganizationRow[],
  countries: CountryLookups,
): (name: string) => OrganizationRow | undefined {
  const byName = once(
    () =>
      new Map(
        readBodies().flatMap((row) => [row.name, ...row.names].map((name) => [fold(name), row] as const)),
      ),
  );
  const own = once(
    () =>
      new Map(
        organizations.flatMap((row) => (row.body ? [[`${row.country} ${row.body}`, row] as const] : [])),
      ),
  );
  const rowOf = (country: CountryRow, body: StateBodyRow): OrganizationRow =>
    own().get(`${country.code} ${body.body}`) ?? compose(country, body);
  return remember((name) => {
    const words = name.trim().split(/\s+/);
    if (words.length < 2) return undefined;
    for (let length = 1; length <= LONGEST && length < words.length; length += 1) {
      const body = byName().get(fold(words.slice(length).join(' ')));
      const country = body && countryNamed(words.slice(0, length).join(' '), countries);
      if (country) return rowOf(country, body);
    }
    const of = words.lastIndexOf('of');
    const body = of > 0 ? byName().get(fold(words.slice(0, of).join(' '))) : undefined;
    const country = body && countries.country(words.slice(of + 1).join(' '));
    return country && rowOf(country, body);
  });
}

const countryNamed = (name: string, { country, demonym }: CountryLookups): CountryRow | undefined =>
  country(name) ?? demonym(name);

/** `org:rus-defence-ministry`, called after the country as its adjective has it. */
function compose({ code, name, demonyms, source }: CountryRow, body: StateBodyRow): OrganizationRow {
  return {
    key: `org:${code.toLowerCase()}-${body.body}`,
    name: demonyms[0] ? `${demonyms[0]} ${body.name}` : `${body.name} of ${name}`,
    names: [],
    country: code,
    sectors: body.sectors,
    body: body.body,
    source: `${body.source}; ${source}`,
  };
}
