// entente import over real stores: what was read elsewhere is the same as what was added here, once however often it comes; what is wrong is named with its line.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openStore as openRealStore } from '@entente/entente';
import type { Store } from '@entente/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listGold, readGold } from '../../../tests/support/gold-records.js';
import { runCli } from '../../../tests/support/run-cli.js';

let dir = '';
const at = (...parts: string[]) => join(dir, ...parts);
const stores = new Map<string, Store>();
/** One store a place, kept open: opening one takes a second. */
async function open(name: string): Promise<Store> {
  const store = stores.get(name) ?? (await openRealStore({ dir: at(name) }));
  stores.set(name, store);
  return { ...store, close: async () => {} };
}
const cli = (name: string, args: readonly string[], stdin?: string) =>
  runCli([...args, '--store', at(name)], {
    openStore: () => open(name),
    ...(stdin === undefined ? {} : { stdin }),
  });
const exported = async (name: string, format: string): Promise<string> => {
  const { stdout } = await cli(name, ['export', '--format', format]);
  return stdout;
};

const stories = listGold()
  .map((id) => JSON.stringify({ id, text: readGold(id).article.text, date: '2031-07-09' }))
  .join('\n');
let records: string[] = [];

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'entente-import-'));
  const read = ['read', '--in', 'jsonl', '--format', 'jsonl'];
  records = (await runCli(read, { stdin: stories })).stdout.trimEnd().split('\n');
  writeFileSync(at('stories.jsonl'), stories);
  writeFileSync(at('records.jsonl'), records.join('\n'));
});
afterAll(async () => {
  for (const store of stores.values()) await store.close();
  rmSync(dir, { recursive: true, force: true });
});

describe('entente import', () => {
  it('gives the store that adding the stories gives, in every format, and once', async () => {
    await cli('added', ['add', at('stories.jsonl')]);
    const first = await cli('imported', ['import', at('records.jsonl')]);
    expect([first.code, first.stdout]).toEqual([0, '']);
    const n = listGold().length;
    expect(first.stderr).toMatch(new RegExp(`^entente: ${n} articles kept in .*imported: ${n} added\n$`));
    for (const format of ['jsonl', 'csv', 'gdelt', 'story'])
      expect(await exported('imported', format)).toBe(await exported('added', format));
    expect((await cli('imported', ['import', at('records.jsonl')])).stderr).toContain(`${n} known`);
    // and each way after the other
    expect((await cli('imported', ['add', at('stories.jsonl')])).stderr).toContain(`${n} known`);
    expect((await cli('added', ['import', at('records.jsonl')])).stderr).toContain(`${n} known`);
  });

  it('takes standard input, gzipped files, several files, and ids in front', async () => {
    const read = ['read', '--in', 'jsonl', '--format', 'jsonl', '--ids'];
    const { stdout } = await runCli(read, { stdin: `${stories}\n{"text": "Unknown."}` });
    writeFileSync(at('ids.jsonl.gz'), gzipSync(stdout));
    const { code, stderr } = await cli('many', ['import', at('ids.jsonl.gz'), '-'], records.join('\n'));
    const n = listGold().length;
    expect(code).toBe(0);
    expect(stderr).toMatch(/ids\.jsonl\.gz:\d+: was not read: -:6: .*found no story/);
    expect(stderr).toMatch(
      new RegExp(`entente: ${2 * n} articles kept in .*: ${n} added, ${n} known; 1 story was not read\n$`),
    );
    expect(await exported('many', 'csv')).toBe(await exported('added', 'csv'));
  });

  it('brings the corrections of an export, and is nothing new where it comes from', async () => {
    const { items } = await (await open('added')).listEvents({}, { limit: 1 });
    const store = await open('added');
    await cli('added', ['correct', items[0]!.id, '--reject', '--reason', 'a figure of speech']);
    const text = await exported('added', 'jsonl');
    expect(text).toContain('"kind":"correction"');
    expect((await cli('corrected', ['import', '-'], text)).code).toBe(0);
    expect(await exported('corrected', 'jsonl')).toBe(text);
    expect(await exported('corrected', 'csv')).toBe(await exported('added', 'csv'));
    const again = await cli('added', ['import', '-'], text);
    expect(again.stderr).toMatch(/: \d+ known\n$/);
    expect((await store.corrections({ limit: 5 })).items).toHaveLength(1);
  });
});

