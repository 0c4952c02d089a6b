// The rows of the flat formats (CSV, Parquet, GeoJSON): happenings of all requested statuses; and what these formats can't represent.
import { pickTold } from './acts.js';
import type { ArticleView } from './article-view.js';
import type { FlatRow } from './event-columns.js';
import type { Context } from './table.js';
import type { Loss, Tally } from './tally.js';

/** The rows of one article, counted. */
export function pickRows(view: ArticleView, context: Context, tally: Tally): FlatRow[] {
  const found = pickTold(view, context, tally);
  for (const { event } of found) tally.keep(event);
  tally.rows += found.length;
  return found.map(({ event }) => ({ event, view }));
}

/** Losses of every flat format. */
export const flatLosses: readonly Loss[] = [
  { what: 'statements, actors, places and times as records of their own; the article’s text' },
  { what: 'where the words that name actors and recipients stand' },
  {
    what: 'what each report says where they differ: --count reports writes them one by one',
    seen: ({ events = 1 }) => events > 1,
  },
  {
    what: 'who corrected the event, when and why: only the ids of the corrections',
    seen: ({ corrections }) => corrections.length > 0,
  },
];
