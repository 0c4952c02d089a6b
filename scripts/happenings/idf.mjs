#!/usr/bin/env node
// Counts in how many texts each stem stands and writes packages/happenings/src/idf-table.ts: node scripts/happenings/idf.mjs, after npm run build. The texts are read from
// corpus/ and ../shared; only counts are kept. The stories of corpus/happenings and ECB+ are left out, because they measure.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stemsOf } from '../../packages/happenings/dist/index.js';
import { unpack } from '../score/real-news.mjs';
import { benchLines, loadOwn } from '../score/shared-sets.mjs';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const OUT = fileURLToPath(new URL('../../packages/happenings/src/idf-table.ts', import.meta.url));
/** Stems that stand in fewer texts are taken as new. */
const LEAST = 4;
/** Steps of an idf of 1. */
const STEPS = 4;

const sentences = (one) => (one.sentences ?? [one.tokens]).flat().join(' ');

const texts = [
  ...['train', 'dev'].flatMap((part) => loadOwn(SHARED, part).map(({ gold }) => gold.text)),
  ...unpack(SHARED, 'unlabeled_wikinews.jsonl').map(({ title, text }) => `${title} ${text}`),
  ...unpack(SHARED, 'events_rams_devtest.jsonl').map(sentences),
  ...unpack(SHARED, 'events_wikievents_devtest.jsonl').map(sentences),
  ...benchLines(SHARED, 'quotes/polnear.train.jsonl.gz').map(({ text }) => text),
  ...benchLines(SHARED, 'ingest/gold.jsonl.gz').map(({ body }) => body ?? ''),
  ...benchLines(SHARED, 'geo/lgl.jsonl').map(({ text }) => text),
  ...benchLines(SHARED, 'geo/gwn.jsonl').map(({ text }) => text),
].filter((text) => text && text.length > 200);

const counts = new Map();
for (const text of texts)
  for (const stem of new Set(stemsOf(text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
const most = Math.log(texts.length / (LEAST / 2));
const steps = new Map();
for (const [stem, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count < LEAST || stem.length > 20 || !/^[\p{L}\d.-]+$/u.test(stem)) continue;
  const step = Math.max(1, Math.round(STEPS * Math.log(texts.length / count)));
  steps.set(step, [...(steps.get(step) ?? []), stem]);
}
const rows = [...steps]
  .sort(([a], [b]) => a - b)
  .map(([step, stems]) => `  [${step / STEPS}, '${stems.join(' ')}'],`);
writeFileSync(
  OUT,
  `// Inverse document frequencies of stems, written by scripts/happenings/idf.mjs; facts counted in ${texts.length} texts: our stories of train and dev, Wikinews 2019–20,
// and development sets of the bench (PolNeAR, RAMS, WikiEvents, pages of zyte, fundeval and fundus, LGL, GeoWebNews).
/** The idf of a stem that stands in fewer than ${LEAST} of the texts. */
export const UNKNOWN_IDF = ${most.toFixed(2)};

/** idf → its stems. */
export const IDF_ROWS: readonly (readonly [idf: number, stems: string])[] = [
${rows.join('\n')}
];
`,
);
console.log(`${texts.length} texts, ${counts.size} stems, ${[...steps.values()].flat().length} kept`);
