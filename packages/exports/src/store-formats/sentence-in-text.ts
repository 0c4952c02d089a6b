// An event's sentence, counted from 1 over the whole text: formats of others know no title, so a title is sentence 1.
import type { EventRow } from '@entente/record';
import type { ArticleView } from './article-view.js';

/** Number of the sentence from 1, a title being the first. */
export const sentenceInText = ({ sentenceNumber }: EventRow, { stored: { article } }: ArticleView): number =>
  sentenceNumber + (article.title ? 1 : 0);
