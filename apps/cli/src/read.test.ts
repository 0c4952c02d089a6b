// entente read, run in this process with a fake engine: inputs, formats, outputs, failures, exit codes.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReadingStoppedError } from '@entente/entente';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeEngine } from '../../../tests/support/fake-engine.js';
import { readGold } from '../../../tests/support/gold-records.js';
import { runCli } from '../../../tests/support/run-cli.js';

const veto = readGold('w05-040').article.text;
const mortars = readGold('w05-028').article.text;
let dir = '';
const at = (...parts: string[]) => join(dir, ...parts);

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'entente-cli-'));
  mkdirSync(at('stories', 'deep', '.hidden'), { recursive: true });
  mkdirSync(at('nothing'));
  writeFileSync(at('stories', 'b-veto.txt'), veto);
  writeFileSync(at('stories', 'a-mortars.txt'), mortars);
  writeFileSync(at('stories', 'deep', 'veto.HTML'), veto);
  writeFileSync(at('stories', 'deep', '.hidden', 'veto.txt'), veto);
  writeFileSync(at('stories', 'notes.pdf'), 'not a story');
  symlinkSync(at('stories'), at('stories', 'deep', 'circle'));
  writeFileSync(at('empty.txt'), '');
  writeFileSync(at('nothing', 'data.xls'), '1,2');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('inputs', () => {
  it('reads a file and names it in the record', async () => {
    const { code, stdout, stderr, engine } = await runCli(['read', at('stories', 'b-veto.txt')]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Russia → REJECT change');
    expect(engine.given).toEqual([{ origin: at('stories', 'b-veto.txt') }]);
    expect(engine.closed()).toBe(true);
  });
  it('walks a folder by name, without hidden files, other kinds of files, and circles', async () => {
    const { code, stdout } = await runCli(['read', at('stories'), '--format', 'article']);
    const origins = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).origin.slice(dir.length + 9));
    expect([code, origins]).toEqual([0, ['a-mortars.txt', 'b-veto.txt', join('deep', 'veto.HTML')]]);
  });
  it('reads standard input, named or piped', async () => {
    for (const args of [['read', '-'], ['read']]) {
      const { code, stdout, engine } = await runCli(args, { stdin: veto });
      expect([code, engine.given]).toEqual([0, [{ origin: '-' }]]);
      expect(stdout).toContain('Russia vetoes');
    }
  });
  it('says how to give input when there is none', async () => {
    const { code, stderr } = await runCli(['read'], { terminal: ['stdin'] });
    expect([code, stderr]).toEqual([66, expect.stringMatching(/^entente: no input: name files/)]);
  });
  it('passes date and publisher on', async () => {
    const args = ['read', '-', '--date', '2031-07-09', '--publisher', 'Turtle Bay Ledger'];
    const { engine } = await runCli(args, { stdin: veto });
    expect(engine.given).toEqual([{ origin: '-', date: '2031-07-09', publisher: 'Turtle Bay Ledger' }]);
  });
});

describe('rules', () => {
  it('are left out by --without', async () => {
    const asked: unknown[] = [];
    const createEngine = async (options: unknown) => {
      asked.push(options);
      return fakeEngine();
    };
    const args = ['read', '-', '--without', 'denied, spoken-to@1'];
    expect((await runCli(args, { stdin: veto, createEngine })).code).toBe(0);
    expect(asked).toEqual([expect.objectContaining({ without: ['denied', 'spoken-to@1'] })]);
  });
  it('that do not exist are wrong usage', async () => {
    const createEngine = async () => {
      throw Object.assign(new Error('without: found "denid"'), { name: 'UnknownRuleError' });
    };
    const { code, stderr } = await runCli(['read', '-', '--without', 'denid'], { stdin: veto, createEngine });
    expect([code, stderr]).toEqual([2, 'entente: --without: found "denid"\n']);
  });
});

describe('limits', () => {
  it('of time and memory are passed on', async () => {
    const asked: unknown[] = [];
    const createEngine = async (options: unknown) => {
      asked.push(options);
      return fakeEngine();
    };
    const args = ['read', '-', '--time-limit', '2.5', '--memory-limit', '256'];
    expect((await runCli(args, { stdin: veto, createEngine })).code).toBe(0);
    expect(asked).toEqual([expect.objectContaining({ limits: { seconds: 2.5, megabytes: 256 } })]);
  });
  it('are numbers above 0', async () => {
    for (const option of ['--time-limit', '--memory-limit']) {
      const { code, stderr } = await runCli(['read', '-', option, '0'], { stdin: veto });
      expect([code, stderr]).toEqual([2, expect.stringMatching(/found "0", expected a number .* above 0/)]);
    }
  });
  it('that a story breaks are said with their kind, and the other stories are read', async () => {
    const engine = fakeEngine();
    let calls = 0;
    const createEngine = async () => ({
      ...engine,
      read: (...args: Parameters<typeof engine.read>) =>
        calls++ === 0
          ? Promise.reject(
              new ReadingStoppedError('too-slow', 'found more than 8.0 s of work', { room: 'model' }),
            )
          : engine.read(...args),
    });
    writeFileSync(at('slow.txt'), 'slow');
    writeFileSync(at('veto.txt'), veto);
    const { code, stderr } = await runCli(['read', at('slow.txt'), at('veto.txt')], { createEngine });
    expect(code).toBe(1);
    expect(stderr).toContain('slow.txt: found more than 8.0 s of work [too-slow]');
  });
});

