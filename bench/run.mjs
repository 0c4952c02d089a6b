#!/usr/bin/env node
// Answers every question about speed and memory, each in a process of its own, and writes docs/speed.md. Run it (`npm run bench`) on a quiet machine
// after a change that may cost time. `node bench/run.mjs NAME…` runs some questions and writes nothing.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './material.mjs';
import { QUESTIONS, speedPage } from './page.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !QUESTIONS.includes(name));
if (unknown.length > 0) throw new Error(`no question ${unknown.join(' ')}; there are ${QUESTIONS.join(' ')}`);

const load = loadavg()[0].toFixed(1);
const processors = cpus();
const machine = `${processors.length} × ${processors[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}, load average ${load} at the start`;
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
  writeFileSync(join(ROOT, 'docs/speed.md'), speedPage(machine, answers));
  process.stdout.write('written: docs/speed.md\n');
}
