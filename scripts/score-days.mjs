// Scores the days of events: on the timelines of SemEval-2015 task 4 (../shared/bench/timex) and on the dev half of corpus/happenings. For each basis of a day (words of
// the event, words elsewhere, publication, unknown): how many, and how many right. Run after `npm run build`: node scripts/score-days.mjs [--without ID,ID] [--list]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEngine, loadCoder } from '../packages/entente/dist/index.js';
import { daysOf, toRows } from '../packages/record/dist/index.js';
import { readOptions } from './options.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SEMEVAL = resolve(ROOT, '../shared/bench/timex/semeval2015/SemEval_Task4_data');
const { values: options } = readOptions(import.meta.url, {
  options: { list: { type: 'boolean', default: false }, without: { type: 'string', default: '' } },
});
const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
const without = options.without.split(',').filter(Boolean);

await scoreSet('corpus/happenings, dev half', happenings(), without);
// its texts are business news, which relevance leaves out: the day is scored of all that the network marks
if (existsSync(SEMEVAL))
  await scoreSet('SemEval-2015 timelines, relevance@1 off', semeval(), [...without, 'relevance']);
else console.log(`SemEval-2015 not scored: ${SEMEVAL} is absent (its texts are not part of the repository)`);

/** Reads stories (`{ text, given, marks: [{ start, end, day }] }`, day in EDTF or null) and prints how their days are. */
async function scoreSet(name, stories, rules) {
  const [engine, coder] = await Promise.all([createEngine({ threads: 1, without: rules }), loadCoder()]);
  const counts = new Map();
  const add = (key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { text, given, marks } of stories) {
    const { article, records } = await engine.read(new TextEncoder().encode(text), given);
    const rows = toRows(article, records, coder).events;
    for (const mark of marks) {
      const around = text.slice(Math.max(0, mark.start - 30), mark.end + 10);
      const at = article.text.indexOf(around) + mark.start - Math.max(0, mark.start - 30);
      const row = rows.find(({ trigger }) => trigger.start < at + mark.end - mark.start && trigger.end > at);
      if (row?.status !== 'occurred' || !daysOf(mark.day)) continue;
      const verdict = judge(row.date, daysOf(mark.day));
      add('all');
      add(row.date.basis);
      add(`${row.date.basis} ${verdict}`);
      if (options.list && verdict !== 'right')
        console.log(
          `${given.origin} ${row.trigger.quote}: gold ${mark.day}, found ${row.date.basis} ${row.date.value} ${row.date.from}`,
        );
    }
  }
  await engine.close();
  const n = (key) => counts.get(key) ?? 0;
  const share = (part, whole) =>
    `${part} of ${whole} (${whole ? Math.round((1000 * part) / whole) / 10 : '–'} %)`;
  const right = ['time', 'context', 'published'].reduce((sum, basis) => sum + n(`${basis} right`), 0);
  console.log(`${name}: datable events that are read: ${n('all')}`);
  console.log(`  day right: ${share(right, n('all'))}; unknown: ${share(n('unknown'), n('all'))}`);
  for (const basis of ['time', 'context', 'published'])
    console.log(`  ${basis}: ${share(n(basis), n('all'))}, right ${share(n(`${basis} right`), n(basis))}`);
}

/** right: within the gold days; wide: they hold the gold days; else wrong. */
function judge({ from, to }, gold) {
  if (from === null) return 'unknown';
  if (from >= gold.from && to <= gold.to) return 'right';
  return from <= gold.from && to >= gold.to ? 'wide' : 'wrong';
}

/** The stories of even topics: marks of happenings that occurred on a known day. */
function happenings() {
  const folder = join(ROOT, 'corpus/happenings');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.reports') && Number(name.slice(0, 2)) % 2 === 0)
    .flatMap((name) => topicOf(name.slice(0, 2), readFileSync(join(folder, name), 'utf8')));
}

function topicOf(topic, file) {
  const [, stories, sections] = /^(.*?)\n(?=== happenings)(.*)$/s.exec(file);
  const days = new Map(
    [...sections.matchAll(/^(h\d+) \| [A-Z]+ \| occurred \| (\S+) \|/gm)].map(([, id, day]) => [id, day]),
  );
  return stories
    .split(/^(?=== a\d+ \|)/m)
    .slice(1)
    .map((story) => {
      const [head, ...lines] = story.split('\n');
      const [, id, date, publisher] = /^== (\w+) \| (\S+) \| (.+)$/.exec(head);
      const marks = [];
      let text = '';
      for (const part of lines
        .join('\n')
        .trim()
        .split(/(⟦[^⟧]*⟧)/)) {
        const mark = /^⟦(\w+)\|(.*)⟧$/.exec(part);
        const words = mark ? mark[2] : part;
        if (mark)
          marks.push({ start: text.length, end: text.length + words.length, day: days.get(mark[1]) ?? null });
        text += words;
      }
      return {
        text,
        marks,
        given: { origin: `${topic}-${id}`, date, publisher: publisher.trim(), mime: 'text/plain' },
      };
    });
}

/** The articles of the three corpora, their date line before the first paragraph as on the page; marks are the events of the timelines. */
function semeval() {
  return [1, 2, 3].flatMap((number) => {
    const folder = join(SEMEVAL, `corpus_${number}`);
    const gold = goldOf(join(folder, 'TimeLines_Gold_Standard'));
    const texts = join(folder, 'corpus_trackA_TimeML');
    return readdirSync(texts)
      .filter((name) => name.endsWith('.tml'))
      .map((name) => articleOf(readFileSync(join(texts, name), 'utf8'), gold));
  });
}

/** Events by article: sentence, first word of the trigger, day. One that stands in several timelines counts once. */
function goldOf(folder) {
  const found = new Map();
  for (const file of readdirSync(folder))
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').slice(1)) {
      const [, date, ...mentions] = line.trim().split(/\t+/);
      for (const mention of mentions) {
        const [key, article, sentence, word] = /^(\d+)-(\d+)-(.+)$/.exec(mention.trim()) ?? [];
        if (!article || !/^\d{4}/.test(date)) continue;
        const day = date.replace(/(-XX)+$/i, '');
        found.set(key, { article, sentence: Number(sentence), word: word.split('_')[0], day });
      }
    }
  return [...found.values()];
}

function articleOf(xml, gold) {
  const id = /<DOCID>([^<]*)/.exec(xml)[1].trim();
  const date = /functionInDocument="CREATION_TIME"[^>]*value="([\d-]+)"/.exec(xml)?.[1];
  const marks = [];
  let text = '';
  let line = '';
  for (const [, number, words] of xml.matchAll(/<s id="(\d+)">(.*?)<\/s>/gs)) {
    const sentence = asWritten(words);
    if (number === '1') {
      line = `${sentence} — `;
      continue;
    }
    if (number === '2') text += line;
    for (const one of gold)
      if (one.article === id && one.sentence === Number(number)) {
        const at = sentence.indexOf(one.word);
        if (at >= 0)
          marks.push({ start: text.length + at, end: text.length + at + one.word.length, day: one.day });
      }
    text += sentence + (number === '0' || number % 3 === 1 ? '\n\n' : ' ');
  }
  return { text, marks, given: { origin: id, date, mime: 'text/plain' } };
}

/** Tokens of a marked sentence as running text. */
function asWritten(words) {
  return words
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity])
    .replace(/``|''/g, '"')
    .replace(/ ([.,;:!?%)\]])/g, '$1')
    .replace(/([([$]) /g, '$1')
    .replace(/ ('s|'|n't|'re|'ve|'ll|'d)(?= |$)/g, '$1')
    .trim();
}
