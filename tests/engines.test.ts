// What reads stories on many machines: the Python package for Spark (over processes that behave badly, and in Spark where there is one), and the scripts for Slurm, GNU parallel and xargs.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/sources.js';

const SPARK = join(ROOT, 'engines/spark');
const PART = join(ROOT, 'engines/cluster/read-part.sh');
const SLURM = join(ROOT, 'engines/cluster/slurm-array.sh');
const BIN = `${process.execPath} ${join(ROOT, 'apps/cli/bin/entente.js')}`;
const run = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(command, args, { encoding: 'utf8', cwd: SPARK, env: { ...process.env, ...env } });
const python = (name: string) =>
  run(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0;

let dir = '';
const at = (...parts: string[]) => join(dir, ...parts);
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'entente-engines-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('the package for Spark', () => {
  it('loses no row when a process behaves badly', ({ skip }) => {
    if (!python('python3')) return skip('no python3 of version 3.9 or later');
    const { status, stderr } = run('python3', [
      '-m',
      'unittest',
      'discover',
      'tests',
      '-p',
      'test_filter.py',
    ]);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/Ran 11 tests[\s\S]*\nOK\n$/)]);
  });

  it('gives the bytes of one process in two partitions', { timeout: 1_200_000 }, ({ skip }) => {
    const places = [process.env.ENTENTE_SPARK_PYTHON, join(ROOT, '.cache/spark/bin/python'), 'python3'];
    const found = places.find(
      (name) => name && run(name, ['-c', 'import pyspark, pandas, pyarrow']).status === 0,
    );
    if (!found) return skip('no python3 with pyspark: engines/spark/README.md says how to install it');
    const { status, stderr } = run(found, ['-m', 'unittest', 'tests.test_spark']);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/Ran 3 tests[\s\S]*\nOK\n$/)]);
  });
});

describe('parts of a corpus', () => {
  const story = readFileSync(join(ROOT, 'examples/border-crossing.txt'), 'utf8');
  const line = (id: string, text: string) => JSON.stringify({ id, text, date: '2025-03-18' });
  const parts = [[line('a', story), line('b', '')], [line('c "d"', `${story}\nThis was the second report.`)]];
  const unpack = (name: string) => gunzipSync(readFileSync(at(name))).toString('utf8');
  beforeAll(() => {
    mkdirSync(at('parts'));
    for (const [i, lines] of parts.entries())
      writeFileSync(at('parts', `0${i}.jsonl`), `${lines.join('\n')}\n\n`);
    writeFileSync(at('all.jsonl'), `${parts.flat().join('\n')}\n`);
  });
  /** A program that takes any arguments and does this. */
  const fake = (name: string, body: string) => {
    writeFileSync(at(name), `#!/usr/bin/env bash\n${body}\n`);
    chmodSync(at(name), 0o755);
    return at(name);
  };

  it('give the records of the whole, by xargs as by an array of Slurm', { timeout: 600_000 }, () => {
    const script = `ls parts/*.jsonl | xargs -P 2 -I {} sh -c '${PART} "$1" records/$(basename "$1").gz' sh {}`;
    const env = { ENTENTE: BIN };
    const xargs = spawnSync('bash', ['-c', script], {
      encoding: 'utf8',
      cwd: dir,
      env: { ...process.env, ...env },
    });
    expect([xargs.status, readdirSync(at('records')).sort()]).toEqual([0, ['00.jsonl.gz', '01.jsonl.gz']]);
    const array = { ...env, SLURM_ARRAY_TASK_ID: '1', SLURM_SUBMIT_DIR: ROOT };
    expect(run(SLURM, [at('parts'), at('slurm')], array).status).toBe(0);
    expect(unpack('slurm/01.jsonl.gz')).toBe(unpack('records/01.jsonl.gz'));
    const whole = ['read', at('all.jsonl'), '--in', 'jsonl', '--format', 'jsonl', '--ids'];
    const { stdout, status } = run(BIN.split(' ')[0]!, [BIN.split(' ')[1]!, ...whole]);
    expect(status).toBe(1);
    expect(unpack('records/00.jsonl.gz') + unpack('records/01.jsonl.gz')).toBe(stdout);
    // parts that are there are not read again
    expect(run(PART, [at('parts/00.jsonl'), at('records/00.jsonl.gz')], { ENTENTE: 'false' }).status).toBe(0);
  });

  it('of which the program ends early or with a code are not there afterwards', () => {
    const article = (id: string) => JSON.stringify({ story: id, id: 'x', kind: 'article' });
    const failure = JSON.stringify({ story: 'b', kind: 'failure', message: 'x' });
    for (const [body, code, said] of [
      [`echo '${article('a')}'; echo '${failure}'; exit 3`, 3, /entente ended with 3/],
      ['kill -9 $$', 137, /entente ended with 137/],
      [`echo '${article('a')}'`, 70, /found the records of 1 stories, expected 2/],
      ['exit 0', 70, /found the records of 0 stories, expected 2/],
    ] as const) {
      const program = fake('program.sh', body);
      const { status, stderr } = run(PART, [at('parts/00.jsonl'), at('bad/00.gz')], { ENTENTE: program });
      expect([status, stderr]).toEqual([code, expect.stringMatching(said)]);
      expect(readdirSync(at('bad'))).toEqual([]);
    }
    const good = fake('program.sh', `echo '${article('a')}'; echo '${failure}'`);
    expect(run(PART, [at('parts/00.jsonl'), at('bad/00.gz')], { ENTENTE: good }).status).toBe(0);
    expect(readdirSync(at('bad'))).toEqual(['00.gz']);
    expect(run(PART, [at('parts/gone.jsonl'), at('bad/01.gz')], { ENTENTE: BIN }).status).toBe(66);
    const array = run(SLURM, [at('parts'), at('bad')], { SLURM_ARRAY_TASK_ID: '2', SLURM_SUBMIT_DIR: ROOT });
    expect([array.status, array.stderr]).toEqual([2, expect.stringMatching(/found 2 parts in .*number 2/)]);
  });
});
