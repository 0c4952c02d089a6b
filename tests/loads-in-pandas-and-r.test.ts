// Every export, loaded as researchers load it: with pandas and with R. Columns, types, row counts and cells are compared with what was written.
// `scripts/ci/data-tools.sh` installs both; where one is missing its test says that it skips, and fails where CI promised it (ENTENTE_DATA_TOOLS).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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
const load = (command: string, script: string) => {
  const { stdout, stderr, status } = spawnSync(
    command,
    [join(ROOT, 'tests/support/loading', script), folder],
    {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
  );
  const loaded = [...stdout.matchAll(/^ok (\S+)/gm)].map(([, name]) => name);
  return { loaded, said: status === 0 ? '' : `${stdout}${stderr}` };
};

describe('exports load', () => {
  it('in pandas', ({ skip }) => {
    if (!python && !isPromised) skip('no python3 with pandas and pyarrow: run scripts/ci/data-tools.sh');
    const { loaded, said } = load(python!, 'load.py');
    expect(said).toBe('');
    expect(loaded).toEqual([...TABLES, 'parquet', 'jsonl', 'plover', 'geojson', 'offsets']);
  });

  it('in R', ({ skip }) => {
    if (!hasR && !isPromised) skip('no Rscript with jsonlite: run scripts/ci/data-tools.sh');
    const { loaded, said } = load('Rscript', 'load.R');
    expect(said).toBe('');
    expect(loaded).toEqual([...TABLES, 'jsonl', 'plover', 'geojson', 'offsets']);
  });
});
