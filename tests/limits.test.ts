// The page of limits: each number equals the constant in the code that it names, and every constant of a limit in the interfaces stands on it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './support/sources.js';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const rows = read('docs/limits.md')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .flatMap(([, what = '', shown = '', , where = '']) => {
    const [, path, name] = /^`([^`]+)` (\w+)$/.exec(where) ?? [];
    return path && name ? [{ what, shown, path, name }] : [];
  });

/** The value that a file gives to a constant or field: a number, or a product, power or shift of numbers. */
function numberIn(path: string, name: string): number | null {
  const value = String.raw`([\d_]+(?:\s*(?:<<|\*\*?)\s*[\d_]+)*)`;
  const found = new RegExp(String.raw`\b${name}(?:: \w+)?(?: = |: )${value}`).exec(read(path));
  if (!found) return null;
  const powers = found[1]!
    .replaceAll('_', '')
    .replace(/(\d+)\s*\*\*\s*(\d+)/g, (_, base, power) => String(Number(base) ** Number(power)))
    .replace(/(\d+)\s*<<\s*(\d+)/g, (_, number, places) => String(Number(number) * 2 ** Number(places)));
  return powers.split('*').reduce((product, factor) => product * Number(factor), 1);
}

it('the page of limits gives the numbers of the code', () => {
  expect(rows.length).toBeGreaterThan(20);
  const wrong = rows.flatMap(({ what, shown, path, name }) => {
    const value = numberIn(path, name);
    return value === Number(shown.replaceAll(',', ''))
      ? []
      : [`${what}: the page says ${shown}, ${path} says ${value}`];
  });
  expect(wrong).toEqual([]);
});

it('the page of limits has every limit of a server', () => {
  const fields = [
    .../LIMITS: Limits = \{([^}]*)\}/.exec(read('packages/server/src/app.ts'))![1]!.matchAll(/(\w+):/g),
  ];
  const listed = new Set(
    rows.filter(({ path }) => path === 'packages/server/src/app.ts').map(({ name }) => name),
  );
  expect(fields.map(([, name]) => name).filter((name) => !listed.has(name!))).toEqual([]);
});
