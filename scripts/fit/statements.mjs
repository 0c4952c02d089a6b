// Examples for the models of statements: is this the cue of the content, is this its source, is the content attributed at all?
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  arcsOf,
  cueCandidates,
  cueFeatures,
  findGroups,
  keepFeatures,
  neighbours,
  sourceCandidates,
  sourceFeatures,
  statementLexicon,
} from '../../packages/engine/dist/3-analyse/contents/index.js';
import { findMentions } from '../../packages/engine/dist/3-analyse/mentions/index.js';
import { splitParagraphs } from '../../packages/engine/dist/3-analyse/paragraphs.js';
import { tagWords } from '../../packages/engine/dist/3-analyse/parts-of-speech.js';
import { findQuotes } from '../../packages/engine/dist/3-analyse/quotes.js';
import { splitSentences } from '../../packages/engine/dist/3-analyse/sentences.js';
import { SHARED } from './data.mjs';

const dice = (a, b) =>
  (2 * Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))) /
  (a.end - a.start + (b.end - b.start) || 1);
const span = ([start, end]) => ({ start, end });
/** Maximum distance from its cue of a mention that names the source. */
const NEAR = 400;

/** PolNeAR dev as `{ id, text, outermost, statements: [{ content, cue, sources }] }`; only outermost statements are annotated. */
export function polnearGold() {
  return gunzipSync(readFileSync(`${SHARED}bench/quotes/polnear.dev.jsonl.gz`))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, text, attributions }) => ({
      id,
      text,
      outermost: true,
      statements: attributions.map(({ content, cue, source }) => ({
        content: content.map(span),
        cue: cue.length > 0 ? { start: cue[0][0], end: cue.at(-1)[1] } : null,
        sources: source.length > 0 ? [{ start: source[0][0], end: source.at(-1)[1] }] : [],
      })),
    }));
}

/** An annotated story in the same form; its sources are all mentions of the speaker near the cue. */
export function storyGold({ id, text, spans, statements }) {
  const byId = new Map();
  for (const { id: name, start, end } of spans) byId.set(name, [...(byId.get(name) ?? []), { start, end }]);
  return {
    id,
    text,
    outermost: false,
    statements: Object.entries(statements).map(([name, statement]) => {
      const content = byId.get(name);
      const cue = statement.cue?.length > 0 ? byId.get(statement.cue[0])[0] : null;
      const anchor = (cue ?? content[0]).start;
      const sources = (statement.source ?? []).flatMap((actor) =>
        (byId.get(actor) ?? []).filter(({ start }) => Math.abs(start - anchor) < NEAR),
      );
      return { content, cue, sources };
    }),
  };
}

function sceneOf(text, reading, knowledge) {
  const paragraphs = splitParagraphs(text);
  const words = tagWords(text, paragraphs);
  return {
    text,
    paragraphs,
    sentences: splitSentences(text, paragraphs, knowledge),
    quotes: findQuotes(text, paragraphs),
    words,
    mentions: findMentions(text, { words, reading, knowledge }),
    lexicon: statementLexicon(knowledge),
    isOn: () => true,
  };
}

/** The gold statement that covers at least half of a content. */
function goldOf(statements, content) {
  const share = ({ content: parts }) =>
    parts.reduce(
      (sum, part) => sum + Math.max(0, Math.min(part.end, content.end) - Math.max(part.start, content.start)),
      0,
    );
  const best = statements.reduce((top, one) => (!top || share(one) > share(top) ? one : top), null);
  return best && share(best) >= 0.5 * (content.end - content.start) ? best : null;
}

const bestAlone = (values) => values.map((value) => value >= 0.3 && value === Math.max(...values));

/** Examples of cues and of sources: every candidate of every content of the model that matches gold. */
export function linkExamples(read, knowledge) {
  const examples = { cue: [], source: [] };
  for (const { gold, reading } of read) {
    const scene = sceneOf(gold.text, reading, knowledge);
    const arcs = { cue: arcsOf(reading, 'st:cue'), source: arcsOf(reading, 'st:source') };
    for (const [i, content] of reading.contents.entries()) {
      const statement = goldOf(gold.statements, content);
      if (!statement) continue;
      const label = (is) => (is ? 'yes' : 'no');
      const cues = cueCandidates(i, reading, arcs.cue);
      const likeCue = cues.map(({ cue }) => (statement.cue ? dice(cue, statement.cue) : 0));
      if (statement.cue)
        for (const [k, is] of bestAlone(likeCue).entries())
          examples.cue.push({
            features: cueFeatures(content, cues[k], { candidates: cues, scene }),
            label: label(is),
            group: gold.id,
          });
      const cue = statement.cue && cues.length > 0 ? cues[likeCue.indexOf(Math.max(...likeCue))].cue : null;
      const sources = sourceCandidates([i], cue, { reading, arcs: arcs.source, scene });
      const likeSource = sources.map(({ source }) =>
        Math.max(0, ...statement.sources.map((one) => dice(source, one))),
      );
      for (const [k, is] of bestAlone(likeSource).entries())
        examples.source.push({
          features: sourceFeatures({ contents: [content], cue }, sources[k], { candidates: sources, scene }),
          label: label(is),
          group: gold.id,
        });
    }
  }
  return examples;
}

const wordsOf = (text, spans) =>
  new Set(
    spans.flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => start + match.index),
    ),
  );
const shared = (a, b) => [...a].filter((word) => b.has(word)).length;

/** Examples of attributions: yes where content and source agree with gold. Fitted after cue and source. */
export function statementExamples(read, knowledge) {
  return read.flatMap(({ gold, reading }) => {
    const scene = sceneOf(gold.text, reading, knowledge);
    const groups = findGroups(reading, scene, knowledge);
    const near = neighbours(groups, false);
    const contents = gold.statements.map(({ content }) => wordsOf(gold.text, content));
    return groups.flatMap((group) => {
      const words = wordsOf(gold.text, group.items);
      const likeness = contents.map(
        (content) => (2 * shared(words, content)) / (words.size + content.size || 1),
      );
      const best = likeness.indexOf(Math.max(...likeness));
      const goesOn =
        gold.outermost &&
        !group.cue &&
        contents.some((content) => shared(words, content) >= 0.9 * words.size);
      const isRight =
        (likeness[best] >= 0.5 && hasSource(group, gold.statements[best], gold.outermost)) || goesOn;
      const features = keepFeatures(group, scene, near(group));
      if (features.nested && gold.outermost && !isRight) return [];
      return [{ features, label: isRight ? 'yes' : 'no', group: gold.id }];
    });
  });
}

const hasSource = ({ source }, { sources }, isWhole) =>
  source
    ? sources.some((one) => (isWhole ? dice(one, source) >= 0.4 : dice(one, source) > 0))
    : sources.length === 0;
