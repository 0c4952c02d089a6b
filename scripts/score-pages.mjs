// What each rule for pages (packages/engine/src/1-read/page-rules.ts) gives on each set of pages in ../shared/bench/ingest, and how the rules fare on a set
// that had no say in choosing them. Run after `npm run build`: node scripts/score-pages.mjs [--without ID,ID | --each [--print]]. `--each` writes docs/pages.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { PAGE_RULE_REASONS, pageRulesWithout, readDocument } from '../packages/engine/dist/1-read/index.js';
import { toArticle } from '../packages/engine/dist/2-article/index.js';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { loadPages, scorePage, sumUp } from './score/pages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BENCH = resolve(ROOT, '../shared/bench/ingest');
const SETS = ['zyte', 'fundeval', 'fundus'];
const FILE = join(ROOT, 'docs/pages.md');
/** The part of docs/pages.md that this writes. */
const MARKS = ['<!-- figures -->', '<!-- end of figures -->'];

const { values: options } = parseArgs({
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

const pages = loadPages(BENCH, SETS);
const knowledge = loadKnowledge();

/** The figures of some sets without some rules. */
function figures(without, sets = SETS) {
  const isOn = pageRulesWithout(without);
  const scores = Object.fromEntries(sets.map((set) => [set, []]));
  for (const page of pages)
    if (sets.includes(page.set)) scores[page.set].push(scorePage(page, read(page, isOn)));
  return Object.fromEntries(sets.map((set) => [set, sumUp(scores[set])]));
}

function read(page, isOn) {
  try {
    return toArticle(readDocument(page.html, { origin: page.id, mime: 'text/html' }, isOn), knowledge, isOn);
  } catch {
    return null;
  }
}

const points = (value) => (value === null ? '' : (100 * value).toFixed(2));
const gain = (value) =>
  Math.abs(value) < 0.00005 ? '0' : `${value > 0 ? '+' : '−'}${Math.abs(100 * value).toFixed(2)}`;

/** Lines of a table of Markdown. */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function figureTable(found) {
  const row = (set) => {
    const { precision, recall, f1, title, date, authors } = found[set];
    return [set, ...[precision, recall, f1, title, date, authors].map(points)];
  };
  return table(['set', 'P', 'R', 'F1', 'headline exact', 'day', 'writers F1'], SETS.map(row));
}

/** The measure that a rule is there for: what it gives is told by that. */
const measuresOf = (rule) =>
  rule.startsWith('title-')
    ? ['title']
    : rule.startsWith('author-')
      ? ['authors']
      : /date|printed/.test(rule)
        ? ['date']
        : ['f1'];

/** What a rule gives on a set: its measure with all rules less the one without it. */
function gainOf(rule, set, { all, without }) {
  const [measure] = measuresOf(rule);
  return (all[set][measure] ?? 0) - (without[rule][set]?.[measure] ?? 0);
}

/** The figures without each rule, by two threads. Only fundus has headlines, days and writers in its gold. */
async function withoutEach(rules) {
  const halves = [0, 1].map((half) => rules.filter((_, i) => i % 2 === half));
  const found = await Promise.all(
    halves.map(
      (half) =>
        new Promise((done, failed) => {
          const worker = new Worker(fileURLToPath(import.meta.url), { workerData: half });
          worker.once('message', done);
          worker.once('error', failed);
        }),
    ),
  );
  return Object.assign({}, ...found);
}

function eachOf(rules) {
  return Object.fromEntries(
    rules.map((rule) => {
      const found = figures([rule], measuresOf(rule)[0] === 'f1' ? SETS : ['fundus']);
      process.stderr.write(`${rule}\n`);
      return [rule, found];
    }),
  );
}

async function report() {
  const all = figures([]);
  const without = await withoutEach(Object.keys(PAGE_RULE_REASONS));
  const known = { all, without };
  const rules = Object.keys(PAGE_RULE_REASONS).map((rule) => [
    `\`${rule}\``,
    PAGE_RULE_REASONS[rule],
    measuresOf(rule)[0].replace('f1', 'text'),
    ...SETS.map((set) => (all[set][measuresOf(rule)[0]] === null ? '' : gain(gainOf(rule, set, known)))),
  ]);
  const held = SETS.map((set) => {
    const others = SETS.filter((other) => other !== set);
    const texts = Object.keys(PAGE_RULE_REASONS).filter((rule) => measuresOf(rule)[0] === 'f1');
    const left = texts.filter(
      (rule) => others.reduce((sum, other) => sum + gainOf(rule, other, known), 0) <= 0,
    );
    const found = figures(left, [set])[set];
    return [
      set,
      points(all[set].f1),
      points(found.f1),
      gain(found.f1 - all[set].f1),
      left.map((rule) => `\`${rule}\``).join(', ') || 'none',
    ];
  });
  return [
    figureTable(all),
    '',
    '### What each rule gives',
    '',
    table(['rule', 'what it does', 'measure', ...SETS], rules),
    '',
    '### Rules chosen on the other two sets',
    '',
    table(
      ['set', 'F1, all rules', 'F1, rules chosen on the other two', 'difference', 'rules not chosen'],
      held,
    ),
  ].join('\n');
}

if (!isMainThread) parentPort.postMessage(eachOf(workerData));
else if (options.each) {
  const text = await report();
  if (options.print || !existsSync(FILE)) console.log(text);
  else {
    const page = readFileSync(FILE, 'utf8');
    const [start, end] = MARKS.map((mark) => page.indexOf(mark));
    writeFileSync(FILE, `${page.slice(0, start + MARKS[0].length)}\n${text}\n${page.slice(end)}`);
  }
} else console.log(figureTable(figures(options.without.split(',').filter(Boolean))));
