// Events as the engine reads them from the gold of happenings, from ECB+ and from real pages, with the gold happening of each where one is marked.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArticle } from '../../packages/engine/dist/index.js';
import { loadCoder } from '../../packages/entente/dist/index.js';
import { parseReports } from '../../packages/gold/dist/index.js';
import { articleTerms, profileOf } from '../../packages/happenings/dist/index.js';
import { loadKnowledge } from '../../packages/knowledge/dist/index.js';
import { isCounted, toRows } from '../../packages/record/dist/index.js';
import { cachedNetwork } from '../gold/network.mjs';
import { unpack } from '../score/real-news.mjs';
import { benchLines, jsonLines, loadNews } from '../score/shared-sets.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TOPICS = fileURLToPath(new URL('../../corpus/happenings/', import.meta.url));
const JUDGED = fileURLToPath(new URL('../../corpus/happenings/real-news.jsonl', import.meta.url));
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

const topicsOf = (part) =>
  readdirSync(TOPICS)
    .filter((name) => name.endsWith('.reports') && Number(name.slice(0, 2)) % 2 === (part === 'dev' ? 0 : 1))
    .sort()
    .map((name) => ({ topic: name.slice(0, 2), ...parseReports(readFileSync(TOPICS + name, 'utf8')) }));

/** The stories of the gold of one part: dev are the topics of even numbers, test the odd ones. */
export const goldStories = (part) =>
  topicsOf(part).flatMap(({ topic, stories }) =>
    stories.map((story) => ({ ...story, topic, id: `${topic}-${story.id}` })),
  );

/** The relations of the gold of one part, each as `topic from > topic to kind`. */
export const goldRelations = (part) =>
  new Set(
    topicsOf(part).flatMap(({ topic, relations }) =>
      relations.map(({ from, to, kind }) => `${topic} ${from} > ${topic} ${to} ${kind}`),
    ),
  );

/** Documents of ECB+ (`test`, `dev`) as running text, with the mentions of actions in validated sentences. */
export function ecbStories(split) {
  return unpack(SHARED, 'events_ecbplus.jsonl')
    .filter((one) => one.split === split && one.validated_sentences?.length)
    .map(ecbStory);
}

function ecbStory({ id, sentences, spans, clusters, validated_sentences: valid }) {
  let text = '';
  const at = [];
  for (const [number, words] of sentences.entries()) {
    for (const [i, word] of words.entries()) {
      const written = word.replace(/^(``|'')$/, '"');
      if (i > 0 && !/^([.,;:!?%)\]]|'s|n't|'re|'ve|'ll|'d|')$/.test(written) && !/[([$]$/.test(text))
        text += ' ';
      at.push({ start: text.length, end: text.length + written.length, number });
      text += written;
    }
    text += number % 4 === 3 ? '\n\n' : ' ';
  }
  const chainOf = new Map(
    clusters
      .filter(({ kind, note }) => kind === 'CROSS_DOC_COREF' && note)
      .flatMap(({ note, mentions }) => mentions.map(([a, b]) => [`${a} ${b}`, note])),
  );
  const intra = new Map(
    clusters
      .filter(({ kind }) => kind === 'INTRA_DOC_COREF')
      .flatMap(({ mentions }, i) => mentions.map(([a, b]) => [`${a} ${b}`, `${id} chain ${i}`])),
  );
  const mentions = spans
    .filter(([a, , type]) => /^(NEG_)?ACTION/.test(type) && valid.includes(at[a].number))
    .map(([a, b]) => ({
      start: at[a].start,
      end: at[b - 1].end,
      happening: chainOf.get(`${a} ${b}`) ?? intra.get(`${a} ${b}`) ?? `${id} ${a}`,
    }));
  return { id, topic: 'ecb', text, mentions };
}

/** The groups of events of real news that were judged (corpus/happenings/README.md), of one part, `fit` or `test`. */
export const judgedGroups = (part) =>
  jsonLines(readFileSync(JUDGED, 'utf8')).filter((group) => group.part === part);

