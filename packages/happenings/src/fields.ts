// The reports of a happening → its fields, the values side by side with who gives each: agreed, given by one origin only, or disputed.
import {
  type EventRow,
  type FieldValue,
  type FieldView,
  type HappeningMember,
  type KeptHappening,
  ownValue,
  type Party,
  placeKey,
  type Telling,
  type Verdict,
} from '@entente/record';
import { groupBy } from './group-by.js';
import { CARDINALS } from './number-words.js';
import { isToll, numbersOf } from './numbers.js';
import { byPublication, compareText, originsOf, tellingOf } from './tellings.js';

/** Text of an article by its id; a sentence beside the event's own is read only where it is known. */
export type Texts = ReadonlyMap<string, string>;

/** A value as one report gives it. */
interface Given<Value> {
  readonly value: Value;
  readonly key: string;
  readonly shown: string;
  readonly telling: Telling;
}
/** How a field is read, and when two of its values cannot both be true. */
interface Field<Value> {
  readonly name: string;
  read(event: EventRow): { readonly value: Value; readonly key: string; readonly shown: string } | null;
  clash(a: Group<Value>, b: Group<Value>): boolean;
}
interface Group<Value> extends FieldValue {
  readonly given: Value;
}

/** Two places of one country are the same place where they lie no farther apart. */
const NEAR_KM = 60;

/** The fields of a happening in which its reports say something, and the numbers in their sentences. */
export function fieldsOf({ members }: KeptHappening, texts: Texts = new Map()): readonly FieldView[] {
  const done = members.some(({ event }) => event.status === 'occurred');
  const told = done ? members.filter(({ event }) => event.status === 'occurred') : members;
  return [
    readField(members, TYPE),
    readField(members, MODE),
    readField(members, STATUS),
    readField(members, partiesField('actors')),
    readField(members, partiesField('recipients')),
    readField(told, DAY),
    readField(members, PLACE),
    ...readNumbers(told, texts),
  ].filter((field) => field.values.length > 0);
}

const plain = <Value extends string>(value: Value | null) =>
  value === null ? null : { value, key: value, shown: value };

const TYPE: Field<string> = { name: 'type', read: ({ type }) => plain(type), clash: () => true };
const MODE: Field<string> = { name: 'mode', read: ({ mode }) => plain(mode), clash: () => true };
/** That it was done and that it was not exclude each other, unless it was done after all reports that it was not. */
const STATUS: Field<string> = {
  name: 'status',
  read: ({ status }) => plain(status),
  clash(a, b) {
    const [done, not] = a.given === 'occurred' ? [a, b] : [b, a];
    if (done.given !== 'occurred' || not.given !== 'negated') return false;
    const days = (group: Group<string>) => group.tellings.flatMap(({ published }) => published ?? []);
    const [first, last] = [days(done).sort()[0], days(not).sort().at(-1)];
    return first === undefined || last === undefined || last >= first;
  },
};
/** Parties of different countries: an office, its holder and its country are one side. */
const partiesField = (side: 'actors' | 'recipients'): Field<readonly Party[]> => ({
  name: side,
  read(event) {
    const parties = [...event[side]].sort((a, b) => compareText(a.key, b.key));
    if (parties.length === 0) return null;
    const key = [...new Set(parties.map((party) => party.key))].join(' ');
    return { value: parties, key, shown: event[side].map(({ name }) => name).join(', ') };
  },
  clash: (a, b) =>
    !a.given.some((one) =>
      b.given.some(
        (other) =>
          one.key === other.key ||
          withoutNumber(one.name) === withoutNumber(other.name) ||
          one.country === null ||
          other.country === null ||
          one.country === other.country,
      ),
    ),
});
/** `three soldiers` and `five soldiers` are one party; their number is a field of its own. */
const withoutNumber = (name: string): string => {
  const words = name.toLowerCase().split(/\s+/);
  const rest = words.filter((word) => !/^\d[\d,.]*$/.test(word) && ownValue(CARDINALS, word) === undefined);
  return rest.length > 0 ? rest.join(' ') : name.toLowerCase();
};
/** Days in words only; ranges that share a day agree. */
const DAY: Field<{ readonly from: string; readonly to: string }> = {
  name: 'day',
  read({ date }) {
    if (date.basis !== 'time' || date.from === null) return null;
    const [from, to] = [date.from, date.to ?? date.from];
    const key = from === to ? from : `${from}/${to}`;
    return { value: { from, to }, key, shown: from === to ? from : `${from} to ${to}` };
  },
  clash: (a, b) => a.given.to < b.given.from || b.given.to < a.given.from,
};
const PLACE: Field<NonNullable<EventRow['place']>> = {
  name: 'place',
  read({ place }) {
    const key = placeKey(place);
    if (!place || key === null || place.basis) return null;
    return { value: place, key, shown: place.name };
  },
  clash({ given: a }, { given: b }) {
    if (a.country !== null && b.country !== null && a.country !== b.country) return true;
    if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return false;
    if (isWide(a.feature) || isWide(b.feature)) return false;
    return kilometres([a.lat, a.lon], [b.lat, b.lon]) > NEAR_KM;
  },
};
const POINTS: ReadonlySet<string | null> = new Set(['city', 'capital', 'facility']);
/** Countries, provinces, regions, borders and waters, or a place of which nothing is known: wide enough to hold the other. */
const isWide = (feature: string | null): boolean => !POINTS.has(feature);

