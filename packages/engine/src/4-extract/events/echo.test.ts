// Which events are background told again.
import { expect, it } from 'vitest';
import { isEcho } from './echo.js';

it.each([
  ['occurred', '2014', '2024-03-02', true],
  ['occurred', '2023-10-07', '2024-03-02', true],
  ['occurred', '2024-02', '2024-03-02', false],
  ['occurred', '2024-01-17', '2024-03-02', false],
  ['occurred', '2024-01-16', '2024-03-02', true],
  ['occurred', '2022-02-24/2024-03-01', '2024-03-02', false],
  ['occurred', 'PAST', '2024-03-02', false],
  ['occurred', null, '2024-03-02', false],
  ['occurred', '2014', null, false],
  ['future', '2014', '2024-03-02', false],
  ['hypothetical', '2014', '2024-03-02', false],
] as const)('%s in %s, published %s: %s', (status, value, published, expected) => {
  expect(isEcho(status, value, published)).toBe(expected);
});
