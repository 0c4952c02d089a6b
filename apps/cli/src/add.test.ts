// entente add at a terminal: how far it is, and Ctrl-C.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore as openRealStore } from '@entente/entente';
import type { Store } from '@entente/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeEngine } from '../../../tests/support/fake-engine.js';
import { readGold } from '../../../tests/support/gold-records.js';
import { type CliOptions, runCli } from '../../../tests/support/run-cli.js';

let dir = '';
let store: Store;
const at = (name: string) => join(dir, name);
const cli = (args: readonly string[], options: CliOptions = {}) =>
  runCli(args, { openStore: async () => ({ ...store, close: async () => {} }), ...options });

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'entente-add-'));
  const [veto, mortars] = ['w05-040', 'w05-028'].map((id) => readGold(id).article.text) as [string, string];
  writeFileSync(at('veto.txt'), veto);
  writeFileSync(at('mortars.txt'), mortars);
  writeFileSync(at('empty.txt'), '');
  writeFileSync(at('stories.jsonl'), [veto, mortars].map((text) => JSON.stringify({ text })).join('\n'));
  store = await openRealStore({ dir: at('store') });
});
afterAll(async () => {
  await store.close();
  rmSync(dir, { recursive: true, force: true });
});

describe('entente add', () => {
  it('says how far it is on a terminal, and only there', async () => {
    const args = ['add', at('veto.txt'), at('empty.txt'), at('mortars.txt'), '--store', at('store')];
    const { stdout } = await cli(args, { terminal: ['stdout'] });
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^1 of 3 {2}(?:added|known|replaced) .*veto\.txt\)$/),
      expect.stringMatching(/^3 of 3 {2}(?:added|known|replaced) .*mortars\.txt\)$/),
    ]);
    const many = ['add', at('stories.jsonl'), '--store', at('store')];
    expect((await cli(many, { terminal: ['stdout'] })).stdout).toMatch(/^1 {2}(?:added|known|replaced) /);
    expect((await cli(many)).stdout).toMatch(/^(?:known|replaced) /);
  });
  it('stops at Ctrl-C, keeps what was read, and says so', async () => {
    let interrupt = () => {};
    const engine = fakeEngine();
    const hanging: typeof engine = {
      ...engine,
      read: (bytes, given) => {
        if (!given.origin?.includes('veto')) return engine.read(bytes, given);
        setTimeout(interrupt, 50);
        return new Promise(() => {});
      },
    };
    const args = ['add', at('mortars.txt'), at('veto.txt'), at('empty.txt'), '--jobs', '1'];
    const { code, stdout, stderr } = await cli([...args, '--store', at('store')], {
      engine: hanging,
      onInterrupt: (act) => {
        interrupt = act;
      },
    });
    expect([code, stdout.trim().split('\n').length]).toEqual([130, 1]);
    expect(stderr).toMatch(/^entente: 1 story kept in .*; interrupted: the rest was not read\n$/);
  });
});
