// Figures → docs/scores.md. Nothing in the page depends on the day, the machine or the commit.
import { row, table } from '../markdown.mjs';
import { PEERS, QUOTE_MEASURES, STORY_MEASURES } from './bars.mjs';
import { rates } from './match-events.mjs';

const number = (value) => (value === null || value === undefined ? '' : String(value));
/** A figure, with a mark if it has a target. */
const judged = (value, bar) =>
  bar === null || bar === undefined ? number(value) : `${value} ${value >= bar ? '✓' : '✗'}`;
const percent = (value) => Math.round(value * 1000) / 10;

/** A figure with its 95 % interval over the stories, where there is more than one. */
const spread = (value, interval) => (interval ? `${value} [${interval[0]}–${interval[1]}]` : number(value));

function storyTable({ seed, voa, news, general, dev, test }) {
  const rows = STORY_MEASURES.map(({ key, name, seed: s, voa: v }) =>
    row(
      name,
      judged(seed[key], s[0]),
      number(s[0] && `≥ ${s[0]}`),
      number(s[1]),
      spread(judged(voa[key], v[0]), voa.intervals?.[key]),
      number(v[0] && `≥ ${v[0]}`),
      number(v[1]),
      spread(news[key], news.intervals?.[key]),
      spread(general[key], general.intervals?.[key]),
      spread(dev[key], dev.intervals?.[key]),
      spread(test[key], test.intervals?.[key]),
    ),
  );
  const counts = (scores) =>
    `${scores.gold_events} / ${scores.predicted_events} events, ${scores.gold_statements} / ${scores.predicted_statements} statements`;
  const heads = [
    'measure',
    'seed',
    'bar',
    'en-0 plain',
    'VOA',
    'bar',
    'en-0 plain',
    'real news, test',
    'general news, test',
    'corpus, dev',
    'corpus, test',
  ];
  return [
    table(heads, rows),
    `\nGold / read: seed ${counts(seed)}; VOA ${counts(voa)}; real news ${counts(news)}; general news ${counts(general)}; corpus dev ${counts(dev)}; corpus test ${counts(test)}.`,
  ].join('\n');
}

function quoteTable(polnear) {
  const rows = QUOTE_MEASURES.map(({ slice, bar, plain }) => {
    const { full, source, cue, content, gold, pred } = polnear[slice];
    const half = (role) => number(percent(role.half.f));
    const { p, r, f } = full.half;
    const interval = polnear.intervals?.[slice]?.map(percent);
    return row(
      slice,
      spread(judged(percent(f), bar), interval),
      number(bar && `≥ ${bar}`),
      number(plain),
      `${percent(p)} / ${percent(r)}`,
      half(source),
      half(cue),
      half(content),
      `${gold} / ${pred}`,
    );
  });
  return table(
    [
      'slice',
      'linked F1',
      'bar',
      'en-0 plain',
      'precision / recall',
      'source',
      'cue',
      'content',
      'gold / read',
    ],
    rows,
  );
}

function countTable(name, counts) {
  const rows = Object.entries(counts).map(([label, count]) => {
    const { precision, recall, f1 } = rates(count);
    return row(label, count.gold, count.predicted, count.hits, ...[precision, recall, f1].map(number));
  });
  return table([name, 'gold', 'read', 'right', 'precision', 'recall', 'F1'], rows);
}

function confusionTable(confusion) {
  const names = Object.keys(confusion);
  const rows = names.map((gold) => row(gold, ...names.map((predicted) => confusion[gold][predicted])));
  return table(['annotated ↓ · read →', ...names], rows);
}

