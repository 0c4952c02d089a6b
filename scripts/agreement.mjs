#!/usr/bin/env node
// Inter-annotator agreement, layer by layer: corpus/second against corpus/stories, corpus/news/second against corpus/news, scored
// like a prediction (corpus/score.py). Writes docs/agreement.md. Run it after a second annotation: node scripts/agreement.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scoreStories } from './score/public-scorers.mjs';
import { findShared, loadNews, loadStories } from './score/shared-sets.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** An annotated story as article JSON, the prediction format of score.py. */
function toPrediction({ text, spans, statements, events, times }) {
  const of = (id) => spans.filter((span) => span.id === id).map(({ start, end }) => [start, end]);
  return {
    text,
    mentions: spans
      .filter(({ id }) => 'ap'.includes(id[0]))
      .map(({ id, start, end }) => ({ start, end, chain: id })),
    statements: Object.entries(statements).map(([id, { type, source, cue, to, via }]) => ({
      type,
      content: of(id),
      cue: cue?.[0] ? (of(cue[0])[0] ?? null) : null,
      source: source ?? [],
      to: to ?? [],
      via: via ?? [],
    })),
    events: Object.entries(events).map(([id, { type, mode, status, actor, recip, loc, time }]) => ({
      trigger: of(id)[0],
      type,
      mode: mode === '-' ? null : mode,
      status,
      actors: actor ?? [],
      recipients: recip ?? [],
      place: loc?.[0] ?? null,
      time: times[time?.[0]] ?? null,
    })),
  };
}

const squash = (text) => text.replace(/\s+/g, '');

/** The first annotation of each story as gold, the second as prediction. */
function pairs(first, second) {
  const byId = new Map(first.map((story) => [story.id, story]));
  return second.map(({ id, gold, file }) => {
    const story = byId.get(id);
    if (!story) throw new Error(`${file}: there is no first annotation of that name`);
    if (squash(story.text) !== squash(gold.text))
      throw new Error(`${file}: its text differs from that of ${story.file}`);
    return { story, object: toPrediction(gold) };
  });
}

/** The texts annotated twice: our own stories, and real news. */
const SETS = [
  {
    name: 'our stories',
    pairs: (shared) =>
      pairs(
        loadStories(shared, join(ROOT, 'corpus/stories')),
        loadStories(shared, join(ROOT, 'corpus/second')),
      ),
  },
  {
    name: 'real news',
    pairs: (shared) =>
      pairs([...loadNews(shared, 'train'), ...loadNews(shared, 'test')], loadNews(shared, 'second')),
  },
];

const ROWS = [
  ['mentions, exact span, F1', 'mention_exact_F1'],
  ['events, trigger and type, F1', 'event_type_F1'],
  ['events, type, status and all actors and recipients, F1', 'event_whole_F1'],
  ['status, on events both marked alike', 'status_acc'],
  ['mode, likewise', 'mode_acc'],
  ['actors of events, F1', 'actor_F1'],
  ['recipients of events, F1', 'recipient_F1'],
  ['times of events, found again', 'time_recall'],
  ['places of events, found again', 'place_recall'],
  ['statements, F1', 'statement_F1'],
  ['statements with the same source, F1', 'statement_source_F1'],
  ['cue, on statements both marked', 'cue_acc'],
  ['carriers, found again', 'via_recall'],
];

const { shared, problem } = findShared(ROOT);
if (problem) {
  process.stderr.write(`${problem}; nothing written\n`);
  process.exit(1);
}
const scored = SETS.map(({ name, pairs: pairsOf }) => {
  const found = pairsOf(shared);
  return { name, count: found.length, figures: scoreStories(found) };
});
const counted = scored.map(
  ({ name, count, figures: { gold_events: events, gold_statements: statements, ...second } }) =>
    `${count} texts of ${name} (${events} events and ${statements} statements in the first annotation, ${second.predicted_events} and ${second.predicted_statements} in the second)`,
);
const row = (cells) => `| ${cells.join(' | ')} |`;
const page = `<!-- Written by \`node scripts/agreement.mjs\`. -->
# Agreement between annotators

${counted.join(' and ')} were annotated a second time by annotators who had seen only the text and the guide. The second annotation is scored against the first as a machine would be, by \`corpus/score.py\`. It is what a model can at best be asked for.

${row(['layer', ...scored.map(({ name }) => name)])}
${row(['---', ...scored.map(() => '---')])}
${ROWS.map(([name, key]) => row([name, ...scored.map(({ figures }) => figures[key])])).join('\n')}

What the coding manual decides where they differed: [Decisions](../corpus/GUIDE.md#decisions).
`;
writeFileSync(join(ROOT, 'docs/agreement.md'), page);
process.stdout.write(`${JSON.stringify(scored)}\nwritten: docs/agreement.md\n`);
