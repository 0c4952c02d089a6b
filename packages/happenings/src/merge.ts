// The events of one happening → one row: each value is the one that most independent origins give, weighed by how sure each report is.
import {
  type CountUnit,
  confidenceOf,
  type EventRow,
  type HappeningRow,
  type Party,
  placeKey,
} from '@entente/record';

/** An event with the origin of its article: the article of its group of copies that was published first. */
export interface ToldEvent {
  readonly event: EventRow;
  readonly origin: string;
}

/** Weight of an event whose confidence is 0, so that it counts where nothing else is known. */
const LEAST_WEIGHT = 0.05;
/** Share of the weight from which reports that an act was done, or was not, stand above those that expect it. */
const SETTLED = 0.25;

/**
 * Merges the events of one happening; for a single event nothing changes but the counts. The result does not depend on the order.
 * @param told its events, at least one
 * @throws RangeError when there is none
 */
export function mergeEvents(told: readonly ToldEvent[]): HappeningRow {
  if (told.length === 0) throw new RangeError('found no event, expected at least one of a happening');
  const all = [...told].sort((a, b) => compare(a.event.id, b.event.id));
  const type = heaviest(all, ({ type }) => type)!;
  const ofType = all.filter(({ event }) => event.type === type);
  const status = statusOf(ofType);
  const lead = ofType.filter(({ event }) => event.status === status).sort(bestFirst)[0]!.event;
  const mode = all.length === 1 ? lead.mode : heaviest(ofType, ({ mode }) => mode);
  const coded = ofType.filter(({ event }) => event.mode === mode).sort(bestFirst)[0]?.event ?? lead;
  const sides = sidesOf(ofType, lead);
  const { cameo, goldstein, quad } = coded;
  return {
    ...lead,
    ...sides,
    mode,
    cameo,
    goldstein,
    quad,
    id: all[0]!.event.id,
    happening: all[0]!.event.id,
    lead: lead.id,
    place: placeOf(all),
    date: dateOf(ofType),
    sources: distinctParties(all.flatMap(({ event }) => event.sources)),
    carriers: distinctParties(all.flatMap(({ event }) => event.carriers)),
    ...countsOf(all),
  };
}

/** How often each unit counts a happening. */
export const countOf = (row: HappeningRow, unit: CountUnit): number =>
  unit === 'happenings' ? 1 : row[unit];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An event that a person corrected first, then the surest, then the first reported one. */
const bestFirst = (a: ToldEvent, b: ToldEvent): number =>
  Number(b.event.corrections.length > 0) - Number(a.event.corrections.length > 0) ||
  (b.event.confidence ?? 1) - (a.event.confidence ?? 1) ||
  compare(a.event.published ?? '9', b.event.published ?? '9') ||
  compare(a.event.id, b.event.id);

/** Weights by value: within an origin that of its surest event counts, so that copies and repetitions weigh once. */
function weights(told: readonly ToldEvent[], pick: (event: EventRow) => string | null) {
  const best = new Map<string, Map<string, number>>();
  for (const { event, origin } of told) {
    const value = pick(event);
    if (value === null) continue;
    const origins = best.get(value) ?? new Map<string, number>();
    const weight = Math.max(LEAST_WEIGHT, confidenceOf(event));
    origins.set(origin, Math.max(origins.get(origin) ?? 0, weight));
    best.set(value, origins);
  }
  return new Map(
    [...best].map(([value, origins]) => [value, sum([...origins.values()].sort((a, b) => a - b))] as const),
  );
}
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The value with the most weight; of equal ones the first by name. */
function heaviest<Value extends string>(
  told: readonly ToldEvent[],
  pick: (event: EventRow) => Value | null,
): Value | null {
  const found = [...weights(told, pick)].sort(([a, x], [b, y]) => y - x || compare(a, b));
  return (found[0]?.[0] as Value | undefined) ?? null;
}

