// What each rule for pages (packages/engine/src/1-read/page-rules.ts) gives on each set of pages in ../shared/bench/ingest, and how the rules fare on a set
// that had no say in choosing them. Run after `npm run build`: node scripts/score-pages.mjs [--without ID,ID | --each [--print]]. `--each` writes docs/pages.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { decode } from '../packages/engine/dist/1-read/decode.js';
import { composePage, pageParts } from '../packages/engine/dist/1-read/html.js';
import { readFacts } from '../packages/engine/dist/1-read/html-metadata.js';
import { parsePage } from '../packages/engine/dist/1-read/html-page.js';
import { PAGE_RULE_REASONS, pageRulesWithout } from '../packages/engine/dist/1-read/page-rules.js';
import { toArticle } from '../packages/engine/dist/2-article/index.js';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { row, table } from './markdown.mjs';
import { readOptions } from './options.mjs';
import { loadPages, scorePage, sumUp } from './score/pages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BENCH = resolve(ROOT, '../shared/bench/ingest');
const SETS = ['zyte', 'fundeval', 'fundus'];
const FILE = join(ROOT, 'docs/pages.md');
/** The part of docs/pages.md that this writes. */
const MARKS = ['<!-- figures -->', '<!-- end of figures -->'];

const { values: options } = readOptions(import.meta.url, {
  options: {
    without: { type: 'string', default: '' },
    each: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
  },
});

if (!existsSync(BENCH)) {
  console.log(`not scored: ${BENCH} is absent (the pages and their gold are not part of the repository)`);
  process.exit(0);
}

const NONE = [];
const knowledge = loadKnowledge();

/** Rules by what of a page has to be read again without them: its tree, or what it states of itself; all others choose among what was read. */
const OF_TREE =
  /^(?:furniture-elements|hidden-elements|furniture-names|likely-furniture-names|consent-names|words-in-text)$/;
const OF_FACTS = /^(?:title-|author-|date-(?!address)|printed-)/;

/** The measure that a rule is there for: what it gives is told by that. */
const measureOf = (rule) =>
  rule.startsWith('title-')
    ? 'title'
    : rule.startsWith('author-')
      ? 'authors'
      : /^date|^printed/.test(rule)
        ? 'date'
        : 'f1';

/** Scores of one page without each of some lists of rules. Reads of it again only what those rules touch. */
function scoresOf(page, lists) {
  const html = decode(page.html, null)?.text ?? '';
  const whole = pageParts(html, pageRulesWithout(NONE));
  const tree = treeOf(html);
  const unaffected = (without) =>
    !page.title && without.length > 0 && without.every((rule) => OF_FACTS.test(rule));
  let first;
  return lists.map((without) => {
    if (first && unaffected(without)) return first;
    const isOn = pageRulesWithout(without);
    const parts = without.some((rule) => OF_TREE.test(rule)) ? pageParts(html, isOn) : whole;
    if (!parts) return scorePage(page, null);
    const stated =
      tree && without.some((rule) => OF_FACTS.test(rule)) ? { facts: readFacts(tree, isOn) } : null;
    try {
      const document = {
        id: '',
        mime: 'text/html',
        given: {},
        ...composePage({ ...parts, ...stated }, page.id, isOn),
      };
      const score = scorePage(page, toArticle(document, knowledge, isOn));
      if (without.length === 0) first = score;
      return score;
    } catch {
      return scorePage(page, null);
    }
  });
}

function treeOf(html) {
  try {
    return parsePage(html);
  } catch {
    return null;
  }
}

/** The figures of each set without each of some lists of rules, by two threads with half of the pages each. */
async function figuresWithout(lists) {
  const halves = await Promise.all(
    [0, 1].map(
      (half) =>
        new Promise((done, failed) => {
          const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { half, lists } });
          worker.once('message', done);
          worker.once('error', failed);
        }),
    ),
  );
  const rows = halves.flat();
  return lists.map((_, i) =>
    Object.fromEntries(
      SETS.map((set) => [set, sumUp(rows.filter((row) => row.set === set).map((row) => row.scores[i]))]),
    ),
  );
}

/** What a thread answers: the scores of its half of the pages. */
const scoreHalf = ({ half, lists }) =>
  loadPages(BENCH, SETS)
    .filter((_, i) => i % 2 === half)
    .map((page) => ({ set: page.set, scores: scoresOf(page, lists) }));

const points = (value) => (value === null ? '' : (100 * value).toFixed(2));
const gain = (value) =>
  Math.abs(value) < 0.00005 ? '0' : `${value > 0 ? '+' : '−'}${Math.abs(100 * value).toFixed(2)}`;

function figureTable(found) {
  const line = (set) => {
    const { precision, recall, f1, title, date, authors } = found[set];
    return row(set, ...[precision, recall, f1, title, date, authors].map(points));
  };
  return table(['set', 'P', 'R', 'F1', 'headline exact', 'day', 'writers F1'], SETS.map(line));
}

/** What a rule gives on a set: its measure with all rules less the one without it. */
const gainOf = (rule, set, { all, without }) =>
  (all[set][measureOf(rule)] ?? 0) - (without.get(rule)[set][measureOf(rule)] ?? 0);

async function report() {
  const names = Object.keys(PAGE_RULE_REASONS);
  const [all, ...each] = await figuresWithout([NONE, ...names.map((rule) => [rule])]);
  const known = { all, without: new Map(names.map((rule, i) => [rule, each[i]])) };
  const rules = names.map((rule) => [
    `\`${rule}\``,
    PAGE_RULE_REASONS[rule],
    measureOf(rule).replace('f1', 'text'),
    ...SETS.map((set) => (all[set][measureOf(rule)] === null ? '' : gain(gainOf(rule, set, known)))),
  ]);
  const texts = names.filter((rule) => measureOf(rule) === 'f1');
  const left = SETS.map((set) => {
    const others = SETS.filter((other) => other !== set);
    return texts.filter((rule) => others.reduce((sum, other) => sum + gainOf(rule, other, known), 0) <= 0);
  });
  const found = await figuresWithout(left);
  const held = SETS.map((set, i) => [
    set,
    points(all[set].f1),
    points(found[i][set].f1),
    gain(found[i][set].f1 - all[set].f1),
    left[i].map((rule) => `\`${rule}\``).join(', ') || 'none',
  ]);
  return [
    figureTable(all),
    '',
    '### What each rule gives',
    '',
    table(
      ['rule', 'what it does', 'measure', ...SETS],
      rules.map((cells) => row(...cells)),
    ),
    '',
    '### Rules chosen on the other two sets',
    '',
    table(
      ['set', 'F1, all rules', 'F1, rules chosen on the other two', 'difference', 'rules not chosen'],
      held.map((cells) => row(...cells)),
    ),
  ].join('\n');
}

if (!isMainThread) parentPort.postMessage(scoreHalf(workerData));
else if (options.each) {
  const text = await report();
  if (options.print) console.log(text);
  else {
    const page = readFileSync(FILE, 'utf8');
    const [start, end] = MARKS.map((mark) => page.indexOf(mark));
    writeFileSync(FILE, `${page.slice(0, start + MARKS[0].length)}\n${text}\n${page.slice(end)}`);
  }
} else {
  const [found] = await figuresWithout([options.without.split(',').filter(Boolean)]);
  console.log(figureTable(found));
}
