#!/usr/bin/env node
// Runs every measurement of speed and memory in its own process and writes docs/speed.md. Run it (`npm run bench`) on an idle machine
// after a change that may affect speed. `node bench/run.mjs NAME…` runs some measurements and writes nothing; with `--put` it replaces their sections of the page.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './material.mjs';
import { putSection, QUESTIONS, speedPage } from './page.mjs';

const PAGE = join(ROOT, 'docs/speed.md');
const wanted = process.argv.slice(2).filter((name) => name !== '--put');
const unknown = wanted.filter((name) => !QUESTIONS.includes(name));
if (unknown.length > 0) throw new Error(`no question ${unknown.join(' ')}; there are ${QUESTIONS.join(' ')}`);

const load = loadavg()[0].toFixed(1);
const processors = cpus();
const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
const commit = `commit ${git('rev-parse', '--short=8', 'HEAD')}${git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' with changes'}`;
const machine = `${commit}, ${processors.length} × ${processors[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}, load average ${load} at the start`;
process.stdout.write(`${machine}\n`);

const answers = {};
for (const name of wanted.length > 0 ? wanted : QUESTIONS) {
  const out = execFileSync(process.execPath, [join(ROOT, 'bench', `${name}.mjs`)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  answers[name] = JSON.parse(out);
  process.stdout.write(`${name}: ${out}`);
}
if (wanted.length === 0) {
  writeFileSync(PAGE, speedPage(machine, answers));
  process.stdout.write('written: docs/speed.md\n');
}
if (process.argv.includes('--put'))
  for (const name of wanted)
    writeFileSync(PAGE, putSection(readFileSync(PAGE, 'utf8'), { name, answer: answers[name], machine }));
