#!/usr/bin/env node
// Scores the places of events: on real pages (gold bodies of ../shared/bench/ingest, VOA) the share of events with coordinates, by basis (words of the event, words elsewhere in the
// article), kind (a place, or a whole country) and rule; on annotated stories whether the place is that of the gold. The network's readings are cached, so a second run takes a minute.
// npm run build && node scripts/score-event-places.mjs [--without ID,ID] [--every N] [--final] [--sample N] [--list]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readDocument } from '../packages/engine/dist/1-read/index.js';
import { toArticle } from '../packages/engine/dist/2-article/index.js';
import { placesBearing } from '../packages/engine/dist/5-link/places.js';
import { readRecords } from '../packages/engine/dist/index.js';
import { loadCoder } from '../packages/entente/dist/index.js';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { hash, toRows } from '../packages/record/dist/index.js';
import { cachedNetwork } from './gold/network.mjs';
import { readOptions } from './options.mjs';
import { loadGold } from './score/pages.mjs';
import { inputOffsets } from './score/read-stories.mjs';
import { MARKS, pageId, pageText, partOf } from './score/real-news.mjs';
import { findShared, loadNews, loadOwn, loadStories } from './score/shared-sets.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = readOptions(import.meta.url, {
  options: {
    without: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    final: { type: 'boolean', default: false },
    sample: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});
const { shared, problem } = findShared(ROOT);
if (problem) {
  console.error(`score-event-places: ${problem}`);
  process.exit(2);
}
const knowledge = loadKnowledge();
const coder = await loadCoder();
const model = await cachedNetwork(ROOT, { cache: join(ROOT, '.cache/readings') });
const without = new Set(options.without.split(',').filter(Boolean));
const every = Number(options.every);

/** Every gold body as text, in the order of a digest of its id. */
function pages() {
  const bench = join(shared, 'bench/ingest');
  if (!existsSync(join(bench, 'gold.jsonl.gz'))) return [];
  return loadGold(bench)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .sort((a, b) => (hash(a.id) < hash(b.id) ? -1 : 1))
    .map((row) => {
      const html = gunzipSync(readFileSync(join(bench, row.file))).toString('utf8');
      return { id: pageId(row), date: row.date?.slice(0, 10), text: pageText(row, html) };
    });
}

async function read({ id, text, date, publisher }) {
  const given = {
    origin: id,
    mime: 'text/plain',
    ...(date ? { date } : {}),
    ...(publisher ? { publisher } : {}),
  };
  const article = toArticle(readDocument(new TextEncoder().encode(text), given), knowledge);
  const records = await readRecords(article, { model, knowledge, without });
  const placed = new Map(
    records.flatMap((record) =>
      record.kind === 'event' && record.where
        ? [[record.id, record.by.findLast((id) => id.startsWith('place-'))]]
        : [],
    ),
  );
  return { article, rows: toRows(article, records, coder).events, ruleOf: (id) => placed.get(id) };
}

const isLocated = ({ place }) => place !== null && place.lat !== null && place.lon !== null;
const share = (part, whole) => `${part} of ${whole} (${whole ? ((100 * part) / whole).toFixed(1) : '–'} %)`;

function counter() {
  const counts = new Map();
  return {
    add: (key) => counts.set(key, (counts.get(key) ?? 0) + 1),
    n: (key) => counts.get(key) ?? 0,
    counts,
  };
}

async function scoreCoverage(title, stories) {
  const { add, n, counts } = counter();
  for (const story of stories.filter((_, i) => i % every === 0)) {
    const { rows, ruleOf } = await read(story);
    for (const row of rows) {
      const occurred = row.status === 'occurred' ? 'occurred' : 'other';
      add('all');
      add(`all ${occurred}`);
      if (!isLocated(row)) continue;
      add('located');
      add(`located ${occurred}`);
      add(`${row.place.basis ?? 'words'} ${row.place.feature === 'country' ? 'country' : 'place'}`);
      if (row.place.basis) add(`rule ${ruleOf(row.id)}`);
    }
  }
  console.log(`${title}: events with coordinates ${share(n('located'), n('all'))}`);
  console.log(`  of those that occurred: ${share(n('located occurred'), n('all occurred'))}`);
  for (const basis of ['words', 'context'])
    console.log(`  by ${basis}: ${n(`${basis} place`)} at a place, ${n(`${basis} country`)} in a country`);
  console.log(
    `  ${[...counts]
      .filter(([key]) => key.startsWith('rule'))
      .map(([key, value]) => `${key.slice(5)} ${value}`)
      .join(', ')}`,
  );
}

