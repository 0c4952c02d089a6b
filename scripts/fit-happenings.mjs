#!/usr/bin/env node
// Fits the score of two events on the dev topics of corpus/happenings and writes packages/happenings/src/pair-weights.ts: node scripts/fit-happenings.mjs, after npm run build.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fitHappenings } from '../packages/fit/dist/index.js';
import { goldStories, readStories, toldOf } from './happenings/data.mjs';

const OUT = fileURLToPath(new URL('../packages/happenings/src/pair-weights.ts', import.meta.url));

const read = await readStories(goldStories('dev'));
const events = read.flatMap((story) =>
  toldOf(story)
    .map((told) => ({ told, topic: story.topic, gold: story.gold.get(told.profile.id) }))
    .filter(({ gold }) => gold !== undefined),
);
const trees = fitHappenings(events);
writeFileSync(
  OUT,
  `// Weights of the pair score, written by scripts/fit-happenings.mjs from the dev topics of corpus/happenings.
/** Trees as \`TreesModel\` has them, JSON. */
export const PAIR_TREES =
  '${JSON.stringify(trees)}';
`,
);
console.log(`${events.length} events of ${read.length} stories, ${trees.roots.length} trees`);
