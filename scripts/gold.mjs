#!/usr/bin/env node
// Reads annotated stories with this tree, prints a figure per layer and the events gained and lost, sentence by sentence: against tests/gold/right.json, or with
// `--against REV` against another commit. Run it (`npm run gold`) at every change to a rule, knowledge or the network; `--help` lists the options.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { differences, differenceText, floorsOf, layersOf, verdictOf } from '../packages/gold/dist/index.js';
import { readTree } from './gold/read-tree.mjs';
import { figuresTable, right } from './gold/report.mjs';
import { loadSet, SETS } from './gold/sets.mjs';
import { openRevision } from './gold/trees.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RIGHT = join(ROOT, 'tests/gold/right.json');
const FLOORS = join(ROOT, 'tests/gold/floors.json');
const say = (text) => process.stdout.write(`${text}\n`);

const HELP = `npm run gold -- [options]
  --against REV    compares with another commit, which is built below .cache/trees
  --set NAME       which stories (default: gate)
${Object.entries(SETS)
  .map(([name, { what }]) => `                   ${name.padEnd(10)} ${what}`)
  .join('\n')}
  --stories GLOB   only stories whose id matches (r05-*)
  --json           figures and differences as one JSON object
  --accept         writes tests/gold/floors.json and right.json from this reading
  --help           this text`;

const OPTIONS = {
  against: { type: 'string' },
  set: { type: 'string', default: 'gate' },
  stories: { type: 'string', default: '*' },
  json: { type: 'boolean', default: false },
  accept: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

/** Writes the events that this reading gets right, and floors a margin below its figures. */
function accept(after) {
  writeFileSync(
    FLOORS,
    `${JSON.stringify(floorsOf(layersOf(after.map(({ judgement }) => judgement))), null, 2)}\n`,
  );
  const rows = after.map(
    ({ gold, judgement }) => `${JSON.stringify(gold.id)}: ${JSON.stringify(verdictOf(judgement))}`,
  );
  writeFileSync(RIGHT, `{\n${rows.join(',\n')}\n}\n`);
  say('written: tests/gold/floors.json, tests/gold/right.json');
}

/** The reading to compare with: of another commit, or the accepted one; null where neither is available. */
async function readBefore(options, stories) {
  if (options.against) {
    const { tree, commit } = openRevision(ROOT, options.against);
    const read = await readTree(tree, stories, { cache: join(ROOT, '.cache/gold') });
    const judgements = read.map(({ judgement }) => judgement);
    return { name: commit, layers: layersOf(judgements), verdicts: right(read) };
  }
  if (options.set !== 'gate') return null;
  const floors = Object.entries(JSON.parse(readFileSync(FLOORS, 'utf8')));
  const layers = options.stories === '*' ? floors.map(([name, { value }]) => ({ name, value })) : [];
  return { name: 'accepted', layers, verdicts: JSON.parse(readFileSync(RIGHT, 'utf8')) };
}

async function main(options) {
  const { stories, problem } = loadSet(ROOT, options.set, options.stories);
  if (problem) return say(problem);
  const after = await readTree(ROOT, stories, { cache: join(ROOT, '.cache/gold') });
  if (options.accept) return accept(after);
  const before = await readBefore(options, stories);
  const layers = layersOf(after.map(({ judgement }) => judgement));
  const changed = before
    ? after.flatMap(({ gold, judgement }) =>
        before.verdicts[gold.id] ? differences(gold, before.verdicts[gold.id], verdictOf(judgement)) : [],
      )
    : [];
  if (options.json) {
    const shown = before && { name: before.name, layers: before.layers };
    return say(
      JSON.stringify({
        set: options.set,
        stories: stories.length,
        before: shown,
        layers,
        differences: changed,
      }),
    );
  }
  say(`${options.set}: ${stories.length} stories\n\n${figuresTable(layers, before)}`);
  if (before) say(`\n${differenceText(changed)}`);
}

const { values } = parseArgs({ options: OPTIONS });
if (values.help) say(HELP);
else if (!(values.set in SETS))
  throw new Error(`--set ${values.set}: expected one of ${Object.keys(SETS).join(', ')}`);
else if (values.accept && (values.set !== 'gate' || values.stories !== '*' || values.against))
  throw new Error('--accept takes the whole gate set: leave --set, --stories and --against out');
else
  await main(values).catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
