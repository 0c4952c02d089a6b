#!/usr/bin/env node
// Puts one fault at a time (scripts/mutants/list.mjs) into a copy of the built packages and runs the gold test there: it must fail, in a layer that the mutant names.
// `npm run mutants` runs all, `npm run mutants -- ID…` some; `--list` lists them; `--check` only checks that each patch still applies (npm test does that).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MUTANTS } from './mutants/list.mjs';
import { runGoldTest } from './mutants/run-gold-test.mjs';
import { copyTree, patch } from './mutants/tree.mjs';
import { readOptions } from './options.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Number of parallel runs. */
const LANES = 2;
const say = (line) => process.stdout.write(`${line}\n`);

/** Faults of a list of mutants: patches that do not apply, unknown layers, duplicate ids. */
function findFaults() {
  const floors = JSON.parse(readFileSync(join(ROOT, 'tests/gold/floors.json'), 'utf8'));
  const known = new Set([...Object.keys(floors), 'records without a fault']);
  return MUTANTS.flatMap(({ id, file, find, replace, layers }, i) => {
    const count = readFileSync(join(ROOT, file), 'utf8').split(find).length - 1;
    return [
      ...(count === 1
        ? []
        : [`${id}: expected its words once in ${file}, found them ${count} times: ${find}`]),
      ...(find === replace ? [`${id}: changes nothing`] : []),
      ...layers.filter((layer) => !known.has(layer)).map((layer) => `${id}: there is no layer ${layer}`),
      ...(MUTANTS.findIndex((other) => other.id === id) === i ? [] : [`${id}: two mutants of that name`]),
    ];
  });
}

/** Runs one mutant. `verdict`: killed, survived, or what went wrong. */
async function judge(tree, mutant) {
  const undo = patch(tree, mutant);
  try {
    const { failures, crash } = await runGoldTest(tree);
    const broken = mutant.layers.filter((layer) => failures.some((line) => line.startsWith(layer)));
    if (crash) return { verdict: 'does not run', detail: crash };
    if (failures.length === 0) return { verdict: 'SURVIVED', detail: mutant.what };
    if (broken.length === 0) return { verdict: 'wrong layer', detail: failures.join(' · ') };
    return { verdict: 'killed', detail: failures.find((line) => line.startsWith(broken[0])) };
  } finally {
    undo();
  }
}

/** Runs the mutants in parallel lanes, each with its own tree. Returns the number that survived. */
async function runAll(mutants) {
  const trees = Array.from({ length: Math.min(LANES, mutants.length) }, (_, i) => copyTree(ROOT, i));
  const sound = await runGoldTest(trees[0]);
  if (sound.crash || sound.failures.length > 0)
    throw new Error(`the gold test is red without a mutant: ${sound.crash ?? sound.failures.join('; ')}`);
  const waiting = [...mutants];
  let left = 0;
  await Promise.all(
    trees.map(async (tree) => {
      for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
        const { verdict, detail } = await judge(tree, mutant);
        if (verdict !== 'killed') left++;
        say(`${verdict.padEnd(13)} ${mutant.id.padEnd(28)} ${detail}`);
      }
    }),
  );
  return left;
}

const { values, positionals } = readOptions(import.meta.url, {
  allowPositionals: true,
  options: { list: { type: 'boolean' }, check: { type: 'boolean' } },
});
const faults = findFaults();
const chosen = MUTANTS.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
const unknown = positionals.filter((id) => !MUTANTS.some((mutant) => mutant.id === id));
if (unknown.length > 0) throw new Error(`no such mutant: ${unknown.join(', ')}; --list lists them`);
if (values.list) for (const { id, what } of MUTANTS) say(`${id.padEnd(28)} ${what}`);
else if (faults.length > 0) {
  say(faults.join('\n'));
  process.exitCode = 1;
} else if (values.check) say(`${MUTANTS.length} mutants find their place`);
else {
  const left = await runAll(chosen);
  say(`\n${chosen.length} mutants, ${chosen.length - left} killed, ${left} not`);
  process.exitCode = left > 0 ? 1 : 0;
}
