// A text with given mentions → its article and analysis, as linking is handed them: chains found by the engine, no other layer.
import type { Knowledge } from '@entente/knowledge';
import type { Analysis, Article, MentionLayer } from '@entente/record';
import { plainArticle } from '../../../../../tests/support/plain-article.js';
import { findChains } from '../../3-analyse/chains/index.js';
import { splitParagraphs } from '../../3-analyse/paragraphs.js';
import { tagWords } from '../../3-analyse/parts-of-speech.js';
import { findQuotes } from '../../3-analyse/quotes.js';
import { splitSentences } from '../../3-analyse/sentences.js';

/** The text and its mentions, in text order. `date`: day of publication, YYYY-MM-DD. */
export interface MarkedText {
  readonly text: string;
  readonly mentions: readonly MentionLayer[];
  readonly date: string;
}

/** Its article and analysis. */
export function analysisOf(
  { text, mentions, date }: MarkedText,
  knowledge: Knowledge,
): { readonly article: Article; readonly analysis: Analysis } {
  const article = plainArticle(text, { date });
  const layers = { times: [], sources: [], cues: [], contents: [], triggers: [], grammar: [], arcs: [] };
  const paragraphs = splitParagraphs(text);
  const sentences = splitSentences(text, paragraphs, knowledge);
  const quotes = findQuotes(text, paragraphs);
  const words = tagWords(text, paragraphs);
  const reading = { model: 'cases', mentions: [], ...layers };
  const scene = { mentions, words, sentences, quotes, reading, knowledge, published: date };
  const chains = findChains(text, scene);
  const base = { article: article.id, model: 'cases', paragraphs, sentences, words: [], quotes };
  return { article, analysis: { ...base, mentions, ...layers, chains } };
}
