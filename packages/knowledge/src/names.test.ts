import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from './load.js';
import type { Knowledge } from './types.js';

const knowledge = loadKnowledge();
type NameLookup = keyof Pick<Knowledge, 'country' | 'demonym' | 'seat' | 'organization' | 'outlet'>;
const cases = readFileSync(new URL('names.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const found = /^(country|demonym|seat|organization|outlet): (.*) => (.*)$/.exec(line);
    return found ? [found.slice(1) as [NameLookup, string, string]] : [];
  });

/** Code, key or name of what a look-up finds. */
function findName(lookup: NameLookup, name: string): string {
  const row = knowledge[lookup](name);
  if (!row) return '-';
  if ('code' in row) return row.code;
  return 'key' in row ? row.key : row.name;
}

describe('names', () => {
  test.each(cases)('%s: %s', (lookup, name, expected) => {
    expect(findName(lookup, name)).toBe(expected);
  });
});
