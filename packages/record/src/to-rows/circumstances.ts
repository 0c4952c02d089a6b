// Place and date of an event: its place resolved to a point, its time to days.
import { dayAt } from '../day-at.js';
import { daysOf, granularityOf } from '../days.js';
import type { Event, Location } from '../kinds/index.js';
import { findWho, type Lookup } from '../lookup.js';
import { countryOf } from '../party-key.js';
import type { RowDate, RowPlace } from '../rows.js';

/**
 * The event's place through its Place record, or through the Actor that serves as its place; where that has no coordinates, the location that another place of the
 * article tells (`basis: context`). Null without any.
 */
export function placeOf(lookup: Lookup, { place, where }: Event): RowPlace | null {
  const who = place && findWho(lookup, place.ref);
  const own = who && (who.kind === 'place' ? who.location : who.place);
  if (where && own?.lat === undefined)
    return { name: where.location.name, ...pointOf(where.location), ref: where.ref, basis: 'context' };
  if (!who) return null;
  const country = own?.country ?? countryOf(who);
  return { name: who.name, ...pointOf(own), country: country === 'IGO' ? null : country, ref: who.id };
}

function pointOf(location: Location | null | undefined) {
  return {
    country: location?.country ?? null,
    admin1: location?.admin1 ?? null,
    geonames: location?.geonames ?? null,
    lat: location?.lat ?? null,
    lon: location?.lon ?? null,
    feature: location?.feature ?? null,
  };
}

/**
 * The days of the event's time; without one, those that another place of the article tells (`basis: context`); else the day of publication, of a live page its
 * entry's (`basis: published`). What is told as past without a day has none.
 */
export function dateOf(lookup: Lookup, { time, day, spans }: Event): RowDate {
  const value = time?.value ?? day?.value ?? null;
  const read = lookup.times.get(time?.ref ?? day?.ref ?? '');
  const granularity = time || day ? (read?.granularity ?? granularityOf(value)) : null;
  const days = daysOf(value);
  if (days) return { ...days, value, granularity, basis: time ? 'time' : 'context' };
  const published = value === 'PAST' ? null : dayAt(lookup.article, spans[0]?.start ?? 0);
  return { from: published, to: published, value, granularity, basis: published ? 'published' : 'unknown' };
}
