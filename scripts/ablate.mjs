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

/** The stories of each set, and articles of PolNeAR, as they are read with all rules. */
async function readSets(every) {
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
  const polnear = values['no-quotes'] ? [] : some(loadPolnear(SHARED));
  const quotes = await openStories(polnear, { model, knowledge });
  await model.close();
  const readAll = async (list) => {
    const read = [];
    for (const one of list) read.push(await readOne(one, undefined, context));
    return read;
  };
  const [on, quotesOn] = [await readAll(stories), await readAll(quotes)];
  say(`read with all rules: ${stories.length} stories, ${quotes.length} articles of PolNeAR`);
  const counts = Object.fromEntries(Object.entries(sets).map(([name, list]) => [name, list.length]));
  return {
    context,
    ...{ stories, on, quotes, quotesOn },
    before: quotes.length > 0 ? quotesScore(quotesOn) : null,
    head: { commit: commit(), model: model.name, every, all: values['all-stories'] },
    counts: { ...counts, polnear: quotes.length },
  };
}

/** The row of some rules that are switched off at once; null where one of them still touches a record. */
async function measure(ids, { context, stories, on, quotes, quotesOn, before }) {
  const without = new Set(ids);
  const off = await readAgain(stories, on, without, context);
  if (off.some(({ touched }) => ids.some((id) => touched.has(id)))) return null;
  const touches = (read) => ids.reduce((sum, id) => sum + touchesOf(read, id), 0);
  const row = rowOf(ids.join(' '), {
    touched: touches(on),
    stories: on.filter(({ touched }) => ids.some((id) => touched.has(id))).length,
    pairs: on.map(({ judgement }, k) => ({ on: judgement, off: off[k].judgement })),
  });
  if (quotes.length === 0 || !ids.some((id) => ofStatements.has(id))) return row;
  if (touches(quotesOn) === 0 && !values['all-stories']) return row;
  const points = before - quotesScore(await readAgain(quotes, quotesOn, without, context));
  row.figures.PolNeAR = Number(points.toFixed(2));
  return { ...row, touchedQuotes: touches(quotesOn) };
}

/** The rules that an option names, all without it. @throws UnknownRuleError for an id that no rule has */
function rulesNamed(option) {
  const names = option?.split(',');
  if (names) ruleSet(new Set(names));
  return RULES.map(({ id }) => id).filter(
    (id) => !names || names.some((name) => id === name || id.split('@')[0] === name),
  );
}

async function main() {
  const ids = rulesNamed(values.together ?? values.rule);
  if (values.together) values['all-stories'] = true;
  const given = await readSets(Number(values.every));
  if (values.together) return say(JSON.stringify(await measure(ids, given)));
  // the rarest first: they are read again in few stories
  const sorted = ids.sort((a, b) => touchesOf(given.on, a) - touchesOf(given.on, b));
  const rows = [];
  for (const [i, id] of sorted.entries()) {
    const row = await measure([id], given);
    say(`${i + 1} of ${sorted.length}: ${row ? JSON.stringify(row) : `${id} cannot be switched off`}`);
    if (row) rows.push(row);
    if (row && !values.print) write(rows, given);
  }
}

/** Rows into the file. With `--rule` the others stay, and a row of another commit or sample says so (`at`). */
function write(rows, { head, counts }) {
  const old = values.rule && existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : null;
  const { rows: before = [], ...known } = old ?? { ...head, stories: counts };
  const isSame = known.commit === head.commit && known.every === head.every;
  const own = rows.map((row) => (isSame ? row : { ...row, at: { commit: head.commit, every: head.every } }));
  const kept = before.filter(({ id }) => !rows.some((row) => row.id === id));
  const lines = [...kept, ...own].map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  writeFileSync(FILE, `${JSON.stringify(known, null, 2).slice(0, -2)},\n  "rows": [\n${lines}\n  ]\n}\n`);
}

if (values.help) process.stdout.write(`${HELP}\n`);
else await main();
