// The writer ("pen") of formats with one JSON value per line.
import type { ArticleView } from './article-view.js';
import type { Context, Pen } from './table.js';
import type { Tally } from './tally.js';

/** A writer that puts each value of each article on its own line. */
export const jsonLinesPen =
  (values: (view: ArticleView, context: Context, tally: Tally) => readonly object[]) =>
  (context: Context, tally: Tally): Pen => ({
    start: '',
    article: (view) => {
      const found = values(view, context, tally);
      tally.rows += found.length;
      return found.map((value) => `${JSON.stringify(value)}\n`).join('');
    },
  });
