#!/usr/bin/env node
// Runs every test and ends with the plain line `N passed, N failed`. Called by `npm test` after build and lint;
// on its own: `node scripts/test.mjs [part of a path]…` (build first: tests see other packages through their dist).
import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { startVitest } from 'vitest/node';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Bytes that a run of all tests may write at once, with much to spare. */
const SPACE = 6 * 2 ** 30;
const write = (line = '') => process.stdout.write(`${line}\n`);
const indent = (text) => text.replace(/^/gm, '    ');
const plain = (text) => (process.stdout.isTTY ? text : stripVTControlCharacters(text));

/** Prints one line per finished file, and all failures in full at the end. */
class Lines {
  counts = { passed: 0, failed: 0, skipped: 0 };
  failures = [];
  skips = new Map();

  onTestModuleEnd(module) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const test of module.children.allTests()) this.add(module, test, counts);
    // failures in hooks belong to the file or to a group of tests, not to a test
    for (const group of [module, ...module.children.allSuites()]) {
      const broken = group.errors();
      if (broken.length === 0) continue;
      counts.failed++;
      const name = group === module ? 'could not run' : `${group.fullName}: could not run`;
      this.failures.push({ name: `${module.relativeModuleId}: ${name}`, errors: broken });
    }
    for (const key of Object.keys(counts)) this.counts[key] += counts[key];
    const seconds = (module.diagnostic().duration / 1000).toFixed(1);
    write(`${counts.failed > 0 ? 'FAIL' : ' ok '} ${module.relativeModuleId} (${sum(counts)}, ${seconds} s)`);
  }

  add(module, test, counts) {
    const { state, errors = [], note } = test.result();
    if (state === 'passed') counts.passed++;
    else if (state === 'failed') {
      counts.failed++;
      this.failures.push({ name: `${module.relativeModuleId} > ${test.fullName}`, errors });
    } else {
      counts.skipped++;
      const why = note ?? 'skipped in the source';
      this.skips.set(why, [...(this.skips.get(why) ?? []), test.fullName]);
    }
  }

  onUserConsoleLog({ content }) {
    process.stdout.write(content);
  }

  onTestRunEnd(_modules, unhandled) {
    if (unhandled.length === 0) return;
    this.counts.failed++;
    this.failures.push({ name: 'an error outside of any test', errors: unhandled });
  }

  print() {
    for (const { name, errors } of this.failures) {
      write(`\nFAILED ${name}`);
      for (const error of errors) write(indent(plain(describeError(error))));
    }
    for (const [why, names] of this.skips) write(`\nskipped ${names.length}: ${why}`);
    write();
    write(sum(this.counts));
  }
}

const sum = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Message, difference, and position in our files. */
function describeError({ message, diff, stacks = [], stack = '' }) {
  const frames = stacks.map(({ file, line, column }) => `at ${relative(ROOT, file)}:${line}:${column}`);
  return [message, diff, ...(frames.length > 0 ? frames : [stack])].filter(Boolean).join('\n');
}

/** A folder in memory for what tests write: stores sync thousands of small files, which is slow on a disk; removed at the end. Null where there is none with space enough. */
function memoryFolder() {
  const memory = '/dev/shm';
  if (process.env.TMPDIR || !existsSync(memory)) return null;
  const { bavail, bsize } = statfsSync(memory);
  if (bavail * bsize < SPACE) return null;
  const folder = mkdtempSync(join(memory, 'entente-tests-'));
  chmodSync(folder, 0o1777); // as /tmp: some tests run a process as another user
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const lines = new Lines();
const temporary = memoryFolder();
if (temporary) process.env.TMPDIR = temporary;
const vitest = await startVitest('test', process.argv.slice(2), {
  root: ROOT,
  watch: false,
  reporters: [lines],
});
await vitest.close();
if (lines.counts.passed + lines.counts.failed === 0) {
  write('no test file was found');
  lines.counts.failed = 1;
}
lines.print();
process.exitCode = lines.counts.failed > 0 ? 1 : 0;
