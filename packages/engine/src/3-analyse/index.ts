// Room 3: Article + what the model read → Analysis, standoff layers side by side. The order of the layers is the order of this file.
import type { Knowledge } from '@entente/knowledge';
import {
  ALL_RULES,
  type Analysis,
  ARC_ENDS,
  type Arc,
  type Article,
  dayAt,
  type IsOn,
  type Layer,
  type Reading,
} from '@entente/record';
import { findChains } from './chains/index.js';
import { findStatementLayers } from './contents/index.js';
import { findGrammar } from './grammar/index.js';
import { findMentions } from './mentions/index.js';
import { splitParagraphs } from './paragraphs.js';
import { tagWords } from './parts-of-speech.js';
import { findQuotes } from './quotes.js';
import { splitSentences } from './sentences.js';
import { findTimes } from './times/index.js';
import { splitTokens } from './tokens.js';
import { findTriggers, triggerContexts } from './triggers/index.js';

export { LABELLED_SPEECH, type StatementLexicon, statementLexicon } from './contents/index.js';
export * from './feature-row.js';
export { bodyNamed, organizationNamed } from './known-organization.js';
export { ANALYSE_RULES } from './rules.js';
export { isPastForm, move, parseDay, writeAs } from './times/index.js';
export { splitTokens, type Token } from './tokens.js';
export { statusFeatures, statusWordFeatures } from './triggers/index.js';
export { type Features, logOdds, weigh, weighClasses, weighedSum } from './weigh.js';

/** All layers of one article. `isOn` says which rules are applied: all, unless it says otherwise. */
export function analyse(
  article: Article,
  reading: Reading,
  { knowledge, isOn = ALL_RULES }: { readonly knowledge: Knowledge; readonly isOn?: IsOn },
): Analysis {
  const { text } = article;
  const paragraphs = splitParagraphs(text);
  const sentences = splitSentences(text, paragraphs, knowledge);
  const quotes = findQuotes(text, paragraphs);
  const tagged = tagWords(text, paragraphs);
  const mentions = findMentions(text, { words: tagged, reading, knowledge, isOn });
  const times = findTimes(text, sentences, reading.times, {
    published: article.published.value,
    dayAt: (offset) => dayAt(article, offset),
    knowledge,
    model: reading.model,
    isOn,
  });
  const shared = { sentences, quotes, words: tagged, mentions, knowledge, isOn };
  const { arcs: statementArcs, ...statementLayers } = findStatementLayers(text, reading, {
    ...shared,
    paragraphs,
  });
  const tokens = splitTokens(text);
  const triggers = findTriggers(
    reading,
    { text, title: article.title, words: tokens, sentences, quotes, mentions },
    { knowledge, isOn },
  );
  const grammar = findGrammar(triggers, { text, sentences, tokens, words: tagged, mentions, knowledge });
  const layers = { mentions, times, triggers, ...statementLayers };
  return {
    article: article.id,
    model: reading.model,
    paragraphs,
    sentences,
    words: tagged,
    quotes,
    ...layers,
    grammar,
    arcs: [...moveArcs(reading.arcs.filter(isLeft), layers), ...statementArcs],
    chains: findChains(text, { ...shared, reading, published: article.published.value }),
  };
}

/** For fits: every candidate of an article that was analysed, with what its status is read from. */
export const statusContexts = (
  reading: Reading,
  { text, title }: Article,
  analysis: Analysis,
  knowledge: Knowledge,
) => triggerContexts(reading, { ...analysis, text, title, words: splitTokens(text) }, knowledge);

/** Cues and sources of contents are chosen with the contents; the other arcs are the model's. */
const isLeft = ({ kind }: Arc): boolean => kind !== 'st:cue' && kind !== 'st:source';

/** The model's arcs between the mended layers: an arc follows its ends, and goes where an end was dropped. */
export function moveArcs(
  arcs: readonly Arc[],
  layers: Readonly<Record<Layer, readonly { readonly origins: readonly number[] }[]>>,
): Arc[] {
  const places = new Map<Layer, Map<number, number[]>>();
  for (const [layer, items] of Object.entries(layers) as [Layer, (typeof layers)[Layer]][]) {
    const byOrigin = new Map<number, number[]>();
    for (const [i, { origins }] of items.entries())
      for (const origin of origins) byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), i]);
    places.set(layer, byOrigin);
  }
  const best = new Map<string, Arc>();
  for (const arc of arcs) {
    const [fromLayer, toLayer] = ARC_ENDS[arc.kind];
    for (const from of places.get(fromLayer)!.get(arc.from) ?? [])
      for (const to of places.get(toLayer)!.get(arc.to) ?? []) {
        const key = `${arc.kind} ${from} ${to}`;
        if ((best.get(key)?.score ?? 0) < arc.score) best.set(key, { ...arc, from, to });
      }
  }
  return [...best.values()];
}