describe('formats and outputs', () => {
  it('follows the extension of --out', async () => {
    for (const [name, start] of [
      ['x.jsonl', '{"id":'],
      ['x.json', '{"id":'],
      ['x.html', '<!doctype html>'],
      ['x.txt', 'Russia vetoes'],
    ] as const) {
      const { code, stdout } = await runCli(['read', '-', '--out', at(name)], { stdin: veto });
      expect([code, stdout]).toEqual([0, '']);
      expect(readFileSync(at(name), 'utf8').startsWith(start), name).toBe(true);
    }
  });
  it('writes one line an article, and record streams that start with their article', async () => {
    const { stdout } = await runCli(['read', at('stories'), '--format', 'jsonl']);
    const kinds = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).kind);
    expect(kinds.filter((kind) => kind === 'article')).toHaveLength(3);
    expect(kinds[0]).toBe('article');
  });
  it('gives the same bytes for any number of jobs', async () => {
    const [one, many] = await Promise.all(
      ['1', '8'].map((jobs) => runCli(['read', at('stories'), '--format', 'jsonl', '--jobs', jobs])),
    );
    expect(many!.stdout).toBe(one!.stdout);
  });
  it('writes one file a story into a folder, and keeps the folders below', async () => {
    const out = at('pages');
    const args = ['read', at('stories'), at('stories', 'b-veto.txt'), '--format', 'html', '--out', out];
    expect((await runCli(args)).code).toBe(0);
    const files = readdirSync(out, { recursive: true }).map(String).sort();
    expect(files).toEqual([
      'a-mortars.html',
      'b-veto-2.html',
      'b-veto.html',
      'deep',
      join('deep', 'veto.html'),
    ]);
  });
  it('refuses several pages in one file, and never overwrites an input', async () => {
    const pages = await runCli(['read', at('stories'), '--format', 'html']);
    expect([pages.code, pages.stderr]).toEqual([2, expect.stringContaining('name a folder with --out')]);
    const same = await runCli(['read', at('stories', 'b-veto.txt'), '--out', at('stories', 'b-veto.txt')]);
    expect([same.code, same.stderr]).toEqual([2, expect.stringContaining('would overwrite an input')]);
    const folder = await runCli(['read', at('stories'), '--out', at('stories')]);
    expect([folder.code, folder.stderr]).toEqual([74, expect.stringContaining('is not overwritten')]);
    expect(readFileSync(at('stories', 'b-veto.txt'), 'utf8')).toBe(veto);
  });
  it('says when the output cannot be written', async () => {
    const { code, stderr } = await runCli(['read', '-', '--out', at('empty.txt', 'x.txt')], { stdin: veto });
    expect([code, stderr]).toEqual([74, expect.stringMatching(/cannot be written/)]);
  });
  it('uses colours on a terminal only, and not with NO_COLOR', async () => {
    const colours = async (terminal: readonly 'stdout'[], env = {}) =>
      (await runCli(['read', '-'], { stdin: veto, terminal, env })).stdout.includes('\x1b[');
    expect(await colours([])).toBe(false);
    expect(await colours(['stdout'])).toBe(true);
    expect(await colours(['stdout'], { NO_COLOR: '1' })).toBe(false);
    expect(await colours([], { FORCE_COLOR: '1' })).toBe(true);
  });
});

