#!/usr/bin/env node
// Assigns the stories that corpus/split.json does not contain yet to train, dev or test. Stories never move: the part depends on the name alone.
// Of our own series from r03 on, a tenth is test and a sixteenth dev, by digest of the name. The first stories (w…) keep the split of entente-en-0: train
// or held out (dev). r01 and r02 were used for fitting before the split existed: train.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../corpus/split.json', import.meta.url));
const stories = readdirSync(new URL('../corpus/stories', import.meta.url))
  .filter((name) => name.endsWith('.story'))
  .map((name) => name.replace('.story', ''));
const heldOut = new Set(JSON.parse(readFileSync(new URL('heldout.json', import.meta.url), 'utf8')).stories);
const split = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { train: [], dev: [], test: [] };
const known = new Set(Object.values(split).flat());

function partOf(id) {
  if (id.startsWith('w')) return heldOut.has(id) ? 'dev' : 'train';
  if (/^r0[12]-/.test(id)) return 'train';
  const first = createHash('sha256').update(id).digest()[0];
  return first < 26 ? 'test' : first < 42 ? 'dev' : 'train';
}

for (const id of stories) if (!known.has(id)) split[partOf(id)].push(id);
for (const part of Object.values(split)) part.sort();
writeFileSync(file, `${JSON.stringify(split, null, 2)}\n`);
console.log(
  Object.entries(split)
    .map(([part, ids]) => `${part} ${ids.length}`)
    .join(', '),
);
