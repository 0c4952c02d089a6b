// Where a filter names values of the very dimension that is counted by, only those are groups.
import type { Dimension, Filter } from '@entente/record';
import type { Terms } from '../terms.js';
import { type Find, namedNumbers, numbersOf, placeTerm } from './conditions.js';
import type { Named } from './count-question.js';
import { filterTerms } from './event-conditions.js';

/** Dimensions of sides, with the field that names their values and its level. */
export const SIDE_FIELDS = {
  actor: { field: 'actor', level: 'party' },
  recipient: { field: 'recipient', level: 'party' },
  actorCountry: { field: 'actor', level: 'country' },
  recipientCountry: { field: 'recipient', level: 'country' },
} as const;
const isSide = (name: Dimension): name is keyof typeof SIDE_FIELDS => name in SIDE_FIELDS;

/** The numbers that the filter names, dimension by dimension. Fields with one value a row need none: the condition does it. */
export async function namedGroups(terms: Terms, filter: Filter, names: readonly Dimension[]): Promise<Named> {
  const found: Partial<Record<Dimension, readonly number[]>> = {};
  for (const name of names) {
    if (isSide(name)) {
      const { field, level } = SIDE_FIELDS[name];
      const numbers = await namedNumbers(terms, filter[field], level);
      if (numbers) found[name] = numbers;
    }
    if (name === 'context' && filter.context)
      found.context = numbersOf('context', filter.context, await terms.find(filterTerms(filter)));
  }
  return found;
}

/** The numbers of places that a filter names, all of one level; null where they are of the other, or mixed. */
export const placesNamed = (
  values: readonly string[],
  level: 'place' | 'where',
  find: Find,
): number[] | null =>
  values.every((value) => value === '-' || placeTerm(value)[0] === level)
    ? values.map((value) => (value === '-' ? 0 : find(...placeTerm(value))))
    : null;
