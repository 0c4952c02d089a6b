// Processes that follow feeds are killed at random moments, given by a seed: each item becomes one job, none is lost, and the rules of the hosts hold over
// restarts. The short form of `npm run torture -- --only feeds`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './support/sources.js';

interface Found {
  readonly jobs: readonly string[];
  readonly waiting: number;
  readonly copies: number;
  readonly killed: number;
  readonly code: number;
  readonly said: string;
  readonly impolite: readonly string[];
}
const { killFollowers } = (await import(join(ROOT, 'scripts/torture/kill-followers.mjs'))) as {
  killFollowers(options: { place: string; seed: number; kills: number; items: number }): Promise<Found>;
};
const [ITEMS, KILLS] = [8, 4];

it('kills lose no item, read none twice, and break no rule', { timeout: 900_000 }, async () => {
  const root = mkdtempSync(join(tmpdir(), 'entente-follow-kills-'));
  const found = await killFollowers({ place: join(root, 'store'), seed: 15, kills: KILLS, items: ITEMS });
  rmSync(root, { recursive: true, force: true });
  const names = ['one', 'two'].flatMap((host) =>
    Array.from({ length: ITEMS }, (_, i) => `Story ${host}-${i}`),
  );
  expect([found.code, found.said]).toEqual([0, '']);
  // two of the items are in both feeds, under either name
  expect(found.jobs.map((name) => name.replace('two-shared', 'one')).sort()).toEqual(names.sort());
  expect([found.waiting, found.copies]).toEqual([0, 2]);
  expect(found.impolite).toEqual([]);
  expect(found.killed).toBeGreaterThanOrEqual(KILLS - 2);
});
