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
import { CONTENT_RULES } from '../packages/engine/dist/3-analyse/contents/index.js';
import { STATEMENT_RULES } from '../packages/engine/dist/4-extract/statements/index.js';
import { RULES, readRecords, ruleSet } from '../packages/engine/dist/index.js';
import { toArticleObject } from '../packages/exports/dist/index.js';
import { judgeStory } from '../packages/gold/dist/index.js';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { rowOf } from './ablate/rows.mjs';
import { cachedModel, SHARED } from './fit/data.mjs';
import { loadSet } from './gold/sets.mjs';
import { scoreQuotes } from './score/public-scorers.mjs';
import { inputOffsets } from './score/read-stories.mjs';
import { loadPolnear } from './score/shared-sets.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = join(ROOT, 'docs/reference/ablation.json');
const SETS = ['news', 'voa', 'seed', 'dev'];
const say = (text) => process.stderr.write(`${text}\n`);

const HELP = `npm run ablate -- [options]
  --rule ID[,ID]   only these rules; their rows in docs/reference/ablation.json are replaced
  --together ID,ID these rules switched off at once, in every story; printed only
  --every N        every Nth article of news, PolNeAR and dev (default 1: all); VOA and the seed are always whole
  --no-quotes      without PolNeAR
  --all-stories    reads every story again, not only those where the rule touched a record (slow; finds effects that leave no trace in by)
  --print          prints the rows and writes nothing
  --help           this text
Reads news (training part), VOA, the seed and dev of the corpus; PolNeAR dev for rules of statements. Needs ../shared.`;

const { values } = parseArgs({
  options: {
    rule: { type: 'string' },
    together: { type: 'string' },
    every: { type: 'string', default: '1' },
    'no-quotes': { type: 'boolean', default: false },
    'all-stories': { type: 'boolean', default: false },
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

/** Story → what is kept of one reading of it: how many records each rule touched, and the judgement or (PolNeAR) the article JSON. */
async function readOne(opened, without, context) {
  const { story, article } = opened;
  const records = await readWithout(opened, without, context);
  const touched = new Map();
  for (const { by } of records) for (const id of new Set(by)) touched.set(id, (touched.get(id) ?? 0) + 1);
  const object = { id: story.id, ...toArticleObject(article, records) };
  if (!story.spans) return { touched, quoted: { story, object, toInput: inputOffsets(article) } };
  return { touched, judgement: judgeStory(story, object) };
}

/** All stories without some rules; those that none of them touches are as they were, unless `--all-stories`. */
async function readAgain(opened, on, without, context) {
  const off = [];
  for (const [i, one] of opened.entries()) {
    const isTouched = [...without].some((id) => on[i].touched.has(id));
    off.push(values['all-stories'] || isTouched ? await readOne(one, without, context) : on[i]);
  }
  return off;
}

/** Linked F1 of PolNeAR, in per cent. */
const quotesScore = (read) =>
  100 *
  scoreQuotes(
    SHARED,
    read.map(({ quoted }) => quoted),
  ).all.full.half.f;

const touchesOf = (read, id) => read.reduce((sum, { touched }) => sum + (touched.get(id) ?? 0), 0);

/** Rules of contents, cues, sources and statements: those that PolNeAR can judge. */
const ofStatements = new Set([...CONTENT_RULES, ...STATEMENT_RULES].map(({ id }) => id));

const commit = () =>
  execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();

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
  const quotes = values['no-quotes']
    ? []
    : await openStories(some(loadPolnear(SHARED)), { model, knowledge });
  await model.close();
  const readAll = async (list) => {
    const read = [];
    for (const one of list) read.push(await readOne(one, undefined, context));
    return read;
  };
  const on = await readAll(stories);
  const quotesOn = await readAll(quotes);
  const before = quotes.length > 0 ? quotesScore(quotesOn) : null;
  say(`read with all rules: ${stories.length} stories, ${quotes.length} articles of PolNeAR`);
  if (values.together) {
    const without = new Set(values.together.split(','));
    ruleSet(without);
    values['all-stories'] = true;
    const off = await readAgain(stories, on, without, context);
    const row = rowOf([...without].join(' '), {
      touched: 0,
      stories: 0,
      pairs: on.map(({ judgement }, k) => ({ on: judgement, off: off[k].judgement })),
    });
    const points =
      quotes.length > 0 ? before - quotesScore(await readAgain(quotes, quotesOn, without, context)) : 0;
    return say(JSON.stringify({ ...row, PolNeAR: Number(points.toFixed(2)) }));
  }
  const asked = values.rule?.split(',');
  if (asked) ruleSet(new Set(asked));
  const isAsked = ({ id }) => !asked || asked.some((name) => id === name || id.split('@')[0] === name);
  // the rarest first: they are read again in few stories
  const rules = RULES.filter(isAsked).sort((a, b) => touchesOf(on, a.id) - touchesOf(on, b.id));
  for (const { id } of rules)
    say(`${id} touched ${touchesOf(on, id)} and in PolNeAR ${touchesOf(quotesOn, id)}`);
  const rows = [];
  for (const [i, { id }] of rules.entries()) {
    const off = await readAgain(stories, on, new Set([id]), context);
    const pairs = on.map(({ judgement }, k) => ({ on: judgement, off: off[k].judgement }));
    if (off.some(({ touched }) => touched.has(id))) {
      say(`${i + 1} of ${rules.length}: ${id} cannot be switched off yet`);
      continue;
    }
    const row = rowOf(id, {
      touched: touchesOf(on, id),
      stories: on.filter(({ touched }) => touched.has(id)).length,
      pairs,
    });
    if (ofStatements.has(id) && touchesOf(quotesOn, id) > 0) {
      const points = before - quotesScore(await readAgain(quotes, quotesOn, new Set([id]), context));
      row.figures.PolNeAR = Number(points.toFixed(2));
      row.touchedQuotes = touchesOf(quotesOn, id);
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
  const head = {
    commit: commit(),
    model,
    every,
    all: values['all-stories'],
    stories: { ...counts, polnear: quotes.length },
  };
  const lines = [...kept, ...rows].map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  writeFileSync(FILE, `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "rows": [\n${lines}\n  ]\n}\n`);
}

if (values.help) process.stdout.write(`${HELP}\n`);
else await main();
