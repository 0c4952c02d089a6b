// What happenings hold on two dev topics of corpus/happenings, read by the engine: floors of denials and expectations.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './support/sources.js';

interface Held {
  readonly joined: 'gold' | 'engine';
  readonly told: number;
  readonly moreDenials: number;
  readonly found: number;
  readonly due: number;
  readonly right: number;
}
/** What was reached, less one; of denials of other acts one more. */
const FLOORS = {
  gold: { told: 7, more: 1, found: 12, due: 9, right: 6 },
  engine: { told: 7, more: 1, found: 12, due: 9, right: 4 },
};

it('finds the denials and the expectations of two topics, with their days and outcomes', () => {
  const script = join(ROOT, 'scripts/score-expectations.mjs');
  const out = execFileSync(process.execPath, [script, '--only', '16,20', '--json'], { encoding: 'utf8' });
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Held);
  expect(lines.map(({ joined }) => joined)).toEqual(['gold', 'engine']);
  for (const { joined, told, moreDenials, found, due, right } of lines) {
    const floors = FLOORS[joined];
    expect(told, `denials, joined by the ${joined}`).toBeGreaterThanOrEqual(floors.told);
    expect(moreDenials, `denials of other acts, joined by the ${joined}`).toBeLessThanOrEqual(floors.more);
    expect(found, `expectations, joined by the ${joined}`).toBeGreaterThanOrEqual(floors.found);
    expect(due, `their days, joined by the ${joined}`).toBeGreaterThanOrEqual(floors.due);
    expect(right, `days and outcomes, joined by the ${joined}`).toBeGreaterThanOrEqual(floors.right);
  }
}, 300_000);
