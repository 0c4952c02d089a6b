// The program as users start it, bin/entente.js with the real engine and model: results, errors, exit codes, closed pipes.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Article, fromJsonLine, type Record as Item, verify } from '@entente/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('../bin/entente.js', import.meta.url));
const example = (name: string) => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));
const story = example('border-crossing.txt');

let dir = '';
const at = (...parts: string[]) => join(dir, ...parts);
function entente(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '' },
  });
  return { code: status, stdout, stderr };
}

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'entente-bin-'));
  mkdirSync(at('folder'));
  writeFileSync(at('empty.txt'), '');
  writeFileSync(at('blank.txt'), ' \n\n\t\n');
  writeFileSync(at('picture.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108', 'hex'));
  writeFileSync(
    at('noise.txt'),
    Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) % 32)),
  );
  writeFileSync(
    at('german.txt'),
    'Berlin (dpa) - Der Bundeskanzler hat am Dienstag angekündigt, dass die Regierung im kommenden Monat neue Verhandlungen mit den Ländern aufnehmen wird. „Wir werden das gemeinsam schaffen“, sagte er vor Journalisten. Die Opposition kritisierte die Pläne scharf und forderte eine Abstimmung im Parlament noch vor der Sommerpause.\n',
  );
  writeFileSync(
    at('menu.html'),
    '<html><head><title>Home</title></head><body><nav><a href="/a">World</a> <a href="/b">Sport</a> <a href="/c">Weather</a></nav></body></html>',
  );
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('entente read', () => {
  it('shows a story as events and statements', () => {
    const { code, stdout, stderr } = entente(['read', story, '--date', '2025-03-18']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^Kenya, Ethiopia agree to reopen crossing closed after raid\nHarbour Wire · 2025-03-18/,
    );
    expect(stdout).toMatch(/\nEvents\n[\s\S]*→ AGREE[\s\S]*\nStatements\n[\s\S]*\nWho is who\n/);
  });
  it('is a filter: lines of stories give the bytes of one story after the other, with failures in their place', () => {
    const text = readFileSync(story, 'utf8');
    const lines = [
      JSON.stringify({ id: 'one', text, date: '2025-03-18' }),
      JSON.stringify({ id: 'none', text: '' }),
      JSON.stringify({ id: 3, text: `${text}\nThis was the second report.`, section: 'World' }),
    ];
    const args = ['read', '--in', 'jsonl', '--format', 'jsonl', '--ids', '--jobs', '2'];
    const whole = entente(args, lines.join('\n'));
    const single = lines.map((line) => entente(args, line));
    expect(single.map(({ code }) => code)).toEqual([0, 65, 0]);
    expect(whole.stdout).toBe(single.map(({ stdout }) => stdout).join(''));
    expect([whole.code, whole.stderr]).toEqual([1, 'entente: 2 of 3 stories read, 1 failed\n']);
    const kinds = whole.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(
      kinds.filter(({ kind }) => ['article', 'failure'].includes(kind)).map(({ story: id }) => id),
    ).toEqual(['one', 'none', '3']);
    expect(new Set(kinds.map(({ story: id }) => id))).toEqual(new Set(['one', 'none', '3']));
  });
  it('gives records that hold, the same bytes each time, from several threads as from one', () => {
    const stories = [story, example('lithium-lorries.txt'), example('joint-patrols.html'), story, story];
    const [one, many] = ['1', '2'].map((jobs) =>
      entente(['read', ...stories, '--date', '2025-03-18', '--format', 'jsonl', '--jobs', jobs]),
    );
    expect([many!.code, many!.stderr]).toEqual([0, '']);
    expect(many!.stdout).toBe(one!.stdout);
    const lines = one!.stdout.trim().split('\n');
    const [article, ...others] = lines.map((line, i) => fromJsonLine(line, i + 1));
    const end = others.findIndex(({ kind }) => kind === 'article');
    const records = others.slice(0, end);
    expect(verify(article as Article, records as Item[])).toEqual([]);
    expect(records.filter(({ kind }) => kind === 'event').length).toBeGreaterThan(5);
    // the same story a second time gives the same records
    expect(lines.slice(-records.length - 1)).toEqual(lines.slice(0, records.length + 1));
  });
  it('says which file another model lacks', () => {
    for (const stories of [[story], [story, story, story, story]]) {
      const { code, stdout, stderr } = entente(['read', ...stories, '--model', at('folder')]);
      expect([code, stdout, stderr]).toEqual([70, '', expect.stringMatching(/model\.json, found none/)]);
    }
  });
  it('reads a page: outlet, date and byline from its metadata, nothing from its furniture', () => {
    const { code, stdout } = entente(['read', example('joint-patrols.html'), '--format', 'article']);
    const object = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(object).toMatchObject({
      publisher: { value: 'The Volta Courier' },
      published: { value: '2025-06-12', basis: 'metadata' },
      title: { quote: 'Ghana and Togo launch joint patrols after tanker hijacking' },
    });
    for (const furniture of [
      'cookies',
      'Most viewed',
      'Nurses',
      'seadog61',
      'Advertisement',
      'Read more',
      'newsletter',
    ])
      expect(object.text).not.toContain(furniture);
  });
  it('writes a page of facts', () => {
    const { code } = entente(['read', story, '--out', at('facts.html')]);
    expect(code).toBe(0);
    expect(readFileSync(at('facts.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*class="card event/);
  });
  it('reads a pipe', () => {
    const { code, stdout } = entente(['read', '-', '--format', 'article'], readFileSync(story, 'utf8'));
    expect([code, JSON.parse(stdout).origin]).toEqual([0, '-']);
  });
  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [BIN, 'read', story, story, story, '--format', 'jsonl'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('entente explain', () => {
  it('explains a word of the story', () => {
    const { code, stdout } = entente(['explain', story, 'agreed', '--date', '2025-03-18']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^event [\s\S]*\ntype {8}AGREE \d+/);
    expect(stdout).toMatch(/\ndefinition {2}\w[\s\S]*\nmanual {6}\w/);
  });
});

describe('entente add, ask and export', () => {
  it('keep a story, answer from it, and hand it on', () => {
    const store = ['--store', at('store')];
    const added = entente(['add', story, example('joint-patrols.html'), ...store]);
    expect([added.code, added.stdout.match(/^added /gm)?.length]).toEqual([0, 2]);
    const { code, stdout } = entente(['ask', 'dyad', 'KEN', 'ETH', ...store]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^Kenya → Ethiopia\n\d+ happenings? \(/)]);
    const exported = entente(['export', '--format', 'gdelt', ...store]);
    expect(exported.code).toBe(0);
    for (const line of exported.stdout.trimEnd().split('\n')) expect(line.split('\t')).toHaveLength(61);
  });
});

describe('errors', () => {
  for (const [what, args, code, message] of [
    ['a missing file', ['read', 'missing.txt'], 66, /^entente: missing\.txt: no such file or folder\n$/],
    [
      'a folder without stories',
      ['read', 'folder'],
      66,
      /^entente: folder: found a folder without stories; expected \.txt/,
    ],
    ['a picture', ['read', 'picture.txt'], 65, /^entente: picture\.txt: found a PNG image.*\[binary\]\n$/],
    [
      'an unknown option',
      ['read', '--fromat', 'html', 'x'],
      2,
      /unknown option '--fromat'\n\(Did you mean --format\?\)/,
    ],
    [
      'no network',
      ['read', 'http://news.invalid/story'],
      69,
      /^entente: http:\/\/news\.invalid\/story: cannot be fetched: .*is the network off\?/,
    ],
  ] as const)
    it(`are clear for ${what}`, () => {
      const found = spawnSync(process.execPath, [BIN, ...args], { cwd: dir, encoding: 'utf8', input: '' });
      expect(found.stderr).toMatch(message);
      expect([found.status, found.stdout]).toEqual([code, '']);
    });

  it('say of each story that cannot be read why, and never stop the others', () => {
    const bad = {
      'empty.txt': /found 0 bytes.*\[empty\]$/,
      'blank.txt': /found .*\[empty\]$/,
      'picture.txt': /found a PNG image.*\[binary\]$/,
      'noise.txt': /found .*\[binary\]$/,
      'missing.txt': /no such file or folder$/,
      'german.txt': /found .*\[language\]$/,
      'menu.html': /found .*\[(no-article|empty)\]$/,
    };
    const names = Object.keys(bad).map((name) => at(name));
    const { code, stdout, stderr } = entente(['read', ...names, story, '--format', 'article']);
    expect([code, stdout.trim().split('\n').length]).toEqual([1, 1]);
    const said = stderr.trimEnd().split('\n');
    expect(said.at(-1)).toBe('entente: 1 of 8 stories read, 7 failed');
    for (const [name, why] of Object.entries(bad)) {
      const own = said.filter((line) => line.startsWith(`entente: ${at(name)}: `));
      expect(own).toEqual([expect.stringMatching(why)]);
    }
  });
});
