// The program around the commands: help, version, wrong usage; and entente explain with a fake engine.
import { readFileSync } from 'node:fs';
import { OPERATIONS } from '@entente/entente';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../../tests/support/gold-records.js';
import { runCli } from '../../../tests/support/run-cli.js';
import { RENDERERS } from './answers/index.js';
import { VIEWS } from './commands/ask.js';
import { commandsFor } from './commands/index.js';
import { shareProcessors } from './commands/read.js';
import { exitCode } from './exit-codes.js';
import { inOrder } from './in-order.js';
import type { Io } from './io.js';
import { barLine } from './progress.js';

const veto = readGold('w05-040').article.text;

describe('entente', () => {
  it('has a command for each operation, and help that shows examples and exit codes', async () => {
    const { code, stdout } = await runCli(['--help']);
    expect(code).toBe(0);
    const others: Readonly<Record<string, string>> = {
      import: 'add',
      'import-records': 'import',
      examples: 'add',
      'question-alerts': 'questions',
    };
    for (const operation of OPERATIONS.filter((item) => !VIEWS.includes(item))) {
      const name = others[operation.name] ?? operation.name.replace(/^\w+-(feed|question)$/, '$1s');
      expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
      const help = await runCli([name, '--help']);
      expect(help.code).toBe(0);
      expect(help.stdout).toMatch(/Examples:[\s\S]*Exit codes:/);
    }
  });
  it('has a view for each operation that asks the store, and a text for its answer', async () => {
    const { stdout } = await runCli(['ask', '--help']);
    expect(VIEWS.length).toBeGreaterThan(15);
    for (const { name, summary } of VIEWS) {
      expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
      const help = await runCli(['ask', name, '--help']);
      expect([help.code, help.stdout.replace(/\s+/g, ' ')]).toEqual([0, expect.stringContaining(summary)]);
      expect(help.stdout).toContain('--store <dir>');
    }
    expect(Object.keys(RENDERERS).sort()).toEqual(VIEWS.map(({ name }) => name).sort());
  });
  it('lists every view wherever none is asked', async () => {
    const views = async (args: readonly string[]) =>
      [...(await runCli(args)).stdout.matchAll(/^ {2}([a-z]+)(?= )/gm)].map(([, name]) => name);
    const all = await views(['ask', '--help']);
    expect(all).toEqual(expect.arrayContaining(VIEWS.map(({ name }) => name)));
    for (const args of [['help', 'ask'], ['ask', 'help'], ['help', 'ask', 'events'], ['ask']])
      expect(await views(args)).toEqual(args.length === 1 ? [] : all);
    expect((await runCli(['ask', 'evnets'])).stderr).toMatch(/Did you mean events\?/);
    expect((await runCli(['ask', 'help', 'events'])).stdout).toMatch(/Usage: entente ask events/);
  });
  it('loads and makes only what is named', async () => {
    const made = (args: readonly string[]) => commandsFor(args, {} as Io, () => {});
    const namesOf = (commands: readonly Command[]) => commands.map((command) => command.name());
    expect(namesOf(await made(['read', 'story.txt']))).toEqual(['read']);
    const [ask] = await made(['ask', 'events', '--type', 'AID']);
    expect(namesOf(ask!.commands)).toEqual(['events']);
    expect(await made(['--version'])).toEqual([]);
    const source = readFileSync(new URL('commands/index.ts', import.meta.url), 'utf8');
    expect(source.match(/^import (?!type).*$/gm)).toBeNull();
  });
  it('prints its version', async () => {
    const { code, stdout } = await runCli(['--version']);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });
  for (const [args, message] of [
    [[], /Usage: entente/],
    [['raed', 'x'], /unknown command 'raed'\n\(Did you mean read\?\)/],
    [['package.json'], /to read it: entente read package\.json/],
    [['read', '--fromat', 'html', 'x'], /unknown option '--fromat'\n\(Did you mean --format\?\)/],
    [['read', '--format', 'xml', 'x'], /Allowed choices are text, article, jsonl, html/],
    [['read', '--date', '2024-02-30', 'x'], /expected a calendar date as YYYY-MM-DD/],
    [['read', '--date', 'Tuesday', 'x'], /found "Tuesday"/],
    [['read', '--jobs', '0', 'x'], /whole number from 1 to 64/],
    [['explain', 'x'], /missing required argument 'id'/],
    [['explain', 'src', 'x'], /expected one story|no such file/],
  ] as const)
    it(`helps with wrong usage: ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await runCli(args);
      expect(code).toBeGreaterThan(0);
      expect(stdout).toBe('');
      expect(stderr).toMatch(message);
    });
});

describe('entente explain', () => {
  it('explains as text and as JSON', async () => {
    const text = await runCli(['explain', '-', 'supplies'], { stdin: veto });
    expect([text.code, text.stdout]).toEqual([0, expect.stringMatching(/^event .*\nwords {7}“supplies”/)]);
    const json = await runCli(['explain', '-', 's2', '--format', 'json'], { stdin: veto });
    expect(JSON.parse(json.stdout)).toMatchObject([{ kind: 'statement', speech: { type: 'indirect' } }]);
  });
  it('lists the facts when nothing is meant', async () => {
    const { code, stderr } = await runCli(['explain', '-', 'bananas'], { stdin: veto });
    expect([code, stderr]).toEqual([
      65,
      expect.stringMatching(/no event or statement is "bananas".*REJECT “vetoes”/s),
    ]);
  });
  it('names a story that cannot be read', async () => {
    const missing = await runCli(['explain', 'missing.txt', 'x']);
    expect([missing.code, missing.stderr]).toEqual([66, 'entente: missing.txt: no such file or folder\n']);
    const empty = await runCli(['explain', '-', 'x'], { stdin: '' });
    expect([empty.code, empty.stderr]).toEqual([65, expect.stringContaining('-: found 0 bytes')]);
  });
});

describe('parts', () => {
  it('gives exit codes', () => {
    expect(exitCode(3, [])).toBe(0);
    expect(exitCode(3, ['noInput'])).toBe(1);
    expect(exitCode(0, ['unavailable', 'unavailable'])).toBe(69);
    expect(exitCode(0, ['noInput', 'data'])).toBe(1);
    expect(exitCode(0, ['internal'])).toBe(70);
    expect(exitCode(5, ['cannotWrite'])).toBe(74);
  });
  it('keeps results in order whatever ends first, and starts no more than the jobs', async () => {
    let running = 0;
    let most = 0;
    const work = async (wait: number) => {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, wait));
      running--;
      return wait;
    };
    const results: number[] = [];
    for await (const result of inOrder([30, 1, 20, 1, 1], 2, work)) results.push(result);
    expect([results, most]).toEqual([[30, 1, 20, 1, 1], 2]);
  });
  it('shares the processors: together on few stories, a story each of many', () => {
    expect(shareProcessors(1, undefined, 2)).toEqual({ jobs: 2, threads: 2 });
    expect(shareProcessors(100, undefined, 2)).toEqual({ jobs: 3, workers: 2 });
    expect(shareProcessors(100, 1, 8)).toEqual({ jobs: 1, threads: 1 });
    expect(shareProcessors(5, 64, 8)).toEqual({ jobs: 6, workers: 5 });
  });
  it('draws a bar', () => {
    expect(barLine({ done: 12, failed: 1, name: 'a.txt' }, { total: 40, seconds: 4 })).toBe(
      '[######--------------] 12/40  1 failed  3.0/s  10 s left  a.txt',
    );
    expect(barLine({ done: 0, failed: 0, name: 'a.txt' }, { total: 1, seconds: 2.5 })).toBe(
      'reading a.txt … 2 s',
    );
  });
});
