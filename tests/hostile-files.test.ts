// Archives that lie and bomb, broken and endless tables, feeds and lines, made by a seed: each ends in stories or in a reason. The short form of `npm run torture -- --only files`.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './support/sources.js';

const COUNT = 100;
const MOST = 16 * 1024 * 1024;

it('hostile files end in stories or reasons, and take no more memory than they may', async () => {
  const { hostileContainers } = (await import(join(ROOT, 'scripts/torture/hostile-containers.mjs'))) as {
    hostileContainers(options: { seed: number; count: number; most: number }): Promise<{
      readonly failed: readonly string[];
      readonly ways: ReadonlyMap<string, ReadonlyMap<string, number>>;
    }>;
  };
  const { failed, ways } = await hostileContainers({ seed: 3, count: COUNT, most: MOST });
  expect(failed).toEqual([]);
  // not all alike: some are read, most are refused for several reasons
  const outcomes = new Set([...ways.values()].flatMap((found) => [...found.keys()]));
  for (const one of ['damaged', 'too-large', 'story']) expect(outcomes).toContain(one);
  expect(ways.size).toBeGreaterThan(25);
});
