// An example story by words of its title, with everything that was read from it.
import type { ArticleSummary, ArticleView, Page } from '@entente/record';
import type { Desk } from './in-browser.js';

/** The article whose title begins so. @throws Error when the examples lack it */
export async function findArticle(desk: Desk, title: string): Promise<ArticleView> {
  const { items } = await desk.ask<Page<ArticleSummary>>('/api/articles?limit=500');
  const found = items.find((item) => item.title?.startsWith(title));
  if (!found)
    throw new Error(`no example story "${title}", found: ${items.map((item) => item.title).join('; ')}`);
  return desk.ask<ArticleView>(`/api/articles/${found.id}`);
}

/** A CSS selector of a card of the fact panel. */
export const cardOf = (id: string): string => `[id="fact-${id}"]`;
/** Of the words that lead to a fact. */
export const wordsOf = (id: string): string => `.story [data-fact="${id}"]`;