/** The events of annotated stories whose trigger is annotated: their place against the gold's, where it has one. */
async function scoreGold(title, stories) {
  const { add, n, counts } = counter();
  for (const story of stories.filter((_, i) => i % every === 0)) {
    const { article, rows, ruleOf } = await read(story);
    const toInput = inputOffsets(article);
    for (const row of rows.filter(isLocated)) {
      const [start] = toInput([row.trigger.start, row.trigger.end]) ?? [];
      const mark = story.gold.spans.find((span) => span.start === start && story.gold.events[span.id]);
      const loc = mark && [story.gold.events[mark.id].loc ?? []].flat()[0];
      const basis = row.place.basis ?? 'words';
      if (mark) add(`${basis} marked`);
      if (!loc) continue;
      const verdict = judge(row.place, loc, story.gold);
      for (const key of [basis, ruleOf(row.id)]) if (key) add(`${key} ${verdict}`);
      if (options.list && verdict === 'wrong')
        console.log(
          `${story.id} ${row.trigger.quote}: ${row.place.name} by ${ruleOf(row.id) ?? 'words'}, gold ${loc}`,
        );
    }
  }
  console.log(`${title}: located events whose place is annotated`);
  const names = new Set([...counts.keys()].map((key) => key.replace(/ [a-z]+$/, '')));
  for (const name of names) {
    const of = (verdict) => n(`${name} ${verdict}`);
    console.log(
      `  ${name}: right ${of('right')}, in the right country but wider ${of('wider')}, another place of it ${of('beside')}, wrong ${of('wrong')}`,
    );
  }
}

/** right: a bearer of the gold's name; wider: its country; beside: another place of its country. */
function judge(place, loc, { spans, actors, text }) {
  const names = spans.filter(({ id }) => id === loc).map(({ start, end }) => text.slice(start, end));
  const rows = names.flatMap((name) => placesBearing(name, knowledge));
  if (rows.some(({ name, country }) => name === place.name && (country ?? null) === place.country))
    return 'right';
  const stated = actors[loc]?.country;
  const country = stated && stated !== '-' ? stated : rows[0]?.country;
  if (!country || country !== place.country) return 'wrong';
  return place.feature === 'country' ? 'wider' : 'beside';
}

/** A fixed sample of places by context, to be judged by hand, of the real pages that rules are not chosen on: the first by a digest of the event's id. */
async function listSample(size) {
  const found = [];
  const isHeld = ({ id }) => existsSync(join(MARKS, `${id}.marks`)) && partOf(id) === 'test';
  for (const story of pages().filter(isHeld)) {
    const { article, rows, ruleOf } = await read(story);
    for (const row of rows)
      if (isLocated(row) && row.place.basis) found.push({ story, article, row, rule: ruleOf(row.id) });
  }
  found.sort((a, b) => (hash(a.row.id) < hash(b.row.id) ? -1 : 1));
  for (const [i, { story, article, row, rule }] of found.slice(0, size).entries()) {
    const { trigger, place, type } = row;
    console.log(
      `| ${i + 1} | ${type} | \`${story.id}\` ${trigger.start}–${trigger.end} | ${place.name} (${place.feature}) | ${rule} | |`,
    );
    if (options.list)
      console.log(
        article.text.slice(Math.max(0, trigger.start - 400), trigger.end + 250).replace(/\s+/g, ' '),
        '\n',
      );
  }
}

if (options.sample) await listSample(Number(options.sample));
else {
  await scoreCoverage('pages of many outlets (gold bodies)', pages());
  await scoreCoverage('VOA', loadStories(shared, 'voa'));
  await scoreGold('real news, train', loadNews(shared, 'train'));
  if (options.final) await scoreGold('real news, test (measured on only)', loadNews(shared, 'test'));
  await scoreGold('corpus, dev', loadOwn(shared, 'dev'));
}
await model.close();
