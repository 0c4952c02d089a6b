// One version for all packages, with a dated heading in the changelog; the public CI runs what ours runs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles, ROOT } from './support/sources.js';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifests = [
  'package.json',
  ...listFiles('', (path) => /^(?:packages|apps)\/[^/]+\/package\.json$/.test(path)),
];
const { version } = JSON.parse(read('package.json')) as { version: string };

it('all packages have the same version, and depend on each other by it', () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  const faults = manifests.flatMap((path) => {
    const { version: own, dependencies = {}, devDependencies = {} } = JSON.parse(read(path));
    const ours = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) =>
      name.startsWith('@entente/'),
    );
    return [['itself', own], ...ours]
      .filter(([, wanted]) => wanted !== version)
      .map(([name]) => `${path}: ${name}`);
  });
  expect(faults).toEqual([]);
});

it('the changelog has a dated heading for the version, newest first', () => {
  const headings = [...read('CHANGELOG.md').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading!);
  expect(headings[0]).toBe('Unreleased');
  const released = headings.slice(1).map((heading) => /^(\d+\.\d+\.\d+) – (\d{4}-\d\d-\d\d)$/.exec(heading));
  expect(released).not.toContain(null);
  expect(released[0]?.[1]).toBe(version);
  const dates = released.map((match) => match![2]!);
  expect(dates).toEqual([...dates].sort().reverse());
});

it('the public CI runs .ci/run, and nothing else', () => {
  const steps = [...read('.github/workflows/ci.yml').matchAll(/^\s+- run: (.*)$/gm)].map(
    ([, command]) => command,
  );
  expect(steps).toEqual(['.ci/run']);
});
