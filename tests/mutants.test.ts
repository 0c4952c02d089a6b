// Every mutant of `npm run mutants` still applies to the build. That script checks whether the gold test fails on them (minutes). And the packages that are built of
// another commit are all that reading needs.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './support/sources.js';

it('every mutant finds its words exactly once, and there are at least 18', () => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/mutants.mjs'), '--check'], {
    encoding: 'utf8',
  });
  expect(stdout + stderr).toMatch(/^\d+ mutants find their place\n$/);
  expect(Number.parseInt(stdout, 10)).toBeGreaterThanOrEqual(18);
});

it('another commit is built with every package that reading needs, each after those that it needs', async () => {
  const { READING } = (await import(join(ROOT, 'scripts/gold/trees.mjs'))) as { READING: readonly string[] };
  for (const [i, name] of READING.entries()) {
    const file = readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8');
    const { dependencies = {} } = JSON.parse(file) as { dependencies?: Record<string, string> };
    const needed = Object.keys(dependencies).flatMap((other) => /^@entente\/(.*)/.exec(other)?.[1] ?? []);
    expect(READING.slice(0, i), name).toEqual(expect.arrayContaining(needed));
  }
});
