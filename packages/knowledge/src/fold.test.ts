import { expect, test } from 'vitest';
import { fold } from './fold.js';

test.each([
  ['the U.S. Security Council’s', 'us security council'],
  ['Guinea-Bissau', 'guinea bissau'],
  ['Côte d’Ivoire', 'cote divoire'],
  ["Sana'a", 'sanaa'],
  ['the Houthis’', 'houthis'],
  ['Ła Öß', 'la oss'],
  ['Bosnia & Herzegovina', 'bosnia and herzegovina'],
  ['  THE   HAGUE ', 'hague'],
  ['Theresa', 'theresa'],
  ['', ''],
])('%s', (name, folded) => {
  expect(fold(name)).toBe(folded);
});