/** The articles of judged groups, with their texts from ../shared. @throws Error that names an article whose text is not there */
export function judgedStories(groups) {
  const texts = new Map([
    ...benchLines(SHARED, 'quotes/polnear.train.jsonl.gz').map(({ id, publisher, date, text }) => [
      id,
      { publisher, date, text },
    ]),
    ...unpack(SHARED, 'unlabeled_wikinews.jsonl').map(({ id, title, text, date }) => [
      id,
      { publisher: 'Wikinews', date, text: `${title}\n\n${text}` },
    ]),
    // the short articles of GMB have no day of their own
    ...loadNews(SHARED, 'train').map(({ id, gold: { publisher, date, text } }) => [
      id,
      { publisher, date: id.startsWith('gmb') ? undefined : date, text },
    ]),
  ]);
  return [...new Set(groups.flatMap(({ mentions }) => mentions.map(([doc]) => doc)))].map((id) => {
    if (!texts.has(id)) throw new Error(`found no text of ${id} in ${SHARED}`);
    return { id, topic: 'real', ...texts.get(id) };
  });
}

/**
 * The pairs of judged groups among stories that were read: `{ a, b, isOne, isAcross, isCounted }`, whether they tell one act, in two articles, and are counted by default. Events
 * that are no longer read, and articles whose text has changed, are left out.
 */
export function judgedPairs(groups, read) {
  const told = new Map();
  for (const story of read)
    for (const one of toldOf(story)) {
      const row = story.rows.find(({ id }) => id === one.profile.id);
      told.set(`${story.id} ${story.article} ${row.trigger.start}`, { told: one, row });
    }
  return groups.flatMap(({ mentions, acts }) => {
    const act = new Map(acts.flatMap((numbers, n) => numbers.map((number) => [number, n])));
    const found = mentions.map(([doc, article, start]) => told.get(`${doc} ${article} ${start}`));
    return found.flatMap((a, i) =>
      found.flatMap((b, j) =>
        a && b && i < j
          ? [
              {
                a: a.told,
                b: b.told,
                isOne: act.has(i + 1) && act.get(i + 1) === act.get(j + 1),
                isAcross: a.row.article !== b.row.article,
                isCounted: isCounted(a.row) && isCounted(b.row),
              },
            ]
          : [],
      ),
    );
  });
}

/** Reads stories; each comes back with its article's text, its rows, and the gold happening of the rows that meet a marked mention. */
export async function readStories(stories) {
  const [model, coder] = await Promise.all([
    cachedNetwork(ROOT, { cache: `${ROOT}.cache/readings` }),
    loadCoder(),
  ]);
  const knowledge = loadKnowledge();
  const read = [];
  for (const story of stories) {
    const { article, records } = await readArticle(
      new TextEncoder().encode(story.text),
      { mime: 'text/plain', origin: story.id, date: story.date, publisher: story.publisher },
      { model, knowledge },
    );
    const { events: rows, statements, actors } = toRows(article, records, coder);
    read.push({
      ...story,
      article: article.id,
      read: article.text,
      rows,
      statements,
      actors,
      gold: goldOf(story, article, rows),
    });
  }
  await model.close();
  return read;
}

/** Row → gold happening: the first row, not yet taken, whose trigger meets the mark. */
function goldOf({ text, topic, mentions = [] }, article, rows) {
  const probe = text.slice(-60, -20);
  const offset = article.text.indexOf(probe) - text.indexOf(probe);
  const gold = new Map();
  for (const { happening, start, end } of mentions) {
    const row = rows.find(
      ({ id, trigger }) => !gold.has(id) && trigger.start - offset < end && trigger.end - offset > start,
    );
    if (row) gold.set(row.id, `${topic} ${happening}`);
  }
  return gold;
}

/** The events of a story that was read, as joining takes them. */
export function toldOf({ read, rows }) {
  const terms = articleTerms(read);
  return rows.map((row) => ({ profile: profileOf(row, { text: read }), terms }));
}
