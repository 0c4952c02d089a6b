// Every mutant of `npm run mutants` still applies to the build. That script checks whether the gold test fails on them (minutes).
import { spawnSync } from 'node:child_process';
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
