// Room 3: Article + what the model read → Analysis, standoff layers side by side. The order of the layers is the order of this file.
import type { Knowledge } from '@entente/knowledge';
import { type Analysis, ARC_ENDS, type Arc, type Article, type Layer, type Reading } from '@entente/record';
import { findChains } from './chains.js';
import { findContents } from './contents.js';
import { findMentions } from './mentions.js';
import { splitParagraphs } from './paragraphs.js';
import { findQuotes } from './quotes.js';
import { splitSentences } from './sentences.js';
import { findTimes } from './times/index.js';
import { findTriggers } from './triggers.js';

export { ANALYSE_RULES } from './rules.js';

/** All layers of one article. */
export function analyse(article: Article, reading: Reading, knowledge: Knowledge): Analysis {
  const { text } = article;
  const paragraphs = splitParagraphs(text);
  const sentences = splitSentences(text, paragraphs, knowledge);
  const quotes = findQuotes(text, paragraphs);
  const mentions = findMentions(reading);
  const times = findTimes(text, sentences, reading.times, { published: article.published.value, knowledge });
  const statementLayers = findContents(reading);
  const triggers = findTriggers(reading);
  const layers = { mentions, times, triggers, ...statementLayers };
  return {
    article: article.id,
    model: reading.model,
    paragraphs,
    sentences,
    quotes,
    ...layers,
    arcs: moveArcs(reading.arcs, layers),
    chains: findChains(text, mentions),
  };
}

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