it('stops at Ctrl-C after the articles that are being stored, and says what was kept', async () => {
  // the first batch is whole after 50 articles, in the middle of the file
  writeFileSync(at('fifty.jsonl'), `${records.join('\n')}\n`.repeat(12));
  let interrupt = () => {};
  const store = await open('many');
  const { code, stderr } = await runCli(['import', at('fifty.jsonl'), at('records.jsonl')], {
    openStore: async () => ({
      ...store,
      addMany: (articles) => {
        interrupt();
        return store.addMany(articles);
      },
    }),
    onInterrupt: (act) => {
      interrupt = act;
    },
  });
  expect(code).toBe(130);
  expect(stderr).toMatch(/^entente: 50 articles kept in .*: 50 known; interrupted: the rest was not read\n$/);
});

describe('what cannot be imported', () => {
  const firstOf = (kind: string) => records.findIndex((line) => line.includes(`"kind":"${kind}"`));
  const starts = () => records.flatMap((line, i) => (line.includes('"kind":"article"') ? [i] : []));
  const changed = (i: number, from: RegExp, to: string) => {
    const line = records[i]!.replace(from, to);
    expect(line).not.toBe(records[i]);
    return [...records.slice(0, i), line, ...records.slice(i + 1)];
  };

  it('is named with its line, and everything else is kept', async () => {
    const n = listGold().length;
    const [, second] = starts();
    const event = firstOf('event');
    const cases: readonly (readonly [string[], number, RegExp])[] = [
      [changed(event, /"quote":"/, '"quote":"x'), event + 1, /text at \d+\.\.\d+ is "/],
      [changed(event, /"type":"[A-Z]+"/, '"type":"SING"'), event + 1, /\.type: Invalid option/],
      [
        changed(firstOf('mention'), /"chain":"/, '"chain":"no-'),
        firstOf('mention') + 1,
        /is nowhere, expected actor or place/,
      ],
      [changed(0, /"language":\{[^}]*\}/, '"language":5'), 1, /\.language: Invalid input/],
      [changed(second! + 1, /^\{/, ''), second! + 2, /; the article .* of line \d+ is left out/],
      [
        records.map((line) => line.replace(JSON.parse(records[0]!).id, 'e'.repeat(20))),
        1,
        /found .*, expected/,
      ],
    ];
    for (const [lines, line, what] of cases) {
      const { code, stderr } = await cli('bad', ['import', '-'], lines.join('\n'));
      expect([code, stderr]).toEqual([1, expect.stringMatching(what)]);
      expect(stderr).toMatch(new RegExp(`^entente: -:${line}: `));
      expect(stderr).toMatch(new RegExp(`entente: ${n - 1} articles kept in .*; 1 refused\n$`));
    }
  });

  it('because another article has its event is refused alone', async () => {
    const event = JSON.parse(records[firstOf('event')]!);
    const [, second] = starts();
    const id = JSON.parse(records.find((line, i) => i > second! && line.includes('"kind":"event"'))!).id;
    const lines = records.map((line) => line.replaceAll(id, event.id));
    const { code, stderr } = await cli('bad', ['import', '-'], lines.join('\n'));
    expect([code, stderr]).toEqual([1, expect.stringMatching(/the store cannot keep it: .*; 1 refused\n$/s)]);
  });

  it('ends in 65 for what is no file of records, and in 66 for what is not there', async () => {
    writeFileSync(at('empty.jsonl'), '');
    writeFileSync(at('cut.gz'), gzipSync(readFileSync(at('records.jsonl'))).subarray(0, 60));
    for (const [file, code, what] of [
      [at('stories.jsonl'), 65, /:1: expected a record with a kind/],
      [at('empty.jsonl'), 65, /found no line, expected records/],
      [at('cut.gz'), 65, /found damaged gzip data/],
      [at('gone.jsonl'), 66, /gone\.jsonl: cannot be read: no such file or folder/],
      [at(), 66, /cannot be read: is a folder/],
    ] as const) {
      const found = await cli('bad', ['import', file]);
      expect([found.code, found.stderr]).toEqual([code, expect.stringMatching(what)]);
    }
    const { code, stderr } = await runCli(['import', '--store', at('unmade')], { terminal: ['stdin'] });
    expect([code, stderr, existsSync(at('unmade'))]).toEqual([66, expect.stringMatching(/no input/), false]);
  });
});
