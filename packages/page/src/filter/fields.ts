// The fields of the filter bar: label, kind of input, choices.
import { ANY, CONTEXTS, EVENT_TYPES, STATUSES } from '@entente/record';
import type { Field } from '../address/filter.js';
import { nameOfKey, nameOfType, QUAD_NAMES, STATUS_NAMES } from '../parts/names.js';
import { percentOf } from './counted-fields.js';

/** Input of a field. */
export interface FieldNote {
  readonly label: string;
  readonly kind:
    | 'party'
    | 'choice'
    | 'asked'
    | 'words'
    | 'day'
    | 'free'
    | 'status'
    | 'confidence'
    | 'copies'
    | 'dated';
  /** for `choice`: the values with their names */
  readonly choices?: readonly (readonly [string, string])[];
  /** for `asked`: the API URL that lists the values, and how to parse its answer */
  readonly asks?: string;
  /** for `free`: the placeholder */
  readonly hint?: string;
  /** always shown; other fields are in the collapsible part of the bar */
  readonly first?: boolean;
}

const same = (values: readonly string[]) => values.map((value) => [value, value] as const);

/** Every field by its name in the URL. */
export const FIELD_NOTES: Readonly<Record<Field, FieldNote>> = {
  text: { label: 'Words', kind: 'words', first: true },
  party: { label: 'Actor or recipient', kind: 'party', first: true },
  actor: { label: 'Actor', kind: 'party' },
  recipient: { label: 'Recipient', kind: 'party' },
  between: { label: 'Between', kind: 'party' },
  type: {
    label: 'Type',
    kind: 'choice',
    first: true,
    choices: EVENT_TYPES.map((type) => [type, nameOfType(type)] as const),
  },
  mode: { label: 'Mode', kind: 'asked', asks: '/api/breakdown?by=mode&limit=100' },
  status: {
    label: 'Status',
    kind: 'status',
    first: true,
    choices: [...STATUSES.map((status) => [status, STATUS_NAMES[status]] as const), [ANY, 'any']],
  },
  minConfidence: { label: 'At least', kind: 'confidence', first: true },
  copies: {
    label: 'Copies',
    kind: 'copies',
    first: true,
    choices: [
      ['first', 'only the first of them'],
      ['all', 'all'],
    ],
  },
  context: { label: 'Context', kind: 'choice', choices: same(CONTEXTS) },
  quad: { label: 'Quad class', kind: 'choice', choices: Object.entries(QUAD_NAMES) },
  place: { label: 'Place', kind: 'asked', asks: '/api/breakdown?by=placeCountry&limit=100', hint: 'KEN' },
  from: { label: 'From', kind: 'day', first: true },
  to: { label: 'To', kind: 'day', first: true },
  basis: {
    label: 'Day known by',
    kind: 'dated',
    first: true,
    choices: [
      ['time', 'its own words'],
      ['context', 'words elsewhere in the article'],
      ['published', 'day of publication only, a guess'],
      ['unknown', 'no day at all'],
    ],
  },
  placeBasis: {
    label: 'Place known by',
    kind: 'choice',
    choices: [
      ['words', 'its own words'],
      ['context', 'words elsewhere in the article'],
    ],
  },
  publisher: { label: 'Publisher', kind: 'asked', asks: '/api/publishers' },
  source: { label: 'According to', kind: 'party', first: true },
  addressee: { label: 'Said to', kind: 'party' },
  about: { label: 'Said of', kind: 'party', first: true },
  carrier: { label: 'Carried by', kind: 'party' },
  speech: {
    label: 'Speech',
    kind: 'choice',
    first: true,
    choices: [
      ['direct', 'direct, in quotation marks'],
      ['indirect', 'indirect, in other words'],
      ['mixed', 'mixed'],
    ],
  },
  polarity: { label: 'Polarity', kind: 'choice', choices: same(['affirmed', 'denied']) },
  article: { label: 'Article', kind: 'free', hint: 'id' },
  collection: { label: 'Collection', kind: 'asked', asks: '/api/collections' },
  also: { label: 'And', kind: 'free', hint: 'a further filter, as a query' },
};

/** Label of a field value on a chip. */
export function nameOfValue(field: Field, value: string): string {
  const { kind, choices } = FIELD_NOTES[field];
  if (field === 'also') return wordsOfQuery(value);
  if (kind === 'confidence') return `${percentOf(Number(value))} sure`;
  if (kind === 'party') return nameOfKey(value);
  return choices?.find(([key]) => key === value)?.[1].split(',')[0] ?? nameOfKey(value);
}

/** `quad=1,2&actor=KEN` → `Quad class verbal cooperation or material cooperation; Actor Kenya`. */
function wordsOfQuery(text: string): string {
  const known = (field: string): field is Field => Object.hasOwn(FIELD_NOTES, field) && field !== 'also';
  return [...new URLSearchParams(text)]
    .map(([field, values]) => {
      if (!known(field)) return `${field} ${values}`;
      const names = values.split(',').map((value) => nameOfValue(field, value));
      return `${FIELD_NOTES[field].label} ${names.join(' or ')}`;
    })
    .join('; ');
}
