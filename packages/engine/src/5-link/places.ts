// Names of places → GeoNames, by containment, the countries of the article and population. Unknown stays null.
// Order of evidence after Leidner (2007): containment, one country a discourse, most populous.
import type { CountryRow, Knowledge, PlaceRow } from '@entente/knowledge';
import type { Location } from '@entente/record';

/** What speaks for one bearer of a name over another. */
export interface PlaceContext {
  /** countries of the article by weight, alpha-3 */
  readonly countries: ReadonlyMap<string, number>;
  /** words right after the mention (`, Nebraska`) */
  readonly after: string;
  /** provinces of the article by weight, `USA|Texas` */
  readonly regions: ReadonlyMap<string, number>;
  /** the name is a country's, but the text means another place of that name */
  readonly isState?: boolean;
  /** country that the phrase itself or its possessor names */
  readonly nation: string | undefined;
}

/** A population this many times larger outweighs one country of the article. */
const OUTWEIGHS = 40;

/** The likeliest place of that name; null when none is known. */
export function resolvePlace(name: string, context: PlaceContext, knowledge: Knowledge): Location | null {
  const country = context.isState ? undefined : knowledge.country(name);
  if (country) return countryLocation(country);
  const seat = knowledge.seat(name);
  // `the White House` as a place is where its capital is
  if (seat && 'demonyms' in seat && seat.capital && name !== seat.capital)
    return seatLocation(name, seat.capital, { seat, knowledge });
  const rows = knowledge.places(name);
  if (rows.length === 0) return null;
  const within = containedIn(rows, context, knowledge);
  if (within) return locationOf(within);
  if (context.nation) {
    const national = rows.find((row) => row.country === context.nation);
    if (national) return locationOf(national);
  }
  return locationOf(
    rows.reduce((best, row) => (score(row, rows, context) > score(best, rows, context) ? row : best)),
  );
}

/** `Paris, Texas`, `Sibi, Balochistan`, `Omdurman, Sudan`: what follows the comma contains the place. */
function containedIn(
  rows: readonly PlaceRow[],
  { after }: PlaceContext,
  knowledge: Knowledge,
): PlaceRow | undefined {
  const name = after.match(/^,\s+((?:\p{Lu}[\p{L}.'’-]*\s?){1,4})/u)?.[1]?.trim();
  if (!name) return undefined;
  for (const container of [
    name,
    ...name.split(' ').map((_, i, all) => all.slice(0, all.length - 1 - i).join(' ')),
  ]) {
    if (!container) continue;
    const code = knowledge.country(container)?.code;
    const region = knowledge.places(container).find(({ feature }) => feature === 'admin1');
    const found = rows.find(
      (row) =>
        (code && row.country === code) ||
        (region && row.country === region.country && row.admin1 === region.name),
    );
    if (found) return found;
  }
  return undefined;
}

/** Weight of the country in the article against population and rank in the gazetteer's own order. */
function score(row: PlaceRow, rows: readonly PlaceRow[], { countries, regions }: PlaceContext): number {
  const total = [...countries.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  const share = (countries.get(row.country ?? '') ?? 0) / total;
  const people = Math.log10(1 + row.population) / Math.log10(OUTWEIGHS);
  const isKept = rows[0] === row && row.population === 0;
  const region = Math.min(
    2,
    regions.get(`${row.country}|${row.feature === 'admin1' ? row.name : row.admin1}`) ?? 0,
  );
  return people + region + 3 * share + (share > 0 ? 1 : 0) + (isKept ? 6 : 0) - 0.01 * rows.indexOf(row);
}

function seatLocation(
  name: string,
  capital: string,
  { seat, knowledge }: { seat: CountryRow; knowledge: Knowledge },
): Location {
  const city = knowledge.places(capital).find(({ country }) => country === seat.code);
  return {
    name,
    country: seat.code,
    feature: 'facility',
    ...(city?.lat !== undefined && city.lon !== undefined ? { lat: city.lat, lon: city.lon } : {}),
  };
}

function locationOf({ population: _, ...location }: PlaceRow): Location {
  return location;
}

/** Where a country lies: its centroid. */
export function countryLocation({
  name,
  code,
  lat,
  lon,
  geonames,
}: {
  name: string;
  code: string;
  lat: number;
  lon: number;
  geonames?: number;
}): Location {
  return { name, country: code, lat, lon, feature: 'country', ...(geonames ? { geonames } : {}) };
}
