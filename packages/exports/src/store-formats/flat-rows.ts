// The events of the flat formats (CSV, Parquet, GeoJSON): all of the requested statuses; and what these formats can't represent.
import type { ArticleView } from './article-view.js';
import type { FlatRow } from './event-columns.js';
import type { Context } from './table.js';
import { type Loss, pickEvents, type Tally } from './tally.js';

/** The rows of one article, counted. */
export function pickRows(view: ArticleView, context: Context, tally: Tally): FlatRow[] {
  const events = pickEvents(view.stored.events, context, tally);
  for (const event of events) tally.keep(event);
  tally.rows += events.length;
  return events.map((event) => ({ event, view }));
}

/** Losses of every flat format. */
export const flatLosses: readonly Loss[] = [
  { what: 'statements, actors, places and times as records of their own; the article’s text' },
  { what: 'where the words that name actors and recipients stand' },
  {
    what: 'who corrected the event, when and why: only the ids of the corrections',
    seen: ({ corrections }) => corrections.length > 0,
  },
];
