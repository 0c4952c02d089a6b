import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from './load.js';

const knowledge = loadKnowledge();
const cases = readFileSync(new URL('roles.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' => '));

/** `noun | sectors | office`, as a case writes it. */
function describeRole(phrase: string): string {
  const role = knowledge.role(phrase);
  if (!role) return '-';
  const parts = [role.noun, role.sectors.join('+'), ...(role.office ? [role.office] : [])];
  return parts.join(' | ').trim();
}

describe('role of a phrase', () => {
  test.each(cases)('%s', (phrase = '', expected = '') => {
    expect(describeRole(phrase)).toBe(expected);
  });
});
