// Texts of articles in a store, each read once however many happenings ask for it.
import type { Texts } from '@entente/happenings';
import type { Reader } from '@entente/record';

/** So many articles of a happening are read for its tolls, and for its denials. */
const MOST_TEXTS = 20;

/** The texts of articles by id: of the first ones, without those that the store does not have. */
export type ArticleTexts = (articles: readonly string[]) => Promise<Texts>;

/** Texts for one answer: what was read once is kept for as long as that. */
export function openTexts(reader: Reader): ArticleTexts {
  const known = new Map<string, string | null>();
  return async (articles) => {
    const texts = new Map<string, string>();
    for (const id of [...new Set(articles)].slice(0, MOST_TEXTS)) {
      if (!known.has(id)) known.set(id, (await reader.article(id))?.article.text ?? null);
      const text = known.get(id);
      if (typeof text === 'string') texts.set(id, text);
    }
    return texts;
  };
}
