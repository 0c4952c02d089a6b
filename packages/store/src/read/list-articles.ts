// Pages of articles that match a filter, newest first.
import {
  type ArticleListOptions,
  type ArticleSummary,
  type Filter,
  type Page,
  type PageRequest,
  SURE,
} from '@entente/record';
import { sql } from 'kysely';
import { readCursor, writeCursor } from '../cursor.js';
import { dayOf } from '../write/flatten.js';
import { articleConditions } from './article-conditions.js';
import type { Asked } from './asked.js';
import { all, type Condition, isFirst } from './conditions.js';
import { copiedOf } from './copies.js';
import { afterDay } from './list-facts.js';

interface ArticleFound extends Omit<ArticleSummary, 'published' | 'publisher' | 'origin' | 'copies'> {
  readonly n: number;
  readonly day: number;
  readonly publisher: number;
}

/** One page of articles with an event that matches the filter, newest first, then by id. @throws CursorError */
export async function listArticles(
  { db, terms }: Asked,
  filter: Filter,
  page: PageRequest,
  { fold = false }: ArticleListOptions = {},
): Promise<Page<ArticleSummary>> {
  const question = ['articles', filter, ...(fold ? ['fold'] : [])];
  const after = readCursor(question, page.cursor);
  const matching = await articleConditions(filter, terms);
  const where = all([
    matching,
    ...(fold ? [firstOf(filter, matching)] : []),
    ...afterDay(after, sql.ref('published')),
  ]);
  const { rows } = await sql<ArticleFound>`
    select n, id, title, publisher, published as day, language, url, words, events,
      (select count(*) from events e where e.article = articles.n and occurred and confidence >= ${sql.lit(SURE)}) as counted,
      statements from articles
    where ${where} order by published desc, id limit ${page.limit + 1}`.execute(db);
  const shown = rows.slice(0, page.limit);
  const word = await terms.words(shown.map(({ publisher }) => publisher));
  const copied = await copiedOf(
    db,
    shown.map(({ n }) => n),
  );
  const last = shown.at(-1);
  return {
    items: shown.map(({ n, day, publisher, ...row }) => ({
      ...row,
      ...copied(n),
      publisher: word(publisher),
      published: dayOf(day),
    })),
    next: rows.length > page.limit && last ? writeCursor(question, [last.day, last.id]) : null,
  };
}

/** Of copies that match the one that was published first: where all articles match the first of its group, else to be found among them. */
const firstOf = (filter: Filter, matching: Condition): Condition =>
  Object.values(filter).every((value) => value === undefined)
    ? isFirst(sql`articles.n`)
    : sql`not exists (select from (
        select article, row_number() over (partition by origin order by published = 0, published, id) as nth
        from articles join copies on article = n where ${matching}) told where told.article = articles.n and nth > 1)`;