describe('inputs of many stories', () => {
  const lines = [
    { id: 'one', text: veto, section: 'World' },
    { text: '' },
    { id: 'two', text: mortars, date: '2031-07-09' },
    { id: 'x', text: 'Unknown.' },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n');
  const kinds = (stdout: string) =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ kind }) => kind === 'article' || kind === 'failure')
      .map(({ story, kind, code }) => [story, kind, code]);

  it('pass through as a filter: in order, with their ids, failures as lines, and a code that tells', async () => {
    const args = ['read', '--in', 'jsonl', '--format', 'jsonl', '--ids'];
    const { code, stdout, stderr } = await runCli(args, { stdin: lines });
    expect(kinds(stdout)).toEqual([
      ['one', 'article', undefined],
      ['-:2', 'failure', 'no-text'],
      ['two', 'article', undefined],
      ['x', 'failure', 'no-article'],
    ]);
    expect([code, stderr]).toEqual([1, 'entente: 2 of 4 stories read, 2 failed\n']);
    const first = JSON.parse(stdout.split('\n')[0]!);
    expect(first).toMatchObject({ origin: 'one', fields: { section: 'World' } });
    expect((await runCli([...args, '--allow-failures'], { stdin: lines })).code).toBe(0);
    const gone = await runCli([...args, '--allow-failures', '-', at('gone.jsonl')], { stdin: lines });
    expect([gone.code, gone.stderr]).toEqual([1, expect.stringContaining('gone.jsonl: no such file')]);
  });

  it('give the same bytes one by one as together, and for any number of jobs', async () => {
    const args = ['read', '--in', 'jsonl', '--format', 'jsonl'];
    const whole = await runCli(args, { stdin: lines });
    const single = [];
    for (const stdin of lines.split('\n')) single.push((await runCli(args, { stdin })).stdout);
    expect(single.join('').replace('"-:1"', '"-:2"')).toBe(whole.stdout);
    expect((await runCli([...args, '--jobs', '7'], { stdin: lines })).stdout).toBe(whole.stdout);
  });

  it('are told from one story by what they are, and their failures go to stderr by default', async () => {
    const { code, stdout, stderr } = await runCli(['read', '-', '--format', 'article'], { stdin: lines });
    expect([code, stdout.trim().split('\n').length]).toEqual([1, 2]);
    expect(stderr).toContain('entente: -:2: found nothing in text');
    const csv = `headline,body\nVeto,"${veto.replaceAll('"', '""')}"\n`;
    writeFileSync(at('corpus.csv'), csv);
    expect((await runCli(['read', at('corpus.csv')])).code).toBe(0);
    const none = await runCli(['read', at('corpus.csv'), '--columns', 'text=story']);
    expect([none.code, none.stderr]).toEqual([
      65,
      expect.stringMatching(/found the columns headline, body; .*text=story/),
    ]);
  });

  it('are written one file each into a folder, and not into one page', async () => {
    writeFileSync(at('many.jsonl'), lines);
    const args = ['read', at('many.jsonl'), '--format', 'html'];
    expect((await runCli(args)).code).toBe(2);
    await runCli([...args, '--out', at('many')]);
    expect(readdirSync(at('many')).sort()).toEqual(['many-1.html', 'many-3.html']);
  });

  it('are too many to explain a fact of, and none is too few', async () => {
    const many = await runCli(['explain', at('many.jsonl'), '1']);
    expect([many.code, many.stderr]).toEqual([
      65,
      expect.stringMatching(/found several stories, expected one/),
    ]);
    const none = await runCli(['explain', at('empty.txt'), '1']);
    expect([none.code, none.stderr]).toEqual([65, expect.stringMatching(/found 0 bytes/)]);
  });

  it('refuse options that do not fit', async () => {
    for (const args of [['--ids'], ['--failures', 'lines'], ['--columns', 'words=body'], ['--in', 'docx']])
      expect((await runCli(['read', '-', ...args], { stdin: veto })).code).toBe(2);
  });
});

describe('failures', () => {
  it('goes on after bad inputs, names each on stderr, and ends in 1', async () => {
    const bad = [at('empty.txt'), at('missing.txt'), at('nothing')];
    const { code, stdout, stderr } = await runCli(['read', ...bad, at('stories', 'b-veto.txt')]);
    expect([code, stdout.startsWith('Russia vetoes')]).toEqual([1, true]);
    expect(stderr.trim().split('\n')).toEqual([
      `entente: ${at('missing.txt')}: no such file or folder`,
      `entente: ${at('nothing')}: found a folder without stories; expected .txt .text .html .htm .xhtml .md .jsonl .ndjson .csv .tsv .json .xml .rss .atom .warc .zip .tar .tgz .gz files`,
      `entente: ${at('empty.txt')}: found 0 bytes; expected text or HTML [empty]`,
      'entente: 1 of 4 stories read, 3 failed',
    ]);
  });
  for (const [what, name, code] of [
    ['an empty file', 'empty.txt', 65],
    ['a missing file', 'missing.txt', 66],
    ['a folder without stories', 'nothing', 66],
  ] as const)
    it(`ends in ${code} for ${what} alone`, async () =>
      expect((await runCli(['read', at(name)])).code).toBe(code));
  it('tells a broken engine from bad input, and other stories still come', async () => {
    const { engine } = await runCli(['--version']);
    let calls = 0;
    const broken = {
      ...engine,
      read: (...args: Parameters<typeof engine.read>) =>
        calls++ === 0 ? Promise.reject(new TypeError('x is undefined')) : engine.read(...args),
    };
    // one at a time, so that the first story is the first to reach the engine
    const args = ['read', at('stories'), '--format', 'article', '--jobs', '1'];
    const { code, stdout, stderr } = await runCli(args, { engine: broken });
    expect([code, stdout.trim().split('\n').length]).toEqual([1, 2]);
    expect(stderr).toContain('a-mortars.txt: internal error: x is undefined');
  });
  it('drops control characters from what it says', async () => {
    const { stderr } = await runCli(['read', at('no\x1b[31msuch')]);
    expect(stderr).not.toContain('\x1b');
  });
});

describe('progress', () => {
  it('is a line per hundred stories where stderr is no terminal', async () => {
    const many = Array.from({ length: 200 }, () => at('stories', 'b-veto.txt'));
    const { stderr } = await runCli(['read', ...many, '--format', 'article']);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^entente: 100 of 200 stories, 0 failed, [\d.]+ a second$/),
      expect.stringMatching(/^entente: 200 of 200 stories, 0 failed, [\d.]+ a second$/),
    ]);
  });
});