/** What became of it: that it was done, or was not, stands above that it was expected, unless only few say so. */
function statusOf(told: readonly ToldEvent[]): EventRow['status'] {
  const found = weights(told, ({ status }) => status);
  const of = (status: EventRow['status']) => found.get(status) ?? 0;
  const settled = of('occurred') + of('negated');
  if (settled < SETTLED * sum([...found.values()])) return heaviest(told, ({ status }) => status)!;
  return of('occurred') >= of('negated') ? 'occurred' : 'negated';
}

const keysOf = (parties: readonly Party[]): string | null =>
  parties.length === 0
    ? null
    : parties
        .map(({ key }) => key)
        .sort()
        .join(' ');

/** Actors and recipients: of each side the list that most origins give. A party that would stand on both sides stays where the lead has it. */
function sidesOf(told: readonly ToldEvent[], lead: EventRow): Pick<EventRow, 'actors' | 'recipients'> {
  const listOf = (side: 'actors' | 'recipients') => {
    const keys = heaviest(told, (event) => keysOf(event[side]));
    if (keys === null || keys === keysOf(lead[side])) return lead[side];
    return told.filter(({ event }) => keysOf(event[side]) === keys).sort(bestFirst)[0]!.event[side];
  };
  const [actors, recipients] = [listOf('actors'), listOf('recipients')];
  const both = actors.some(({ key }) => recipients.some((other) => other.key === key));
  const own = lead.actors.some(({ key }) => lead.recipients.some((other) => other.key === key));
  if (!both || own) return { actors, recipients };
  return lead.actors.length > 0 || lead.recipients.length > 0
    ? { actors: lead.actors, recipients: lead.recipients }
    : { actors, recipients: [] };
}

/** The place that most origins name: words of the event before words elsewhere, and of these a place before a whole country. */
function placeOf(told: readonly ToldEvent[]): EventRow['place'] {
  const isOwn = ({ event: { place } }: ToldEvent) => place !== null && !place.basis;
  const tiers = [
    told.filter((one) => isOwn(one) && one.event.place?.geonames != null),
    told.filter((one) => isOwn(one) && one.event.place?.country != null),
    told.filter(({ event: { place } }) => place?.basis && place.feature !== 'country'),
    told.filter(({ event: { place } }) => place?.basis),
  ];
  const among = tiers.find((tier) => tier.length > 0) ?? told;
  const key = heaviest(among, ({ place }) => placeKey(place));
  return among.filter(({ event }) => placeKey(event.place) === key).sort(bestFirst)[0]?.event.place ?? null;
}

/** The day that most origins give in words; where none does, the first day of publication. */
function dateOf(told: readonly ToldEvent[]): EventRow['date'] {
  const inWords = told.filter(({ event }) => event.date.basis !== 'published' && event.date.from !== null);
  const key = heaviest(inWords, ({ date }) => `${date.from}/${date.to}`);
  const given = inWords.filter(({ event: { date } }) => `${date.from}/${date.to}` === key);
  if (given.length > 0) return given.sort(bestFirst)[0]!.event.date;
  return [...told].sort(
    (a, b) => compare(a.event.date.from ?? '9', b.event.date.from ?? '9') || bestFirst(a, b),
  )[0]!.event.date;
}

/** Every party once, as it is first named and in that order. */
const distinctParties = (parties: readonly Party[]): readonly Party[] => {
  const byKey = new Map<string, Party>();
  for (const party of parties) if (!byKey.has(party.key)) byKey.set(party.key, party);
  return [...byKey.values()];
};

function countsOf(told: readonly ToldEvent[]) {
  const days = told.flatMap(({ event }) => event.published ?? []).sort();
  return {
    events: told.length,
    reports: new Set(told.map(({ event }) => event.article)).size,
    origins: new Set(told.map(({ origin }) => origin)).size,
    outlets: [...new Set(told.flatMap(({ event }) => event.publisher ?? []))].sort(),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}
