// entente check, backup and restore over real stores, also while entente serve has the store open; and what a question says where there is no whole store.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGold } from '../../../tests/support/gold-records.js';
import { runCli } from '../../../tests/support/run-cli.js';

const BIN = fileURLToPath(new URL('../bin/entente.js', import.meta.url));
let dir = '';
const at = (...parts: string[]) => join(dir, ...parts);
const totals = async (store: string) =>
  JSON.parse((await runCli(['ask', 'totals', '--format', 'json', '--store', store])).stdout);

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'entente-upkeep-'));
  for (const id of ['w05-040', 'w05-028']) writeFileSync(at(`${id}.txt`), readGold(id).article.text);
  const added = await runCli(['add', at('w05-040.txt'), at('w05-028.txt'), '--store', at('desk')]);
  expect(added.stderr).toMatch(/2 stories kept/);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('entente check', () => {
  it('ends in 0 for a whole store and in 65 for a damaged one, as text and as JSON', async () => {
    const whole = await runCli(['check', '--store', at('desk')]);
    expect([whole.code, whole.stdout]).toEqual([
      0,
      expect.stringMatching(/^.*desk: 2 articles, 2 readings, 0 corrections, 0 jobs\nnothing is wrong\n$/),
    ]);
    mkdirSync(at('half', 'pg'), { recursive: true });
    const half = await runCli(['check', '--store', at('half'), '--repair', '--format', 'json']);
    expect(half.code).toBe(65);
    expect(JSON.parse(half.stdout)).toMatchObject({
      ok: false,
      faultCount: 1,
      faults: [{ kind: 'files', repairable: false }],
    });
    expect(await runCli(['check', '--store', at('none')])).toMatchObject({
      code: 66,
      stderr: expect.stringMatching(/none: no store found/),
    });
  });
});

describe('entente backup and restore', () => {
  it('write a file and bring it back into a new store, and never overwrite', async () => {
    const file = at('made', 'desk.backup');
    const made = await runCli(['backup', file, '--store', at('desk')]);
    expect([made.code, made.stdout, made.stderr]).toEqual([
      0,
      expect.stringMatching(
        /^2 articles, 2 readings, 0 corrections, 0 jobs of \S+ backed up to .*verified\n$/,
      ),
      '',
    ]);
    expect(readdirSync(at('made'))).toEqual(['desk.backup']);
    expect(await runCli(['backup', file, '--store', at('desk')])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/is there already.*--force/),
    });
    const back = await runCli(['restore', file, '--store', at('again'), '--format', 'json']);
    expect([back.code, JSON.parse(back.stdout)]).toEqual([0, expect.objectContaining({ articles: 2 })]);
    expect(await totals(at('again'))).toEqual(await totals(at('desk')));
    expect(await runCli(['restore', file, '--store', at('again')])).toMatchObject({
      code: 65,
      stderr: expect.stringMatching(
        /holds 2 articles, 0 jobs, 0 feeds and 0 saved questions, expected an empty store/,
      ),
    });
  });

  it('refuse a file that is cut off, before a store is made', async () => {
    const bytes = readFileSync(at('made', 'desk.backup'));
    writeFileSync(at('cut.backup'), bytes.subarray(0, bytes.length - 9));
    const cut = await runCli(['restore', at('cut.backup'), '--store', at('unmade')]);
    expect([cut.code, cut.stderr]).toEqual([
      65,
      expect.stringMatching(/cut\.backup: the file is no whole backup/),
    ]);
    expect(existsSync(at('unmade'))).toBe(false);
    expect((await runCli(['restore', at('gone.backup'), '--store', at('unmade')])).code).toBe(66);
    expect((await runCli(['backup', at('x.backup'), '--store', at('unmade')])).code).toBe(66);
    expect([existsSync(at('x.backup')), existsSync(at('x.backup.part'))]).toEqual([false, false]);
  });

  it('ask the server that has the store open', async () => {
    const server = spawn(process.execPath, [BIN, 'serve', '--store', at('desk'), '--port', '0'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const [line] = await once(createInterface({ input: server.stdout }), 'line');
      const url = /http:\S+(?=\/)/.exec(String(line))![0];
      const own = await runCli(['backup', at('served.backup'), '--store', at('desk')]);
      expect([own.code, own.stdout]).toEqual([0, expect.stringMatching(/^2 articles, /)]);
      const from = await runCli(['backup', at('from.backup'), '--from', url]);
      expect([from.code, from.stdout]).toEqual([0, expect.stringMatching(/^2 articles, /)]);
      const asked = await runCli(['ask', 'totals', '--store', at('desk')]);
      expect([asked.code, asked.stderr, asked.stdout]).toEqual([0, '', expect.stringMatching(/article/)]);
    } finally {
      server.kill('SIGKILL');
      await once(server, 'exit');
    }
    expect((await runCli(['backup', at('x.backup'), '--from', 'desk'])).code).toBe(2);
    expect((await runCli(['backup', at('x.backup'), '--from', 'http://127.0.0.1:9'])).code).toBe(69);
  });
});

describe('a question or a write', () => {
  it('is refused at once where no store can be, and leaves what is there', async () => {
    mkdirSync(at('papers'));
    writeFileSync(at('papers', 'thesis.txt'), 'x');
    for (const [args, code, message] of [
      [['ask', 'totals', '--store', at('half')], 65, /damaged or only partly there: found no pg\/PG_VERSION/],
      [['add', at('w05-028.txt'), '--store', at('half')], 65, /Nothing was changed/],
      [['ask', 'totals', '--store', at('papers')], 66, /holds no store but other things \(thesis\.txt\)/],
      [['add', at('w05-028.txt'), '--store', at('papers')], 66, /name another folder/],
      [['export', '--format', 'csv', '--store', at('papers')], 66, /other things/],
      [['add', at('w05-028.txt'), '--store', '/proc/x'], 74, /\/proc\/x cannot be written/],
    ] as const) {
      const result = await runCli(args);
      expect([result.code, result.stderr], args.join(' ')).toEqual([code, expect.stringMatching(message)]);
    }
    expect([readdirSync(at('papers')), readdirSync(at('half'))]).toEqual([['thesis.txt'], ['pg']]);
  });
});