/** Distance of two points on the globe (haversine). */
function kilometres(
  [lat, lon]: readonly [number, number],
  [toLat, toLon]: readonly [number, number],
): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [north, east] = [radians(toLat - lat) / 2, radians(toLon - lon) / 2];
  const chord =
    Math.sin(north) ** 2 + Math.cos(radians(lat)) * Math.cos(radians(toLat)) * Math.sin(east) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function readField<Value>(members: readonly HappeningMember[], field: Field<Value>): FieldView {
  const given = members.flatMap((member) => {
    const read = field.read(member.event);
    return read ? [{ ...read, telling: tellingOf(member) }] : [];
  });
  return compose(field.name, given, field.clash);
}

function readNumbers(members: readonly HappeningMember[], texts: Texts): readonly FieldView[] {
  const given = new Map<string, Given<{ readonly from: number; readonly to: number }>[]>();
  for (const member of members)
    for (const { of, from, to, words } of numbersOf(member.event, texts.get(member.event.article))) {
      const key = from === to ? String(from) : `${from}–${to === Number.POSITIVE_INFINITY ? '' : to}`;
      const own = given.get(of) ?? [];
      const telling = tellingOf(member, words.span);
      // a happening told twice in one sentence gives its number once
      if (!own.some((one) => one.key === key && one.telling.article === telling.article))
        own.push({ value: { from, to }, key, shown: words.shown, telling });
      given.set(of, own);
    }
  // what one origin alone counts has nothing beside it: only tolls are told then
  const isTold = ([name, own]: readonly [string, readonly Given<unknown>[]]) =>
    isToll(name) || originsOf(own.map(({ telling }) => telling)) > 1;
  return [...given]
    .filter(isTold)
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, own]) => ({
      ...compose(
        name,
        own,
        (a, b) => a.given.to < b.given.from || b.given.to < a.given.from,
        (one) => one.from,
      ),
      number: true,
    }));
}

/** Values side by side. `size`: by which a later value of the same outlet is an update when it is larger. */
function compose<Value>(
  name: string,
  given: readonly Given<Value>[],
  clash: Field<Value>['clash'],
  size?: (value: Value) => number,
): FieldView {
  const groups = [...groupBy(given, ({ key }) => key).values()].map((own): Group<Value> => {
    const last = own.filter((one) => !size || !isRevised(one, given, size));
    return {
      value: own[0]!.key,
      shown: own[0]!.shown,
      given: own[0]!.value,
      origins: originsOf(last.map(({ telling }) => telling)),
      tellings: own.map(({ telling }) => telling).sort(byPublication),
      revised: last.length === 0,
    };
  });
  groups.sort((a, b) => b.origins - a.origins || compareText(a.value, b.value));
  const values = groups.map(({ given: _, ...value }) => value);
  return { name, number: false, verdict: verdictOf(groups, clash), values };
}

function verdictOf<Value>(groups: readonly Group<Value>[], clash: Field<Value>['clash']): Verdict {
  const valid = groups.filter(({ revised }) => !revised);
  if (valid.some((a, i) => valid.slice(i + 1).some((b) => clash(a, b)))) return 'disputed';
  return originsOf(valid.flatMap(({ tellings }) => tellings)) > 1 ? 'agreed' : 'single';
}

/** Whether the same outlet gave a larger number on a later day. */
const isRevised = <Value>(
  { value, telling }: Given<Value>,
  all: readonly Given<Value>[],
  size: (value: Value) => number,
): boolean =>
  all.some(
    (other) =>
      size(other.value) > size(value) &&
      telling.publisher !== null &&
      other.telling.publisher === telling.publisher &&
      (other.telling.published ?? '') > (telling.published ?? '9'),
  );
