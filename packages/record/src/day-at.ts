// The day on which a piece of an article was published: of a live page its entry's, of all others the article's.
import type { Article } from './kinds/index.js';

/** YYYY-MM-DD of the section that holds the offset, else of the article; null when neither is known. */
export const dayAt = (
  { published, sections }: Pick<Article, 'published' | 'sections'>,
  offset: number,
): string | null =>
  sections?.find(({ start, end }) => start <= offset && offset < end)?.date ?? published.value;
