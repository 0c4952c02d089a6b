// A place of a row → city, province and country, as ICEWS, POLECAT and Phoenix need them.
import type { Codes, RowPlace } from '@entente/record';

/** Parts of a place; null where it has none. */
export interface PlaceParts {
  readonly city: string | null;
  readonly province: string | null;
  readonly country: string | null;
}

const DIVISIONS = ['admin1', 'region', 'boundary'];
const WIDE = ['country', 'continent', 'water'];

/** City, province and the English name of the country. A region that is not a city becomes the province. */
export function placeParts(place: RowPlace | null, codes: Codes): PlaceParts {
  if (!place) return { city: null, province: null, country: null };
  const { name, admin1, feature } = place;
  const isDivision = feature !== null && DIVISIONS.includes(feature);
  const isWide = feature !== null && WIDE.includes(feature);
  return {
    city: isDivision || isWide || feature === null ? null : name,
    province: isDivision ? name : admin1,
    country: place.country && (codes.country(place.country)?.name ?? place.country),
  };
}
