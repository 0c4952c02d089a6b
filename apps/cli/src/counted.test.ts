// What answers and exports count: by default what occurred and is sure, the same at every door; names of parties as people write them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore as openRealStore } from '@entente/entente';
import type { Store } from '@entente/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGold } from '../../../tests/support/gold-records.js';
import { runCli } from '../../../tests/support/run-cli.js';

let dir = '';
let store: Store;
const at = (...parts: string[]) => join(dir, ...parts);
const openStore = async () => ({ ...store, close: async () => {} });
const cli = (args: readonly string[]) => runCli(args, { openStore });
const askJson = async (...args: string[]) =>
  JSON.parse((await cli(['ask', ...args, '--store', at('store'), '--format', 'json'])).stdout);

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'entente-counted-'));
  store = await openRealStore({ dir: at('store') });
  for (const id of ['w05-040', 'w05-028']) {
    writeFileSync(at(`${id}.txt`), readGold(id).article.text);
    await cli(['add', at(`${id}.txt`), '--store', at('store')]);
  }
});
afterAll(async () => {
  await store.close();
  rmSync(dir, { recursive: true, force: true });
});

describe('what is counted', () => {
  const rowsOf = async (...args: string[]) => {
    const { stdout } = await cli(['export', '--format', 'csv', ...args, '--store', at('store')]);
    return stdout.trim().split(/\r?\n(?=event-)/).length - 1;
  };
  it('is the same in answers and exports: what occurred and is sure, or all on demand', async () => {
    const every = await askJson('events', '--status', 'any', '--min-confidence', '0');
    expect(every.leftOut).toEqual({ otherStatus: 0, unsure: 0 });
    const usual = await askJson('events');
    const { otherStatus, unsure } = usual.leftOut;
    expect(usual.total + otherStatus + unsure).toBe(every.total);
    expect(otherStatus).toBeGreaterThan(0);
    const { total, leftOut } = await askJson('happenings');
    const { happenings, reports } = total;
    expect(await askJson('totals')).toMatchObject({ events: every.total, happenings, reports, leftOut });
    for (const args of [[], ['--status', 'any', '--min-confidence', '0'], ['--min-confidence', '1']]) {
      const counted = (await askJson('happenings', ...args)).total;
      for (const unit of ['happenings', 'origins', 'reports'])
        expect(await rowsOf(...args, '--count', unit), `${args} ${unit}`).toBe(counted[unit]);
    }
    expect(await rowsOf()).toBe(happenings);
    const none = await askJson('events', '--min-confidence', '1');
    expect(none.leftOut.unsure).toBe(usual.total + unsure - none.total);
  });
  it('is said in the text, with the way to see the rest', async () => {
    const { stdout } = await cli(['ask', 'timeline', '--store', at('store')]);
    expect(stdout).toMatch(/left out: \d+ of another status \(--status any counts them\)/);
    const all = await cli([
      'ask',
      'timeline',
      '--status',
      'any',
      '--min-confidence',
      '0',
      '--store',
      at('store'),
    ]);
    expect(all.stdout).not.toMatch(/left out/);
  });
});

describe('names of parties', () => {
  const said = async (...args: string[]) => cli(['ask', ...args, '--store', at('store')]);
  it('are taken as the codes that they stand for, in any case', async () => {
    const byCode = await askJson('events', '--actor', 'RUS');
    expect(byCode.total).toBeGreaterThan(0);
    for (const name of ['Russia', 'russia', 'Russian'])
      expect((await askJson('events', '--actor', name)).total).toEqual(byCode.total);
    expect(await askJson('dyad', 'Russia', 'brazil')).toEqual(await askJson('dyad', 'RUS', 'BRA'));
  });
  it('that nobody bears end in 2, and say who may have been meant', async () => {
    const { code, stderr } = await said('events', '--actor', 'Rusia');
    expect([code, stderr]).toEqual([2, expect.stringMatching(/nobody named "Rusia".*did you mean .*Russia/)]);
  });
});
