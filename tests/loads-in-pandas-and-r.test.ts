// Every export, loaded with pandas and with R, also by the code of docs/exports.md. Columns, types, row counts and cells are compared with the exported data.
// `scripts/ci/data-tools.sh` installs both; where one is missing its test is skipped with a message, or fails where CI requires it (ENTENTE_DATA_TOOLS).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeExports } from './support/loading/write-exports.js';
import { ROOT } from './support/sources.js';

const folder = mkdtempSync(join(tmpdir(), 'entente-exports-'));
beforeAll(() => writeExports(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isPromised = process.env.ENTENTE_DATA_TOOLS === 'installed';
const runs = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const python = [join(ROOT, '.cache/python/bin/python'), 'python3'].find((command) =>
  runs(command, '-c', 'import pandas, pyarrow'),
);
const hasR = runs('Rscript', '-e', 'library(jsonlite)');

const TABLES = ['gdelt', 'gdelt-mentions', 'icews', 'polecat', 'phoenix', 'csv'];
const run = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { encoding: 'utf8', cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
const load = (command: string, script: string) => {
  const { stdout, stderr, status } = run(command, [join(ROOT, 'tests/support/loading', script), folder]);
  const loaded = [...stdout.matchAll(/^ok (\S+)/gm)].map(([, name]) => name);
  return { loaded, said: status === 0 ? '' : `${stdout}${stderr}` };
};

/** The code of the guide in one language as one script. */
const guide = (language: string): string =>
  [...readFileSync(join(ROOT, 'docs/exports.md'), 'utf8').matchAll(/```(\w+)\n([\s\S]*?)```/g)]
    .filter(([, named]) => named === language)
    .map(([, , code]) => code)
    .join('\n');

describe('exports load', () => {
  it('in pandas, and so does the guide', ({ skip }) => {
    if (!python && !isPromised) skip('no python3 with pandas and pyarrow: run scripts/ci/data-tools.sh');
    const { loaded, said } = load(python!, 'load.py');
    expect(said).toBe('');
    expect(loaded).toEqual([...TABLES, 'parquet', 'jsonl', 'plover', 'geojson', 'offsets']);
    const { stderr, status } = run(python!, ['-W', 'error::FutureWarning', '-c', guide('python')]);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('in R, and so does the guide', ({ skip }) => {
    if (!hasR && !isPromised) skip('no Rscript with jsonlite: run scripts/ci/data-tools.sh');
    const { loaded, said } = load('Rscript', 'load.R');
    expect(said).toBe('');
    expect(loaded).toEqual([...TABLES, 'jsonl', 'plover', 'geojson', 'offsets']);
    const { stderr, status } = run('Rscript', ['-e', guide('r')]);
    expect([status, stderr]).toEqual([0, '']);
  });
});
