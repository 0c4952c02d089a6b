// A filter in words, for the heading of its list: `Kenya → Uganda, May 2024, Aid`.
import { ANY, addDays, ownValue, SURE } from '@entente/record';
import { type Field, fieldsOf, valuesOf } from '../address/filter.js';
import { nameOfPeriod } from '../charts/periods.js';
import { minConfidenceIn, percentOf } from '../filter/counted-fields.js';
import { FIELD_NOTES, nameOfValue } from '../filter/fields.js';
import type { ShownKind } from './shown.js';

/** The conditions of a filter in words; `all` when it has none. */
export function filterWords(kind: ShownKind, filter: URLSearchParams): string {
  const fields = fieldsOf(kind === 'statements' ? kind : 'events');
  const words = [
    ...sideWords(filter),
    ...dayWords(filter),
    ...fields.filter((field) => !APART.has(field)).flatMap((field) => fieldWords(field, filter)),
    ...(kind === 'happenings' ? countedWords(filter) : []),
    ...(fields.includes('also') ? valuesOf(filter, 'also').map((value) => nameOfValue('also', value)) : []),
  ];
  return words.length === 0 ? 'all' : words.join(' · ');
}

const APART: ReadonlySet<Field> = new Set([
  'actor',
  'recipient',
  'from',
  'to',
  'also',
  'status',
  'minConfidence',
]);

/** Status and minimum confidence where they differ from the defaults. */
function countedWords(filter: URLSearchParams): string[] {
  const status = namesOf('status', filter);
  const least = minConfidenceIn(filter);
  return [
    ...(status === '' || status === 'occurred' ? [] : [status === ANY ? 'any status' : status]),
    ...(least === SURE ? [] : [least === 0 ? 'however sure' : `at least ${percentOf(least)} sure`]),
  ];
}

function sideWords(filter: URLSearchParams): string[] {
  const [actors, recipients] = [namesOf('actor', filter), namesOf('recipient', filter)];
  if (actors === '' && recipients === '') return [];
  return [`${actors || 'anyone'} → ${recipients || 'anyone'}`];
}

/** A whole month or year by its name, else both days. */
function dayWords(filter: URLSearchParams): string[] {
  const [from, to] = [filter.get('from'), filter.get('to')];
  if (from === null && to === null) return [];
  if (from === null) return [`until ${nameOfPeriod(to!)}`];
  if (to === null) return [`since ${nameOfPeriod(from)}`];
  if (from === to) return [nameOfPeriod(from)];
  const ends = addDays(to, 1);
  if (from.endsWith('-01-01') && ends.endsWith('-01-01') && from.slice(0, 4) === to.slice(0, 4))
    return [from.slice(0, 4)];
  if (from.endsWith('-01') && ends.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7))
    return [nameOfPeriod(from.slice(0, 7))];
  return [`${nameOfPeriod(from)} to ${nameOfPeriod(to)}`];
}

function fieldWords(field: Field, filter: URLSearchParams): string[] {
  const names = namesOf(field, filter);
  if (names === '') return [];
  if (field === 'quad') return [ownValue(SIDES, valuesOf(filter, field).sort().join(',')) ?? names];
  return PLAIN.has(field) ? [names] : [`${FIELD_NOTES[field].label.toLowerCase()}: ${names}`];
}
const SIDES: Readonly<Record<string, string>> = { '1,2': 'cooperation', '3,4': 'conflict' };
/** Fields whose values need no label. */
const PLAIN: ReadonlySet<Field> = new Set(['type', 'mode', 'quad', 'speech', 'polarity']);

const namesOf = (field: Field, filter: URLSearchParams): string =>
  valuesOf(filter, field)
    .map((value) => (value === '-' ? 'none' : nameOfValue(field, value)))
    .join(' or ');
