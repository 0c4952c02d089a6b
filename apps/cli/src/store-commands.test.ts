// entente add, ask, export, correct, undo over a real store in a temporary folder, with an engine that returns the gold records.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore as openRealStore } from '@entente/entente';
import type { Store } from '@entente/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGold } from '../../../tests/support/gold-records.js';
import { type CliOptions, runCli } from '../../../tests/support/run-cli.js';
import { ROOT } from '../../../tests/support/sources.js';
import { viewArguments } from '../../../tests/support/view-arguments.js';
import { VIEWS } from './commands/ask.js';
import { findStorePlace, placeName } from './store-place.js';

const CHECK = join(ROOT, 'corpus/check.py');
const veto = readGold('w05-040').article.text;
const mortars = readGold('w05-028').article.text;
let dir = '';
const at = (...parts: string[]) => join(dir, ...parts);
let store: Store;
/** The same store for all, for opening one takes a second; `close` by the commands has no effect. */
const openStore = async () => ({ ...store, close: async () => {} });
const cli = (args: readonly string[], options: CliOptions = {}) => runCli(args, { openStore, ...options });
const ask = (...args: string[]) => cli(['ask', ...args, '--store', at('store')]);
const askJson = async (...args: string[]) => JSON.parse((await ask(...args, '--format', 'json')).stdout);

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'entente-store-cli-'));
  writeFileSync(at('veto.txt'), veto);
  writeFileSync(at('empty.txt'), '');
  mkdirSync(at('nothing'));
  const lines = [
    JSON.stringify({ content: mortars, date: '2024-03-01', publisher: null }),
    '',
    'no json',
    JSON.stringify({ headline: 'no text' }),
  ];
  writeFileSync(at('stories.jsonl'), `${lines.join('\n')}\n`);
  store = await openRealStore({ dir: at('store') });
});
afterAll(async () => {
  await store.close();
  rmSync(dir, { recursive: true, force: true });
});

describe('entente add', () => {
  it('keeps stories, names those that fail, and ends in 1', async () => {
    const args = ['add', at('empty.txt'), at('veto.txt'), at('stories.jsonl'), at('gone.txt')];
    const { code, stdout, stderr } = await cli([...args, '--store', at('store')]);
    expect(code).toBe(1);
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^added +\d+ events +\d+ statements {2}Russia vetoes.*veto\.txt\)$/),
      expect.stringMatching(/^added .*stories\.jsonl:1\)$/),
    ]);
    expect(stderr).toContain(`${at('gone.txt')}: no such file or folder`);
    expect(stderr).toContain(`${at('empty.txt')}: found 0 bytes`);
    expect(stderr).toMatch(/stories\.jsonl:3: found no JSON/);
    expect(stderr).toMatch(/stories\.jsonl:4: found the columns headline; .*\[no-text-column\]/);
    expect(stderr).toMatch(/entente: 2 stories kept in .*store: 2 added; 4 failed\n$/);
  });
  it('knows a story that it has, and tells it as JSON', async () => {
    const { code, stdout, stderr } = await cli(['add', '-', '--format', 'jsonl'], {
      stdin: readFileSync(at('veto.txt'), 'utf8'),
      env: { ENTENTE_STORE: at('store') },
    });
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ origin: '-' })]);
    expect(stderr).toMatch(/1 story kept in .*: 1 (?:known|replaced)\n$/);
  });
  it('makes no store for nothing', async () => {
    const { code } = await cli(['add', at('gone.txt'), '--store', at('unmade')]);
    expect([code, existsSync(at('unmade'))]).toEqual([66, false]);
    const none = await cli(['add', '--store', at('unmade')], { terminal: ['stdin'] });
    expect([none.code, none.stderr]).toEqual([66, expect.stringMatching(/^entente: no input/)]);
  });
});

