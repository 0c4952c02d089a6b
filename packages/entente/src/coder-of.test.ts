// Codes of rows come from the tables of knowledge: each type has a quad class, each publisher's table its own value.
import { loadKnowledge } from '@entente/knowledge';
import { EVENT_TYPES } from '@entente/record';
import { expect, it } from 'vitest';
import { coderOf } from './coder-of.js';

const coder = coderOf(loadKnowledge());

it('answers for every type', () => {
  expect(EVENT_TYPES.map((type) => coder.quad(type)).join('')).toBe('1111222333344444');
  for (const type of EVENT_TYPES) expect(coder.cameo(type, null, [])).toMatch(/^\d{2,4}$/);
});

it('knows the modes of PLOVER, and CAMEO codes in the other tables', () => {
  expect(coder.goldstein('ASSAULT/aerial', 'plover')).toBeLessThan(
    coder.goldstein('CONSULT/visit', 'plover')!,
  );
  expect(coder.goldstein('190', 'gdelt')).toBe(-10);
  expect(coder.goldstein('999', 'gdelt')).toBeUndefined();
});
