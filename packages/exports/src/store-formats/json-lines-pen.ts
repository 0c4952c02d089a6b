// Formats that write one JSON value a line: what opens their pen.
import type { ArticleView } from './article-view.js';
import type { Context, Pen } from './table.js';
import type { Tally } from './tally.js';

/** A pen that writes each value of each article on a line of its own. */
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
