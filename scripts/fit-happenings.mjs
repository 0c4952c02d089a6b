#!/usr/bin/env node
// Fits the score of two events on the dev topics of corpus/happenings and the judged pairs of real news (part `fit`, whose texts are in ../shared), and writes
// packages/happenings/src/pair-weights.ts: node scripts/fit-happenings.mjs, after npm run build.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fitHappenings } from '../packages/fit/dist/index.js';
import {
  goldStories,
  judgedGroups,
  judgedPairs,
  judgedStories,
  readStories,
  toldOf,
} from './happenings/data.mjs';

const OUT = fileURLToPath(new URL('../packages/happenings/src/pair-weights.ts', import.meta.url));

const read = await readStories(goldStories('dev'));
const events = read.flatMap((story) =>
  toldOf(story)
    .map((told) => ({ told, topic: story.topic, gold: story.gold.get(told.profile.id) }))
    .filter(({ gold }) => gold !== undefined),
);
const groups = judgedGroups('fit');
const judged = judgedPairs(groups, await readStories(judgedStories(groups)));
const trees = fitHappenings(events, judged);
writeFileSync(
  OUT,
  `// Weights of the pair score, written by scripts/fit-happenings.mjs from the dev topics and the judged pairs of corpus/happenings.
/** Trees as \`TreesModel\` has them, JSON. */
export const PAIR_TREES =
  '${JSON.stringify(trees)}';
`,
);
console.log(
  `${events.length} events of ${read.length} stories, ${judged.length} judged pairs, ${trees.roots.length} trees`,
);
