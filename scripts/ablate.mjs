#!/usr/bin/env node
// Switches off one rule of the engine at a time, reads annotated stories again, and writes what each rule gives to docs/reference/ablation.json, which `npm run reference`
// shows in docs/reference/rules.md. Run it (`npm run ablate`) after a change to a rule or the network; the network's readings are kept, so only the engine runs again.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readDocument } from '../packages/engine/dist/1-read/index.js';
import { toArticle } from '../packages/engine/dist/2-article/index.js';
import { readRecords, RULES, ruleSet } from '../packages/engine/dist/index.js';
import { toArticleObject } from '../packages/exports/dist/index.js';
import { judgeStory } from '../packages/gold/dist/index.js';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { rowOf } from './ablate/rows.mjs';
import { cachedModel, SHARED } from './fit/data.mjs';
import { loadSet } from './gold/sets.mjs';
import { scoreQuotes } from './score/public-scorers.mjs';
import { loadPolnear } from './score/shared-sets.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = join(ROOT, 'docs/reference/ablation.json');
const SETS = ['news', 'voa', 'seed', 'dev'];
const say = (text) => process.stderr.write(`${text}\n`);

const HELP = `npm run ablate -- [options]
  --rule ID[,ID]   only these rules; their rows in docs/reference/ablation.json are replaced
  --every N        every Nth article of news, PolNeAR and dev (default 1: all); VOA and the seed are always whole
  --no-quotes      without PolNeAR
  --print          prints the rows and writes nothing
  --help           this text
Reads news (training part), VOA, the seed and dev of the corpus; PolNeAR dev for rules of statements. Needs ../shared.`;

const { values } = parseArgs({
  options: {
    rule: { type: 'string' },
    every: { type: 'string', default: '1' },
    'no-quotes': { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** The stories as articles, with what the network reads of each. */
async function openStories(list, { model, knowledge }) {
  const opened = [];
  for (const story of list) {
    const { id, text, input = text, date, publisher } = story;
    const given = { origin: id, ...(date ? { date } : {}), ...(publisher ? { publisher } : {}) };
    const article = toArticle(readDocument(new TextEncoder().encode(input), given), knowledge);
    opened.push({ story, article, reading: await model.read(article.text) });
    if (opened.length % 25 === 0) say(`${opened.length} of ${list.length} stories opened`);
  }
  return opened;
}

/** Records of a story without one rule (or with all). */
const readWithout = async ({ article, reading }, without, { name, language, knowledge }) =>
  readRecords(article, { model: { name, language, read: async () => reading }, knowledge, without });

/** A story as it is judged, and how many of its records each rule touched. */
async function judge(opened, without, context) {
  const records = await readWithout(opened, without, context);
  const touched = new Map();
  for (const { by } of records) for (const id of new Set(by)) touched.set(id, (touched.get(id) ?? 0) + 1);
  const { story, article } = opened;
  return { touched, judgement: judgeStory(story, { id: story.id, ...toArticleObject(article, records) }) };
}

/** Linked F1 of PolNeAR, in per cent. */
async function quotesScore(opened, without, context) {
  const results = [];
  for (const one of opened) {
    const records = await readWithout(one, without, context);
    const { article, story } = one;
    const object = { id: story.id, ...toArticleObject(article, records) };
    results.push({ story, article, records, object, toInput: (range) => range });
  }
  return linkedF1(scoreQuotes(SHARED, results));
}
const linkedF1 = (figures) => 100 * figures.full.half.f1;

/** Rules of contents, cues, sources and statements: those that PolNeAR can judge. */
const isOfStatements = ({ id, room, clause }) =>
  room !== '5-link' && !/^(?:mention|time|chain|trigger|type|mode|status|role|arguments|relevance)/.test(id) && clause !== undefined;

const commit = () => execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();

async function main() {
  const every = Number(values.every);
  const some = (list) => list.filter((_, i) => i % every === 0);
  const knowledge = loadKnowledge();
  const model = await cachedModel();
  const context = { name: model.name, language: model.language, knowledge };
  const sets = Object.fromEntries(
    SETS.map((name) => {
      const { stories = [], problem } = loadSet(ROOT, name, '*');
      if (problem) throw new Error(problem);
      return [name, name === 'news' || name === 'dev' ? some(stories) : stories];
    }),
  );
  const stories = await openStories(Object.values(sets).flat(), { model, knowledge });
  const quotes = values['no-quotes'] ? [] : await openStories(some(loadPolnear(SHARED)), { model, knowledge });
  await model.close();
  const on = [];
  for (const story of stories) on.push(await judge(story, undefined, context));
  const quotesOn = quotes.length > 0 ? await quotesScore(quotes, undefined, context) : null;
  say(`read with all rules: ${stories.length} stories${quotes.length > 0 ? `, PolNeAR ${quotesOn.toFixed(2)}` : ''}`);
  const asked = values.rule?.split(',');
  if (asked) ruleSet(new Set(asked));
  const rules = RULES.filter(({ id }) => !asked || asked.some((name) => id === name || id.split('@')[0] === name));
  const rows = [];
  for (const [i, rule] of rules.entries()) {
    const without = new Set([rule.id]);
    const pairs = [];
    for (const [k, story] of stories.entries())
      pairs.push({ on: on[k].judgement, off: (await judge(story, without, context)).judgement });
    const row = rowOf(rule.id, {
      touched: on.reduce((sum, { touched }) => sum + (touched.get(rule.id) ?? 0), 0),
      stories: on.filter(({ touched }) => touched.has(rule.id)).length,
      pairs,
    });
    if (quotes.length > 0 && isOfStatements(rule)) {
      const points = Number((quotesOn - (await quotesScore(quotes, without, context))).toFixed(2));
      if (points !== 0) row.figures.PolNeAR = points;
    }
    rows.push(row);
    say(`${i + 1} of ${rules.length}: ${JSON.stringify(row)}`);
    if (!values.print) write(rows, { every, sets, quotes, model: model.name, whole: !asked });
  }
}

/** Rows into the file; with `--rule` those that are there already stay. */
function write(rows, { every, sets, quotes, model, whole }) {
  const old = !whole && existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')).rows : [];
  const kept = old.filter(({ id }) => !rows.some((row) => row.id === id));
  const counts = Object.fromEntries(Object.entries(sets).map(([name, list]) => [name, list.length]));
  const head = { commit: commit(), model, every, stories: { ...counts, polnear: quotes.length } };
  const lines = [...kept, ...rows].map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  writeFileSync(FILE, `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "rows": [\n${lines}\n  ]\n}\n`);
}

if (values.help) process.stdout.write(`${HELP}\n`);
else await main();
