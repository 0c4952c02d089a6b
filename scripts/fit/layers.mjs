// The layers needed for triggers, made as in the engine.
import { analyse, splitTokens } from '../../packages/engine/dist/3-analyse/index.js';
import { toArticle } from './data.mjs';

/** Title, words, sentences, quotes and mentions of a story. */
export function layersOf(story, reading, knowledge) {
  const article = toArticle(story);
  // the layers do not depend on triggers; a reading without triggers avoids weights that are still being fitted
  const { sentences, quotes, mentions } = analyse(
    article,
    { ...reading, triggers: [], arcs: [] },
    {
      ...knowledge,
      weights: (name) => (name === 'trigger' ? { classes: { yes: { bias: -9 } } } : knowledge.weights(name)),
    },
  );
  return {
    text: story.text,
    title: article.title,
    words: splitTokens(story.text),
    sentences,
    quotes,
    mentions,
  };
}
