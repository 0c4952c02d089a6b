// Where a filter names values of a counted dimension, only those values become groups.
import type { Dimension, Filter } from '@entente/record';
import type { Terms } from '../terms.js';
import { filterTerms } from './act-conditions.js';
import { type Find, namedNumbers, numbersOf, placeTerm } from './conditions.js';
import type { Named } from './count-question.js';

/** Role dimensions, with the filter field that names their values and its level. */
export const SIDE_FIELDS = {
  actor: { field: 'actor', level: 'party' },
  recipient: { field: 'recipient', level: 'party' },
  actorCountry: { field: 'actor', level: 'country' },
  recipientCountry: { field: 'recipient', level: 'country' },
} as const;
const isSide = (name: Dimension): name is keyof typeof SIDE_FIELDS => Object.hasOwn(SIDE_FIELDS, name);

/** The term numbers that the filter names, per dimension. Fields with a single value per row need none: the condition suffices. */
export async function namedGroups(terms: Terms, filter: Filter, names: readonly Dimension[]): Promise<Named> {
  const found: Partial<Record<Dimension, readonly number[]>> = {};
  for (const name of names) {
    if (isSide(name)) {
      const { field, level } = SIDE_FIELDS[name];
      const numbers = await namedNumbers(terms, filter[field], level);
      if (numbers) found[name] = numbers;
    }
    if ((name === 'context' || name === 'publisher') && filter[name])
      found[name] = numbersOf(name, filter[name], await terms.find(filterTerms(filter)));
  }
  return found;
}

/** The numbers of the places that a filter names, if all have this level; else null. */
export const placesNamed = (
  values: readonly string[],
  level: 'place' | 'where',
  find: Find,
): number[] | null =>
  values.every((value) => value === '-' || placeTerm(value)[0] === level)
    ? values.map((value) => (value === '-' ? 0 : find(...placeTerm(value))))
    : null;
