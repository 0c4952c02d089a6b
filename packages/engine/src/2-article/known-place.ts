// A name → whether it is a place that a dateline or a byline may name. The gazetteer holds villages named as persons and words are; those do not count.
import type { Knowledge } from '@entente/knowledge';

/** Fewer people than this: a village, known where its article speaks of it and nowhere else. */
const TOWN = 5_000;

/** A place that bears the name of a body (Nato) counts from this size. */
const CITY = 100_000;

type Names = Pick<Knowledge, 'country' | 'organization' | 'places'>;

/** A country, province, region or town known by that name; hand-kept places have no population and always count. */
export const isKnownPlace = (name: string, knowledge: Names): boolean =>
  knowledge.country(name) !== undefined || isInGazetteer(name, knowledge);

/** The same without the countries. */
export function isInGazetteer(name: string, { organization, places }: Names): boolean {
  const rows = places(name);
  if (rows.length === 0) return false;
  const least = organization(name) ? CITY : TOWN;
  return rows.some(
    ({ feature, population }) =>
      population === 0 || population >= least || (feature !== 'city' && feature !== 'admin2'),
  );
}
