#!/usr/bin/env node
// Reads the same stories through the filter (`entente read --in jsonl --format jsonl --ids`) and one by one, compares the bytes, and measures the filter's memory over ten times as many.
// After `npm run build`: node scripts/check-filter.mjs [--stories 200] [--times 10; 0 measures no memory] [--jobs N]. Code 1 where anything differs.
import { spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { run } from '../apps/cli/dist/run.js';
import { residentMegabytes } from '../bench/family.mjs';
import { createEngine, openStore } from '../packages/entente/dist/index.js';
import { readOptions } from './options.mjs';
import { makeStories } from './torture/kill-while-importing.mjs';

const BIN = fileURLToPath(new URL('../apps/cli/bin/entente.js', import.meta.url));
const ARGS = ['read', '--in', 'jsonl', '--format', 'jsonl', '--ids'];

/** Lines of stories; every twentieth is one that cannot be read. */
function storyLines(count) {
  const bad = [
    'no JSON',
    '{"id": "bad", "text": ""}',
    '{"id": "numbers", "text": "1 2 3 4 5"}',
    '{"id": 5, "headline": "No text."}',
  ];
  return makeStories(count).map(({ name, content, date, publisher }, i) =>
    i % 20 === 19
      ? bad[((i - 19) / 20) % bad.length]
      : JSON.stringify({ id: name, text: content, date, publisher }),
  );
}

/** The command on one line, in this process, with an engine that is shared by all lines. */
async function readSingle(line, engine) {
  const chunks = [];
  const sink = new Writable({
    write(chunk, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  const quiet = new Writable({ write: (_chunk, _, done) => done() });
  await run(ARGS, {
    stdin: Readable.from([Buffer.from(line)]),
    stdout: sink,
    stderr: quiet,
    env: {},
    createEngine: async () => ({ ...engine, close: async () => {} }),
    openStore,
    now: () => performance.now(),
    today: () => '2026-01-01T00:00:00Z',
    user: 'check',
    onInterrupt: () => () => {},
    processors: 1,
  });
  return Buffer.concat(chunks).toString('utf8');
}

/** The filter as users start it: what it wrote, its code, its most memory and its seconds. */
async function filter(lines, { jobs, keep = true } = {}) {
  const started = performance.now();
  const child = spawn(process.execPath, [BIN, ...ARGS, ...(jobs ? ['--jobs', jobs] : [])], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const samples = [];
  const timer = setInterval(() => samples.push(residentMegabytes(child.pid) ?? 0), 500);
  const chunks = [];
  let rows = 0;
  child.stdout.on('data', (chunk) => {
    rows += chunk.filter((byte) => byte === 10).length;
    if (keep) chunks.push(chunk);
  });
  Readable.from(lines.map((line) => `${line}\n`)).pipe(child.stdin);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  const seconds = (performance.now() - started) / 1000;
  const half = Math.floor(samples.length / 2);
  const most = (list) => Math.max(0, ...list);
  return {
    text: Buffer.concat(chunks).toString('utf8'),
    code,
    rows,
    seconds,
    memory: most(samples),
    halves: [most(samples.slice(0, half)), most(samples.slice(half))],
  };
}

const { values } = readOptions(import.meta.url, {
  options: {
    stories: { type: 'string', default: '200' },
    times: { type: 'string', default: '10' },
    jobs: { type: 'string' },
  },
});
const count = Number(values.stories);
const lines = storyLines(count);
const together = await filter(lines, values);
const engine = await createEngine({ threads: 1 });
const single = [];
for (const [i, line] of lines.entries()) {
  // a story without an id is named by its place, which is where it stands in its own input
  const text = (await readSingle(line, engine)).replaceAll('"-:1"', `"-:${i + 1}"`);
  single.push(text);
}
await engine.close();
const different = single.join('') !== together.text;
const failed = together.text.split('\n').filter((line) => line.includes('"kind":"failure"')).length;
process.stdout.write(
  `${count} stories, ${failed} of them not readable: the filter's ${together.text.length} characters ${different ? 'DIFFER from' : 'are'} those of reading one by one; code ${together.code}; ${together.seconds.toFixed(0)} s, most memory ${together.memory} MB\n`,
);
if (Number(values.times) > 0) {
  const more = await filter(storyLines(count * Number(values.times)), { ...values, keep: false });
  process.stdout.write(
    `${count * Number(values.times)} stories: most memory ${more.memory} MB (first half ${more.halves[0]}, second half ${more.halves[1]}), ${more.rows} lines, ${more.seconds.toFixed(0)} s\n`,
  );
}
process.exitCode = different || together.code !== 1 || failed !== Math.floor(count / 20) ? 1 : 0;
