#!/usr/bin/env node
// The same articles read by a general language model with the manual as its prompt, and by Entente: writes docs/language-models.md.
// `node scripts/score-readings.mjs --take DIR --model NAME --run N [--note TEXT]` first makes rows with offsets from a folder of answers (corpus/readings/README.md
// has the protocol). `--price IN,OUT`: US dollars for a million tokens read and written.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judgeStory, scoreFigures } from '../packages/gold/dist/index.js';
import { readTree } from './gold/read-tree.mjs';
import { row, table } from './markdown.mjs';
import { agreement, loadReadings, readingOf, rowOf } from './score/language-models.mjs';
import { newsTexts } from './score/real-news.mjs';
import { findShared, loadNews } from './score/shared-sets.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'corpus/readings');
const PAGE = join(ROOT, 'docs/language-models.md');
/** Characters of English that make a token, about. */
const PER_TOKEN = 4;
const say = (line) => process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: {
    take: { type: 'string' },
    model: { type: 'string' },
    run: { type: 'string', default: '1' },
    note: { type: 'string', default: '' },
    price: { type: 'string', default: '1,5' },
    help: { type: 'boolean', default: false },
  },
});

/** Answers of a folder → corpus/readings/MODEL.RUN.jsonl. */
function take(shared) {
  if (!values.model) throw new Error('--take: expected --model NAME, found none');
  const textOf = newsTexts(shared);
  const files = readdirSync(values.take).filter((name) => name.endsWith('.json'));
  let written = 0;
  const rows = files.sort().map((name) => {
    const bytes = readFileSync(join(values.take, name), 'utf8');
    written += bytes.length;
    const answer = JSON.parse(bytes);
    const found = rowOf(answer, textOf(answer.article));
    for (const problem of found.problems) say(problem);
    return found.row;
  });
  const head = { model: values.model, run: Number(values.run), note: values.note, characters: written };
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${values.model}.${values.run}.jsonl`);
  writeFileSync(file, `${[head, ...rows].map((line) => JSON.stringify(line)).join('\n')}\n`);
  say(`${rows.length} articles: ${file}`);
}

/** Figures of some judged stories as cells. */
function cells(judgements) {
  const f = scoreFigures(judgements);
  return [
    f.predicted_events,
    f.event_type_F1,
    f.status_acc,
    f.actor_F1,
    f.recipient_F1,
    f.event_whole_F1,
    f.events_wholly_right,
  ];
}

/** What 100,000 articles cost: the manual and the article are read for each, the answer is written. */
function costOf({ rows, characters }, texts, manual) {
  const [perIn, perOut] = values.price.split(',').map(Number);
  const read = texts.reduce((sum, text) => sum + manual.length + text.length, 0) / rows.length / PER_TOKEN;
  const written = characters / rows.length / PER_TOKEN;
  const dollars = ((read * perIn + written * perOut) / 1e6) * 100_000;
  return { read: Math.round(read), written: Math.round(written), dollars: Math.round(dollars) };
}

const nameOf = ({ model, run }) => `${model}, run ${run}`;

/** All that the page shows. */
async function figuresOf(shared, readings) {
  const stories = new Map(
    ['test', 'train'].flatMap((part) => loadNews(shared, part)).map((story) => [story.id, story.gold]),
  );
  const manual = readFileSync(join(ROOT, 'corpus/GUIDE.md'), 'utf8');
  const articles = [...new Set(readings.flatMap(({ rows }) => rows.map(({ article }) => article)))].sort();
  const golds = articles.map((id) => stories.get(id)).filter(Boolean);
  const ours = (await readTree(ROOT, golds, { cache: join(ROOT, '.cache/gold') })).map(
    (one) => one.judgement,
  );
  const judged = ({ rows }) =>
    rows.map((one) => judgeStory(stories.get(one.article), readingOf(one, stories.get(one.article).text)));
  return {
    annotated: scoreFigures(ours).gold_events,
    scores: [
      ...readings.map((one) => row(nameOf(one), one.rows.length, ...cells(judged(one)))),
      row('Entente', ours.length, ...cells(ours)),
    ],
    twice: readings.flatMap((one, at) =>
      readings
        .slice(at + 1)
        .filter(({ model }) => model === one.model)
        .map((other) =>
          row(`${nameOf(one)} and ${other.run}`, ...Object.values(agreement(one.rows, other.rows))),
        ),
    ),
    costs: readings.map((one) => {
      const texts = one.rows.map(({ article }) => stories.get(article).text);
      return row(nameOf(one), ...Object.values(costOf(one, texts, manual)));
    }),
  };
}

const HEADS = {
  scores: [
    'reader',
    'articles',
    'events read',
    'type F1',
    'status',
    'actors F1',
    'recipients F1',
    'whole F1',
    'wholly right',
  ],
  twice: [
    'runs',
    'events that both read with one type, F1',
    'of those, one status and the same words for the parties, %',
  ],
  costs: ['reader', 'tokens read', 'tokens written', 'dollars for 100,000'],
};

async function write(shared) {
  const readings = loadReadings(FOLDER);
  const { annotated, scores, twice, costs } = await figuresOf(shared, readings);
  const page = `<!-- Written by \`node scripts/score-readings.mjs\`. -->
# Against general language models

The same articles of real news, read by a general language model with the coding manual as its prompt, and by Entente. Gold: our annotation (\`corpus/news\`, its test part). The protocol, and how to add a reading of another model: [corpus/readings](../corpus/readings/README.md).

${table(HEADS.scores, scores)}

${annotated} events are annotated in all of them. Status: share of the events whose type was found.

${readings.map((one) => `- *${nameOf(one)}*: ${one.note}`).join('\n')}

## Twice the same?

Entente gives the same bytes for the same input. Two runs of a model:

${twice.length > 0 ? table(HEADS.twice, twice) : 'No model has two runs yet.'}

## What 100,000 articles cost

Tokens an article at ${PER_TOKEN} characters each; the manual is read for each article. Dollars at ${values.price.split(',').join(' and ')} a million tokens read and written, an assumption: give \`--price\` for a model's own. Entente runs on a laptop ([speed](speed.md)).

${table(HEADS.costs, costs)}
`;
  writeFileSync(PAGE, page);
  say(page);
}

if (values.help)
  say(
    'node scripts/score-readings.mjs [--take DIR --model NAME --run N --note TEXT] [--price IN,OUT]: see corpus/readings/README.md',
  );
else {
  const { shared, problem } = findShared(ROOT);
  if (problem) throw new Error(problem);
  if (values.take) take(shared);
  else if (!existsSync(FOLDER)) throw new Error(`${FOLDER}: expected readings, found none`);
  else await write(shared);
}
