// A name → whether it is a place that a dateline or a byline may name. The gazetteer holds villages named as persons and words are; those do not count.
import type { Knowledge } from '@entente/knowledge';

/** Fewer people than this: a village, known where its article speaks of it and nowhere else. */
const TOWN = 5_000;

/** A country, province, region or town known by that name; hand-kept places have no population and always count. */
export const isKnownPlace = (name: string, knowledge: Pick<Knowledge, 'country' | 'places'>): boolean =>
  knowledge.country(name) !== undefined || isInGazetteer(name, knowledge);

/** The same without the countries. */
export const isInGazetteer = (name: string, { places }: Pick<Knowledge, 'places'>): boolean =>
  places(name).some(
    ({ feature, population }) =>
      population === 0 || population >= TOWN || (feature !== 'city' && feature !== 'admin2'),
  );
