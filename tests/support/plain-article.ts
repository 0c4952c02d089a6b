// A text → the article of a test: nothing known but its words, its title and its day of publication.
import { type Article, hash } from '@entente/record';

/** What is known of the text besides its words. */
export interface PlainArticleOptions {
  /** day of publication, YYYY-MM-DD */
  readonly date?: string;
  /** offset of the end of the title, from the start of the text */
  readonly titleEnd?: number;
}

/** The article. */
export function plainArticle(text: string, { date, titleEnd }: PlainArticleOptions = {}): Article {
  return {
    kind: 'article',
    id: hash('article', text),
    document: 'cases',
    title: titleEnd === undefined ? null : { start: 0, end: titleEnd, quote: text.slice(0, titleEnd) },
    byline: null,
    dateline: null,
    publisher: { value: null, basis: 'unknown' },
    published: date ? { value: date, basis: 'given' } : { value: null, basis: 'unknown' },
    language: { value: 'en', confidence: 1 },
    text,
    runs: [],
    dropped: [],
  };
}
