// entente code, run in this process with a fake engine: sentences, tables in three formats, invalid rows, column name conflicts, exit codes.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unguardFormula } from '@entente/entente';
import { NoPairHeadError } from '@entente/record';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeEngine, fakeEngine } from '../../../tests/support/fake-engine.js';
import { createRandom, type Random } from '../../../tests/support/random.js';
import { runCli } from '../../../tests/support/run-cli.js';
import { CODE_COLUMNS } from './tables/code-table.js';

const MARKED = '<s>Kenya</s> warned <t>Somalia</t> again.';
const ADDED = 'type,mode,status,score,quad,cameo,trigger,trigger_start,trigger_end,without,error';
let dir = '';
const at = (name: string) => join(dir, name);
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'entente-code-'));
  mkdirSync(at('folder'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

type Cells = Readonly<Record<string, string>>;
const readCsv = (text: string, delimiter = ','): Cells[] =>
  parse(text, { columns: true, delimiter, bom: true });
const readLines = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** An engine whose model has no pair head. */
const headless = (): FakeEngine => ({
  ...fakeEngine(),
  readPair: () => Promise.reject(new NoPairHeadError('gold')),
});

describe('sentences', () => {
  it('are answered in short: who, type, whom, the words set off, scores, codes', async () => {
    const { code, stdout, stderr, engine } = await runCli(['code', MARKED]);
    expect([code, stderr, engine.closed()]).toEqual([0, '', true]);
    const [head, sentence] = stdout.split('\n');
    expect(head).toMatch(/^Kenya → [A-Z]+(?: \w+)? → Somalia$/);
    expect(sentence?.replaceAll('*', '')).toBe('sentence    _Kenya_ warned _Somalia_ again.');
    expect(stdout).toMatch(
      /\nrunners-up {2}[A-Z]+ \d+%, .*\n(?:mode .*\n)?status {6}\w+ \d+%\ncodes {7}CAMEO 070, .*Goldstein 7/,
    );
  });
  it('are answered whole with --json, several in order, one that fails in its place', async () => {
    const { code, stdout, stderr } = await runCli(['code', MARKED, '<s>Kenya warned', MARKED, '--json']);
    const found = JSON.parse(stdout);
    expect([code, stderr]).toEqual([
      1,
      'entente: sentence 2: text: found <s> at 0, expected </s> after it\n',
    ]);
    expect(found).toMatchObject([
      {
        text: 'Kenya warned Somalia again.',
        source: [{ start: 0, end: 5, quote: 'Kenya' }],
        model: 'fake-0',
      },
      { text: '<s>Kenya warned', error: /expected <\/s>/ },
      { target: [{ start: 13, end: 20, quote: 'Somalia' }] },
    ]);
    expect((await runCli(['code', '<s>Kenya warned'])).code).toBe(65);
  });
  it('take --yield and --out', async () => {
    const { code, stdout } = await runCli(['code', MARKED, '--yield', '--out', at('one.txt')]);
    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(at('one.txt'), 'utf8')).toMatch(/^Kenya → /);
  });
});

describe('tables', () => {
  it('keep all columns and get ten more', async () => {
    const table = 'id,sentence,source,target,note\n7,"Kenya, they say, warned Somalia.",Kenya,Somalia,\n';
    const { code, stdout, stderr } = await runCli(['code', put('a.csv', table)]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')[0]).toBe(`id,sentence,source,target,note,${ADDED}`);
    const [row] = readCsv(stdout);
    expect(row).toMatchObject({
      id: '7',
      sentence: 'Kenya, they say, warned Somalia.',
      note: '',
      cameo: '070',
      error: '',
    });
    expect(row!.sentence!.slice(Number(row!.trigger_start), Number(row!.trigger_end))).toBe(row!.trigger);
    expect(row!.type).toMatch(/^[A-Z]+$/);
  });
  it.each([
    ['csv', ','],
    ['tsv', '\t'],
  ])('as %s hold no cell that a spreadsheet would run; numbers stay numbers', async (format, delimiter) => {
    const cells = ['=cmd|calc', '+1+1', '-1-1', '@SUM(A1)', "'=x", '-9.5', '+3', '-'];
    const rows = [
      ['=head', 'marked', ...cells.map((_, i) => `c${i}`)],
      ['1', MARKED, ...cells],
      ['2', '=HYPERLINK("http://x")', ...cells],
    ];
    const { stdout } = await runCli(['code', '-', '--format', format], {
      stdin: stringify(rows, { delimiter }),
    });
    const [head, ...body] = parse(stdout, { delimiter }) as string[][];
    expect(head![0]).toBe("'=head");
    const expected = ["'=cmd|calc", "'+1+1", "'-1-1", "'@SUM(A1)", "''=x", '-9.5', '+3', "'-"];
    expect(body.map((row) => row.slice(2, 10))).toEqual([expected, expected]);
    expect(body[1]![1]).toBe('\'=HYPERLINK("http://x")');
    expect(body.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
    expect(body[0]!.slice(2, 10).map(unguardFormula)).toEqual(cells);
  });
  it('are coded without a target that the sentence does not name, and say so', async () => {
    const table =
      'text,source,target\nTeachers went on strike.,Teachers,the ministry\nKenya warned Somalia.,Kenya,Somalia\n';
    const { code, stdout, stderr } = await runCli(['code', '-'], { stdin: table });
    expect([code, stderr]).toEqual([0, '']);
    expect(readCsv(stdout).map(({ without, error }) => [without, error])).toEqual([
      ['target', ''],
      ['', ''],
    ]);
    expect((await runCli(['code', '<s>Teachers</s> went on strike.'])).stdout).toMatch(
      /^Teachers → [A-Z]+(?: \w+)? → \? \(the text does not name it\)\n/,
    );
  });
  it('may name their columns otherwise, and come through standard input', async () => {
    const table = 'S\tA\tB\nKenya warned Somalia.\tKenya\tSomalia\n';
    const args = ['code', '-', '--text', 'S', '--source', 'A', '--target', 'b'];
    const { code, stdout } = await runCli(args, { stdin: table });
    expect([code, stdout.split('\n')[0]]).toEqual([0, `S\tA\tB\t${ADDED.replaceAll(',', '\t')}`]);
    expect(readCsv(stdout, '\t')[0]).toMatchObject({ S: 'Kenya warned Somalia.', error: '' });
    expect((await runCli(['code'], { stdin: `marked\n${MARKED}\n` })).code).toBe(0);
  });
  it('in JSON Lines keep each line byte for byte; marks say more than words, ranges more than words', async () => {
    const lines = [
      `{ "id": 12345678901234567890, "marked": "${MARKED}", "text": "x", "score_before": 1.0 }`,
      '{"text":"Kenya warned Kenya.","source":"Kenya","target":"Kenya","source_spans":[[0,5]],"target_spans":[[13,18]]}',
      '{"text":"Kenya warned Kenya.","source_spans":[[0,5]],"target_spans":[13,18]}',
      '{}',
      '{"text":3}',
      '[1]',
      '{"text":',
    ];
    const { code, stdout, stderr } = await runCli(['code', put('a.jsonl', `${lines.join('\n')}\n`)]);
    expect(code).toBe(1);
    const [first, ...rest] = stdout.trimEnd().split('\n');
    expect(first!.startsWith(`${lines[0]!.slice(0, -2)}, "type":`)).toBe(true);
    expect(rest).toHaveLength(6);
    const rows = readLines(stdout);
    expect(rows.map(({ error }) => error)).toEqual([
      null,
      null,
      'target_spans: found [13,18], expected ranges [[start, end], …]',
      'marked, text, sentence: found nothing, expected a sentence',
      'marked, text, sentence: found a number, expected a sentence',
      'found a list, expected an object',
      expect.stringMatching(/^found no JSON: /),
    ]);
    expect(rows[1]).toMatchObject({
      text: 'Kenya warned Kenya.',
      source_spans: [[0, 5]],
      mode: expect.anything(),
    });
    expect(rows[5]).toMatchObject({ line: '[1]', type: null });
    expect(stderr.split('\n').slice(-2)).toEqual([
      'entente: 2 of 7 rows coded; the column error says why others were not',
      '',
    ]);
  });
  it('keep columns that are called as what is added', async () => {
    const table = `type,entente_type,marked,error\n042,x,${MARKED},none\n`;
    const { stdout, stderr } = await runCli(['code', '-'], { stdin: table });
    expect(readCsv(stdout)[0]).toMatchObject({
      type: '042',
      entente_type: 'x',
      error: 'none',
      entente_error: '',
    });
    expect(readCsv(stdout)[0]!.entente_type_2).toMatch(/^[A-Z]+$/);
    expect(stderr).toBe(
      'entente: - already has columns type, error: the added columns are named entente_type_2, entente_error\n',
    );
    const again = await runCli(['code', '-'], { stdin: `{"marked":"${MARKED}","type":"042"}\n` });
    expect(readLines(again.stdout)[0]).toMatchObject({ type: '042', entente_type: expect.any(String) });
  });
  it('keep byte order mark, line ends, quotes and line breaks in cells', async () => {
    const table = `\uFEFFmarked,note\r\n${MARKED},"two\nlines"\r\n"${MARKED} ""Never,"" it said.",é\r\n`;
    const { stdout } = await runCli(['code', '-'], { stdin: table });
    expect(stdout.startsWith('\uFEFFmarked,note,type,')).toBe(true);
    expect(stdout.replaceAll('\r\n', '').split('\n')).toHaveLength(2);
    expect(readCsv(stdout).map(({ note, error }) => [note, error])).toEqual([
      ['two\nlines', ''],
      ['é', ''],
    ]);
  });
  it('say in a row that is too short or too long what was there', async () => {
    const table = `marked,note\n${MARKED}\n${MARKED},a,b,"c ""d"""\n\n${MARKED},a\n`;
    const { code, stdout } = await runCli(['code', '-'], { stdin: table });
    expect([code, readCsv(stdout).map(({ error }) => error)]).toEqual([
      1,
      ['found 1 cell, expected 2', 'found 4 cells, expected 2; left out: "b", "c \\"d\\""', ''],
    ]);
  });
  it('with a header only give a header', async () => {
    const { code, stdout } = await runCli(['code', '-'], { stdin: 'marked\n' });
    expect([code, stdout]).toEqual([0, `marked,${ADDED}\n`]);
  });
});

describe('what goes wrong', () => {
  it('is said of the table: missing, empty, without its columns, in another encoding', async () => {
    for (const [args, exit, message] of [
      [[at('none.csv')], 66, 'none.csv: no such file or folder'],
      [['Kenya warned Somalia.'], 66, 'Kenya warned Somalia.: no such file or folder'],
      [[at('folder')], 66, 'folder: is a folder; expected a table'],
      [[put('empty.csv', '')], 65, 'empty.csv: found an empty table, expected a first row of column names'],
      [
        [put('b.csv', 'a,b\n1,2\n')],
        65,
        'b.csv: found the columns "a", "b"; expected one of marked, text, sentence, or --text',
      ],
      [
        [put('c.csv', 'text\nx\n'), '--source', 'who'],
        65,
        'c.csv: found the columns "text"; expected who (--source)',
      ],
      [
        [put('d.csv', Buffer.from('text\nS\xe3o Tom\xe9\n', 'latin1'))],
        65,
        'd.csv: found bytes that are no UTF-8 after byte 0, expected UTF-8',
      ],
      [[put('e.csv', `marked\n"${MARKED}\n`)], 65, 'e.csv: after row 0: found a quote that is never closed'],
    ] as const) {
      const { code, stderr } = await runCli(['code', ...args]);
      expect(stderr, message).toContain(message);
      expect(code, message).toBe(exit);
    }
  });
  it('is said of usage, and nothing is overwritten', async () => {
    const table = put('f.csv', `marked\n${MARKED}\n`);
    for (const [args, message] of [
      [[table, table], 'found 2 inputs, 2 of them without marks'],
      [[MARKED, table], 'found 2 inputs, 1 of them without marks'],
      [[table, '--json'], 'found --json with a table'],
      [[table, '--out', table], 'would overwrite an input'],
      [[table, '--format', 'xml'], 'Allowed choices are csv, tsv, jsonl'],
      [[table, '--text', ' '], 'found nothing, expected a name'],
    ] as const) {
      const { code, stderr } = await runCli(['code', ...args]);
      expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    }
    expect(readFileSync(table, 'utf8')).toBe(`marked\n${MARKED}\n`);
    const folder = await runCli(['code', table, '--out', at('folder')]);
    expect([folder.code, folder.stderr]).toEqual([74, expect.stringContaining('is a folder')]);
    const none = await runCli(['code'], { terminal: ['stdin'] });
    expect([none.code, none.stderr]).toEqual([
      66,
      expect.stringMatching(/^entente: no input: give a sentence/),
    ]);
  });
  it('is said of a model without a pair head, before anything is written', async () => {
    const out = put('kept.csv', 'kept');
    for (const args of [[MARKED], [put('g.csv', `marked\n${MARKED}\n`)], [at('g.csv'), '--out', out]]) {
      const { code, stdout, stderr } = await runCli(['code', ...args], { engine: headless() });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(
        /^entente: found the model gold, expected .*it has no pair head; --model names another\n$/,
      );
    }
    expect(readFileSync(out, 'utf8')).toBe('kept');
  });
  it('is told of the first rows only, and of how many', async () => {
    const { code, stderr } = await runCli(['code', '-'], { stdin: `marked\n${'x\n'.repeat(20)}` });
    expect([code, stderr.trimEnd().split('\n').length]).toEqual([65, 6]);
    expect(stderr).toContain('entente: -: row 5: source: found neither words');
    expect(stderr).toContain('entente: 0 of 20 rows coded');
  });
});

describe('progress', () => {
  it('is a line per thousand rows', async () => {
    const table = put('long.csv', `marked\n${`${MARKED}\n`.repeat(2100)}`);
    const { stderr, stdout } = await runCli(['code', table]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^entente: 1000 of 2100 rows, 0 failed, /),
      expect.stringMatching(/^entente: 2000 of 2100 rows, 0 failed, /),
    ]);
    expect(readCsv(stdout)).toHaveLength(2100);
    const piped = await runCli(['code', '-'], { stdin: readFileSync(table, 'utf8') });
    expect([piped.stdout, piped.stderr]).toEqual([stdout, expect.stringMatching(/^entente: 1000 rows, /)]);
  });
});

describe('any table', () => {
  const random = createRandom(99);
  it('has as many rows as before, in order, each with what it held, in every format and for any number of jobs', async () => {
    for (let i = 0; i < 8; i++) {
      const rows = Array.from({ length: random.below(30) }, (_, k) => inventRow(random, k));
      for (const [format, delimiter] of [
        ['csv', ','],
        ['tsv', '\t'],
      ] as const) {
        const table = stringify(rows, { header: true, columns: COLUMNS, delimiter, quoted_match: /[\r\n]/ });
        const { stdout } = await runCli(['code', '-', '--format', format, '--jobs', '3'], { stdin: table });
        const found = readCsv(stdout, delimiter).map(unguarded);
        checkRows(rows, found, (text) => [...text]);
        const [alone] = await Promise.all([
          runCli(['code', '-', '--format', format, '--jobs', '1'], { stdin: table }),
        ]);
        expect(alone.stdout).toBe(stdout);
      }
      const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
      const { stdout } = await runCli(['code', '-', '--format', 'jsonl'], { stdin: lines });
      checkRows(rows, stdout === '' ? [] : readLines(stdout), (text) => text.split(''));
    }
  });
});

const COLUMNS = ['id', 'text', 'source', 'target', 'note'] as const;
type InventedRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Valid and invalid rows, with special characters in cells. */
function inventRow(random: Random, k: number): InventedRow {
  const note = Array.from({ length: random.below(6) }, () =>
    random.pick(['"', ',', '\t', '\n', '\r\n', '\r', 'é', '🕊', ' ', '\u2028', '{', "'", '=', '-', '@', '1']),
  ).join('');
  return {
    id: String(k),
    text: random.pick([
      'Kenya, “they” say, warned Somalia.',
      '🕊 Somalia\nthanked "Kenya"',
      MARKED,
      '<s>Kenya',
      'Kenya',
    ]),
    source: random.pick(['Kenya', 'KENYA', 'Chad', '']),
    target: random.pick(['Somalia', 'Somalia', 'Kenya']),
    note,
  };
}

/** The row without the apostrophes that keep spreadsheets from running its cells. */
const unguarded = (row: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unguardFormula(cell)]));

function checkRows(
  rows: readonly InventedRow[],
  found: readonly Readonly<Record<string, unknown>>[],
  toUnits: (text: string) => string[],
): void {
  expect(found.map(({ id, note, text }) => [id, note, text])).toEqual(
    rows.map(({ id, note, text }) => [id, note, text]),
  );
  for (const row of found) {
    expect(Object.keys(row)).toEqual([...COLUMNS, ...CODE_COLUMNS]);
    expect(Boolean(row.error)).toBe(!row.type);
    if (row.error) continue;
    const units = toUnits(String(row.text).replace(/<\/?[st]>/g, ''));
    expect(units.slice(Number(row.trigger_start), Number(row.trigger_end)).join('')).toBe(row.trigger);
  }
}