describe('entente ask', () => {
  it('answers every view as text, and as JSON', async () => {
    const [event] = (await askJson('events')).items;
    const [actor] = (await askJson('actors')).items;
    const given = viewArguments(event, actor);
    for (const { name } of VIEWS.filter((view) => view.name !== 'job')) {
      const text = await ask(name, ...(given[name] ?? []));
      expect([text.code, text.stderr], name).toEqual([0, '']);
      expect(text.stdout, name).toMatch(/^\S[\s\S]*\n$/);
      expect(text.stdout, name).not.toMatch(/undefined|\[object|NaN/);
    }
    expect(await askJson('why', event.id)).toMatchObject({ id: event.id, kind: 'event' });
    expect(await askJson('timeline')).toMatchObject({ unit: 'month', table: 'gdelt' });
  });
  it('shows commands that list what was counted', async () => {
    const { stdout } = await ask(
      'breakdown',
      'actor,type',
      '--publisher',
      "nobody's,-",
      '--status',
      'occurred',
    );
    const line = /The first line: entente (ask events .*)/.exec(stdout)?.[1];
    const shown = Number(/^\S.*? (\d+) {2}█/m.exec(stdout)?.[1] ?? 0);
    if (!line) return expect(stdout).toMatch(/^no happenings/);
    const words = [...line.matchAll(/'((?:[^']|'\\'')*)'|(\S+)/g)].map(
      ([, quoted, plain]) => plain ?? quoted!.replaceAll("'\\''", "'"),
    );
    const listed = JSON.parse((await cli([...words, '--format', 'json'])).stdout);
    expect(listed.total.happenings).toBe(shown);
    expect(shown).toBeGreaterThan(0);
  });
  it('combines filters, and says what is wrong with them as they were typed', async () => {
    const all = await askJson('events');
    const one = await askJson('events', '--type', 'AID', '--type', 'ACCUSE,REJECT', '--from', '2000-01-01');
    expect(one.total).toBeLessThan(all.total);
    for (const [args, message] of [
      [['--type', 'HELP'], /^entente: --type: found "HELP", expected one of AGREE/],
      [['--from', '2024-02-30'], /^entente: --from: found "2024-02-30", expected a day/],
      [['--limit', '0'], /^entente: --limit: found "0", .*>=1/],
      [['--cursor', 'x'], /cursor/],
      [['--tpye', 'AID'], /unknown option '--tpye'\n\(Did you mean --type\?\)/],
    ] as const) {
      const { code, stdout, stderr } = await ask('events', ...args);
      expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(message)]);
    }
    expect(await ask('timelin')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/Did you mean timeline/),
    });
  });
  it('says what is not there, and where there is no store', async () => {
    expect(await ask('event', 'nope')).toMatchObject({
      code: 65,
      stderr: 'entente: found no event "nope" in the store\n',
    });
    const none = await runCli(['ask', 'totals', '--store', at('none')]);
    expect(none).toMatchObject({
      code: 66,
      stderr: expect.stringMatching(/none: no store found; add stories first/),
    });
    expect(existsSync(at('none'))).toBe(false);
  });
  it('says who has the store', async () => {
    const { code, stderr } = await runCli(['ask', 'totals', '--store', at('store')]);
    expect([code, stderr]).toEqual([
      69,
      expect.stringMatching(/^entente: the store .* is (?:already )?open in .*\n$/),
    ]);
  });
});

describe('entente export', () => {
  it('writes to standard output what occurred, and says so', async () => {
    const { code, stdout, stderr } = await cli(['export', '--format', 'csv', '--store', at('store')]);
    const occurred = (await askJson('happenings')).total.happenings;
    expect([code, stdout.trim().split(/\r?\n(?=event-)/).length - 1]).toEqual([0, occurred]);
    expect(stderr).toMatch(
      new RegExp(`^entente: ${occurred} of \\d+ happenings written, only those that occurred`),
    );
  });
  it('writes a file with its notes beside it, the same bytes each time, and all statuses on demand', async () => {
    const args = ['export', '--format', 'jsonl', '--store', at('store'), '--out'];
    for (const name of ['one', 'two']) expect((await cli([...args, at('out', name)])).code).toBe(0);
    expect(readFileSync(at('out', 'one'), 'utf8')).toBe(readFileSync(at('out', 'two'), 'utf8'));
    expect(JSON.parse(readFileSync(at('out', 'one.notes.json'), 'utf8'))).toMatchObject({ format: 'jsonl' });
    const status = ['--status', 'occurred,future', '--status', 'hypothetical,negated'];
    const all = await cli(['export', '--format', 'csv', ...status, '--store', at('store')]);
    expect(all.stderr).not.toMatch(/only those that occurred/);
  });
  it('says what is wrong', async () => {
    const args = ['export', '--store', at('store'), '--format'];
    expect(await cli([...args, 'xml'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/Allowed choices/),
    });
    expect(await cli([...args, 'csv', '--status', 'never'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^entente: --status: found "never", expected one of occurred/),
    });
    const blocked = await cli([...args, 'csv', '--out', at('empty.txt', 'x')]);
    expect(blocked).toMatchObject({ code: 74, stderr: expect.stringMatching(/cannot be written/) });
    const binary = await cli([...args, 'parquet'], { terminal: ['stdout'] });
    expect(binary).toMatchObject({ code: 2, stderr: expect.stringMatching(/name a file with --out/) });
  });
});

