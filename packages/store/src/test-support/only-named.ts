// Test support: reduces the groups of a naive reader to those of a store. Where a filter names values of a dimension, only those become groups.
import type { Filter, HappeningCount } from '@entente/record';

const LEVELS = {
  actor: 'party',
  recipient: 'party',
  actorCountry: 'country',
  recipientCountry: 'country',
} as const;
const isOf = (level: 'party' | 'country', value: string): boolean =>
  value === '-' || (level === 'country') === (/^[A-Z]{3}$/.test(value) || value === 'country:-');

/** Only the values that the filter names for a dimension. */
export const onlyNamed = (counts: readonly HappeningCount[], filter: Filter): HappeningCount[] =>
  counts.filter(({ by }) =>
    Object.entries(by).every(([name, value]) => {
      if (name === 'context' || name === 'publisher')
        return (filter[name] as readonly string[] | undefined)?.includes(value ?? '-') ?? true;
      const level = LEVELS[name as keyof typeof LEVELS];
      const named = level && filter[name.startsWith('actor') ? 'actor' : 'recipient'];
      return !named?.every((one) => isOf(level, one)) || named.includes(value ?? '-');
    }),
  );
