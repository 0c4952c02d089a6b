// Runs the gold test in a tree → the failures, as floor messages.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs tests/gold.test.ts of a tree. `failures`: the broken floors, or `records without a fault` where verify found some; empty when the test passes. `crash`: why the
 * test could not be run.
 */
export async function runGoldTest(tree) {
  const out = join(tree, '.cache/result.json');
  rmSync(out, { force: true });
  const said = await run(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', 'tests/gold.test.ts', '--reporter=json', `--outputFile=${out}`],
    tree,
  );
  if (!existsSync(out)) return { failures: [], crash: said.slice(-400) };
  const { testResults } = JSON.parse(readFileSync(out, 'utf8'));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const [floors, verified] = ['hold the floor of every layer', 'are records without a fault'].map((title) =>
    tests.find((test) => test.title === title),
  );
  const ran = (test) => test?.status === 'passed' || test?.status === 'failed';
  if (!ran(floors) || !ran(verified))
    return {
      failures: [],
      crash: testResults
        .map(({ message }) => message)
        .join(' ')
        .slice(0, 400),
    };
  return {
    failures: [
      ...(verified.status === 'failed' ? ['records without a fault: verify found some'] : []),
      ...(floors.status === 'failed' ? brokenLines(floors.failureMessages.join('\n')) : []),
    ],
  };
}

/** The lines of a failing test up to the first empty one. */
const brokenLines = (message) =>
  message
    .replace(/^\w*Error: /, '')
    .split('\n\n')[0]
    .split('\n')
    .filter((line) => /: [\d.]+|NaN/.test(line));

/** Runs a command and returns its output, also if it fails. */
const run = (command, args, cwd) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part) => {
        said += part;
      });
    child.on('error', reject);
    child.on('close', () => resolve(said));
  });