describe('entente correct and undo', () => {
  it('change an event, show it, and take it back', async () => {
    const [event] = (await askJson('events', '--status', 'occurred')).items;
    const store = ['--store', at('store')];
    const made = await cli(['correct', event.id, '--status', 'future', '--reason', 'only planned', ...store]);
    expect([made.code, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toMatch(
      /2031-07-10T08:00:00Z {2}tester: change [\s\S]*status: occurred → future\n {4}only planned {2}correction-/,
    );
    expect((await ask('event', event.id)).stdout).toMatch(/\(future\)[\s\S]*reviewed \(1\)/);
    const [correction] = (await askJson('corrections')).items;
    const undone = await cli(['undo', correction.id, '--reason', 'it did happen', '--who', 'Ada', ...store]);
    expect([undone.code, undone.stdout]).toEqual([0, expect.stringMatching(/Ada: undo/)]);
    expect((await askJson('event', event.id)).status).toBe('occurred');
    const again = await cli(['undo', correction.id, '--reason', 'x', ...store]);
    expect([again.code, again.stderr]).toEqual([2, expect.stringMatching(/undone already/)]);
  });
  it('reject an event and add another', async () => {
    const [event] = (await askJson('events')).items;
    const store = ['--reason', 'a test', '--store', at('store')];
    expect((await cli(['correct', event.id, '--reject', ...store])).code).toBe(0);
    expect((await ask('event', event.id)).code).toBe(65);
    const { text } = (await askJson('article', event.article)).article;
    const { items } = await askJson('events', '--article', event.article);
    const taken = items.map((row: typeof event) => row.trigger.quote);
    const word = text
      .split(/\s+/)
      .find(
        (part: string) => text.split(part).length === 2 && /^[a-z]{6,}$/.test(part) && !taken.includes(part),
      );
    const added = await cli([
      'correct',
      event.article,
      '--add',
      word,
      '--type',
      'PROTEST',
      '--format',
      'json',
      ...store,
    ]);
    expect(added.stderr).toBe('');
    const { target } = JSON.parse(added.stdout);
    expect(await askJson('event', target)).toMatchObject({ type: 'PROTEST', trigger: { quote: word } });
  });
  it('say what does not fit', async () => {
    const [event] = (await askJson('events')).items;
    const store = ['--reason', 'a test', '--store', at('store')];
    for (const [args, code, message] of [
      [[event.id], 2, /changes nothing/],
      [
        [event.id, '--actors', 'Nobody'],
        2,
        /found no actor or place named "Nobody" in the article, expected one of: /,
      ],
      [[event.id, '--reject', '--add', 'x'], 2, /expected one of them/],
      [[event.id, '--reject', '--confirm'], 2, /found --reject and --confirm, expected one of them/],
      [[event.id, '--confirm', '--type', 'AID'], 2, /confirm takes no change: found type/],
      [['nope', '--reject'], 65, /found no event "nope"/],
      [[event.id, '--type', 'HELP'], 2, /Allowed choices/],
    ] as const) {
      const result = await cli(['correct', ...args, ...store]);
      expect([result.code, result.stderr]).toEqual([code, expect.stringMatching(message)]);
    }
    const silent = await cli(['correct', event.id, '--reject', '--store', at('store')]);
    expect(silent).toMatchObject({ code: 2, stderr: expect.stringMatching(/required option '-r, --reason/) });
  });
});

describe('entente review', () => {
  const review = (...args: string[]) => cli(['review', '--store', at('store'), ...args]);
  const reviewJson = async (...args: string[]) =>
    JSON.parse((await review('--json', '--limit', '100', '--each', '100', ...args)).stdout);
  /** the clock of these tests does not advance, so a second confirmation needs another person */
  const confirm = (id: string, who = 'tester') =>
    cli([
      'correct',
      id,
      '--confirm',
      '--reason',
      'right as it was read',
      '--who',
      who,
      '--store',
      at('store'),
    ]);

  it('lists what is in doubt, with sentence, address and articles, and says how to go on', async () => {
    const { code, stdout, stderr } = await review('--limit', '2');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^\d+% sure\. In doubt: (?:trigger|type|status|actor|recipient) /);
    expect(stdout.match(/http:\/\/127\.0\.0\.1:4310\/articles\/\w+\?fact=event-\w+/g)).toHaveLength(2);
    expect(stdout).toMatch(
      /Articles with the most expected errors\n[\s\S]*entente ask events --status any --min-confidence 0 --article /,
    );
    expect(stdout).toMatch(/events scored[\s\S]*entente review --open --store /);
    expect(stdout).not.toMatch(/undefined|NaN|\[object/);
    const same = await review('--limit', '2', '--format', 'json');
    expect(JSON.parse(same.stdout)).toEqual(JSON.parse((await review('--limit', '2', '--json')).stdout));
    const accused = await reviewJson('--type', 'ACCUSE');
    expect(accused.items.every(({ event }: { event: { type: string } }) => event.type === 'ACCUSE')).toBe(
      true,
    );
    expect((await review('--publisher', 'Nobody')).stdout).toBe('nothing to review: 0 events scored\n');
  });
  it('forgets what was confirmed, shows who did it, and brings it back by undo', async () => {
    const before = await reviewJson();
    const { id } = before.items[0].event;
    const made = await confirm(id);
    expect([made.code, made.stdout]).toEqual([
      0,
      expect.stringMatching(/tester: confirm “[^\n]*\n {4}right as it was read {2}correction-\w+\n$/),
    ]);
    expect((await confirm(id)).stderr).toMatch(/was confirmed already by correction-/);
    const after = await reviewJson();
    expect([after.weighed, after.reviewed]).toEqual([before.weighed - 1, before.reviewed + 1]);
    const [correction] = /correction-\w+/.exec(made.stdout)!;
    await cli(['undo', correction, '--reason', 'not yet', '--store', at('store')]);
    expect(await reviewJson()).toEqual(before);
  });
  it('writes what was reviewed whole as stories of the corpus, one a file', async () => {
    const [{ article }] = (await reviewJson()).articles;
    const events = (await reviewJson('--article', article)).items;
    await confirm(events[0].event.id, 'Ada');
    const part = await review('--article', article, '--export', at('reviewed'));
    expect([part.code, part.stderr]).toEqual([
      0,
      expect.stringMatching(/^entente: 0 reviewed stories written to .*\nentente: left out: 1 .*--partly/),
    ]);
    const partly = await review('--article', article, '--export', at('partly'), '--partly');
    expect(partly.stderr).toMatch(/^entente: 1 reviewed story written to .*, 1 of them reviewed in part/);
    for (const { event } of events.slice(1)) expect((await confirm(event.id, 'Ada')).code).toBe(0);
    const whole = await review('--article', article, '--export', at('reviewed'));
    expect(whole.stderr).toMatch(/^entente: 1 reviewed story written to /);
    const story = readFileSync(at('reviewed', `${article}.story`), 'utf8');
    expect(story).toContain(`#story ${article}\n`);
    if (existsSync(CHECK)) {
      const { stdout, status } = spawnSync('python3', [CHECK, at('reviewed', `${article}.story`)], {
        encoding: 'utf8',
      });
      expect([status, stdout]).toEqual([0, '']);
    }
    const exported = await cli([
      'export',
      '--format',
      'story',
      '--reviewed',
      'whole',
      '--store',
      at('store'),
    ]);
    expect(exported.stdout).toBe(story);
  });
  it('says what does not fit', async () => {
    for (const [args, code, message] of [
      [['--open', '--export', 'x'], 2, /expected one of them/],
      [['--partly'], 2, /without --export/],
      [['--export', ''], 2, /expected the name of a folder/],
      [['--export', at('empty.txt', 'x')], 74, /cannot be written/],
      [['--limit', '101'], 2, /--limit: found "101"/],
      [['--cursor', 'x'], 2, /cursor/],
      [['--type', 'HELP'], 2, /expected one of AGREE/],
    ] as const) {
      const result = await review(...args);
      expect([result.code, result.stderr]).toEqual([code, expect.stringMatching(message)]);
    }
    const none = await runCli(['review', '--open', '--store', at('none')]);
    expect(none).toMatchObject({ code: 66, stderr: expect.stringMatching(/no store found/) });
    expect(existsSync(at('none'))).toBe(false);
  });
});

describe('where the store is', () => {
  it('is what is named, else the environment, else a folder here; passwords are never shown', () => {
    const env = { ENTENTE_STORE: 'desk', DATABASE_URL: 'postgres://u:secret@db/x' };
    expect(findStorePlace({ store: 'mine' }, env)).toEqual({ dir: 'mine' });
    expect(findStorePlace({}, env)).toEqual({ dir: 'desk' });
    expect(findStorePlace({}, { DATABASE_URL: env.DATABASE_URL })).toEqual({ url: env.DATABASE_URL });
    expect(findStorePlace({}, {})).toEqual({ dir: 'entente-store' });
    expect(placeName({ url: env.DATABASE_URL })).toBe('postgres://db/x');
  });
});
