// Article, records and codes → flat rows, which the store keeps beside the records for queries.
import type { Article, Record } from '../kinds/index.js';
import { indexRecords } from '../lookup.js';
import type { Coder, Rows } from '../rows.js';
import { listActorRows } from './actor-rows.js';
import { listEventRows } from './event-rows.js';
import { listStatementRows } from './statement-rows.js';

/**
 * The rows of one article, in text order; deterministic. Dangling references are left out; `verify` reports them.
 * To include corrections, pass the result of `applyCorrections`: its records, and `applied` as `corrections` (event id → correction ids).
 */
export function toRows(
  article: Article,
  records: readonly Record[],
  coder: Coder,
  corrections: ReadonlyMap<string, readonly string[]> = new Map(),
): Rows {
  const lookup = indexRecords(article, records);
  const shared = {
    article: article.id,
    title: article.title?.quote ?? null,
    publisher: article.publisher.value,
    published: article.published.value,
    url: article.url ?? null,
  };
  const events = listEventRows({ lookup, article: shared, coder, corrections });
  const statements = listStatementRows(lookup, shared);
  return { events, statements, actors: listActorRows(lookup, events, statements) };
}
