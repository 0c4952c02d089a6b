// Iterates over all articles in order of publication and id, complete with rows: for exports.
import type { Filter, Store } from '@entente/record';
import { sql } from 'kysely';
import { eventConditions } from './act-conditions.js';
import { ARTICLE_FIELDS, articleConditions } from './article-conditions.js';
import { keptArticle } from './articles.js';
import type { Asked } from './asked.js';
import { all, type Condition } from './conditions.js';
import { joinedRowsOfArticles } from './rows.js';

const AT_ONCE = 50;
interface Step {
  readonly n: number;
  readonly id: string;
  readonly day: number;
}

/** Numbers of the articles under a condition on the table `articles`, in order of publication and id, in steps of at most so many. */
export async function* articleSteps(
  db: Asked['db'],
  where: Condition,
  atOnce: number,
): AsyncGenerator<readonly number[]> {
  for (let after: Step | undefined; ; ) {
    const later = after ? [sql`(published, id) > (${after.day}::int, ${after.id} collate "C")`] : [];
    const { rows } = await sql<Step>`select n, id, published as day from articles
      where ${all([where, ...later])} order by published, id limit ${sql.lit(atOnce)}`.execute(db);
    if (rows.length === 0) return;
    yield rows.map(({ n }) => n);
    after = rows.at(-1);
  }
}

/** With a filter: the articles with a matching event, each with only its matching events; without one all articles. */
export async function* eachArticle(asked: Asked, filter: Filter = {}): ReturnType<Store['each']> {
  const isAll = Object.keys(filter).length === 0;
  const where = isAll ? sql`true` : await withEvents(asked, filter);
  for await (const articles of articleSteps(asked.db, where, AT_ONCE)) {
    const kept = await joinedRowsOfArticles(asked.db, articles);
    const wanted = isAll ? null : await eventsAmong(asked, filter, articles);
    for (const n of articles) {
      const { events, statements, actors } = kept.get(n)!;
      const shown = wanted ? events.filter(({ id }) => wanted.has(id)) : events;
      yield { ...(await keptArticle(asked.db, n)), events: shown, statements, actors };
    }
  }
}

/** An article matches when the filter has article fields only and they match, or when it has a matching event. */
async function withEvents({ terms }: Asked, filter: Filter) {
  const fields: readonly string[] = ARTICLE_FIELDS;
  if (Object.keys(filter).every((name) => fields.includes(name))) return articleConditions(filter, terms);
  return sql`n in (select article from events where ${await eventConditions(filter, terms)})`;
}

async function eventsAmong(
  { db, terms }: Asked,
  filter: Filter,
  articles: readonly number[],
): Promise<ReadonlySet<string>> {
  const where = await eventConditions(filter, terms);
  const { rows } = await sql<{ id: string }>`
    select id from events where article = any(${articles}::int[]) and ${where}`.execute(db);
  return new Set(rows.map(({ id }) => id));
}