/** The section on calibration. */
function calibrationSection(sets) {
  const rows = sets.flatMap(({ set, kinds }) =>
    Object.entries(kinds).map(([kind, { count, right, confidence, error, area }]) =>
      row(set, kind, count, percent(right), percent(confidence), error.toFixed(3), area.toFixed(3)),
    ),
  );
  const heads = [
    'set',
    'records',
    'number',
    'right, %',
    'mean confidence, %',
    'expected calibration error',
    'area under the curve',
  ];
  const counted = sets.map(({ set, counted: { read, counted, kept, right } }) =>
    row(set, read, counted, percent(kept), percent(right)),
  );
  const countedHeads = ['set', 'events read', 'counted by default', 'of those read, %', 'wholly right, %'];
  return [
    'An event is right when type, status, all actors and all recipients are right; a statement when an annotated content has Dice ≥ .5 with its own and the source is right. The expected calibration error (Naeini et al. 2015) is the mean distance between confidence and share of right ones over ten bins of equal size; the area under the curve is how often a right record is surer than a wrong one.',
    table(heads, rows),
    'Counted by default (`packages/record/src/sure.ts`): events that occurred and are sure enough.',
    table(countedHeads, counted),
  ].join('\n\n');
}

/** The section on sets that are not held out. */
function fittedSection(fitted) {
  if (fitted.length === 0) return '';
  const rows = fitted.map(({ name, source }) => row(`\`${name}\``, source));
  return `## What was fitted on what\n\nThe network was trained on the stories of \`train\` (corpus/split.json) and on none of the texts scored here. These small weights (\`packages/knowledge/data/weights\`), which decide between what it offers, were fitted on the sets that they name, so the figures above on those sets are better than on texts nobody has seen; the fitting scripts print cross-validated ones.\n\n${table(['weights', 'fitted by'], rows)}\n`;
}

const byName = (counts) => Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The whole page. */
export function scoresPage({ model, scores, facts, events, calibration, verified, fitted, notes }) {
  const factRows = facts.map(({ asked, found, holds }) => row(asked, found, holds ? '✓' : '✗'));
  const verifyRows = verified.map(({ set, texts, words, records, faults }) =>
    row(set, texts, words, records, faults),
  );
  const eventSections = events.flatMap(({ set, counts }) => [
    `### ${set}, by type\n\n${countTable('type', byName(counts.types))}\n`,
    `### ${set}, by status\n\nRight: type and status.\n\n${countTable('status', counts.statuses)}\n`,
    `Status of events whose type was found:\n\n${confusionTable(counts.confusion)}\n`,
  ]);
  return [
    '<!-- Written by `npm run score`; the section “What limits it” is kept in docs/scores-notes.md. -->',
    '# Scores\n',
    `\`npm run score\` reads every text below with the model \`${model}\` through the same call that \`entente read\` makes, scores what comes out with the public scorers in \`../shared\`, and writes this page. ✓ and ✗ compare with the bar; *en-0 plain* is the first model, entente-en-0, decoded plainly, without rules. In brackets: 95 % interval over the texts, drawn anew 300 times.\n`,
    `## Events and statements\n\n${storyTable(scores)}\n`,
    'Seed: one story as it was found, navigation line and all, with its date. VOA: 12 real articles. Real news, test: the quarter of our annotations of real news (`corpus/news`: Wikinews, short articles of Voice of America) that nothing was trained, fitted or chosen by. General news, test: the same quarter of whole pages of many outlets (crime, courts, business, sport, science, entertainment, politics). Corpus, dev and test: the stories of those parts of `corpus/split.json`; the network was trained on neither, and nothing was fitted or chosen on test.\n',
    `## The seed, fact by fact\n\n${table(['asked', 'found', ''], factRows)}\n`,
    `## Statements in PolNeAR dev\n\n84 articles. An attribution is right when source, cue and content each overlap the annotated one by Dice ≥ .5 of their words. Only outermost statements are compared: PolNeAR annotates no others.\n\n${quoteTable(scores.polnear)}\n`,
    `## Peers\n\nAs measured in \`../shared/bench/README.md\`; the set is not always the one scored above. No peer reports status, offsets or reporting chains.\n\n${table(
      ['set', 'system', 'figure'],
      PEERS.map((cells) => row(...cells)),
    )}\n`,
    '## Events by type and status\n',
    ...eventSections,
    `## Confidence\n\n${calibrationSection(calibration)}\n`,
    fittedSection(fitted),
    `## Verification\n\n\`verify\` compares every span with the text, resolves every reference and checks every field.\n\n${table(['set', 'texts', 'words', 'records', 'faults'], verifyRows)}\n`,
    `## What limits it\n\n${notes.replace(/^# .*\n/, '').trim()}\n`,
  ].join('\n');
}
