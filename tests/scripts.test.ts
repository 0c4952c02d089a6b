// Scripts for people who work on Entente: each says what it does when asked, and what it does not know.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/sources.js';

const FOLDER = join(ROOT, 'scripts');
const run = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(FOLDER, name), ...args], { cwd: ROOT, encoding: 'utf8' });

describe('scripts', () => {
  it('have a help wherever they take options', () => {
    const withOptions = readdirSync(FOLDER)
      .filter((name) => name.endsWith('.mjs'))
      .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))
      .filter(({ text }) => /\b(parseArgs|readOptions)\(/.test(text));
    expect(withOptions.length).toBeGreaterThan(15);
    const without = withOptions.filter(
      ({ text }) => !/\breadOptions\(|\bhelp: \{ type: 'boolean'/.test(text),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('print the comment at their top, and their options', () => {
    const { status, stdout, stderr } = run('mutants.mjs', '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^Puts one fault at a time [\s\S]*\n\nOptions:\n {2}--list\n {2}--check\n {2}--help\n$/,
    );
    expect(run('score-ingest.mjs', '--help').stdout).toContain(
      '\n  --sets <value> (default: zyte,fundeval,fundus)\n',
    );
  });

  it('refuse an option that they do not know, and do nothing', () => {
    const { status, stdout, stderr } = run('mutants.mjs', '--lst');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^mutants\.mjs: Unknown option '--lst'[\s\S]*\n\nPuts one fault at a time /);
  });
});
