// Pages of articles that match a filter, newest first.
import { type ArticleSummary, type Filter, type Page, type PageRequest, SURE } from '@entente/record';
import { sql } from 'kysely';
import { readCursor, writeCursor } from '../cursor.js';
import { dayOf } from '../write/flatten.js';
import { articleConditions } from './article-conditions.js';
import type { Asked } from './asked.js';
import { all } from './conditions.js';
import { afterDay } from './list-facts.js';

interface ArticleFound extends Omit<ArticleSummary, 'published' | 'publisher'> {
  readonly day: number;
  readonly publisher: number;
}

/** One page of articles with an event that matches the filter, newest first, then by id. @throws CursorError */
export async function listArticles(
  { db, terms }: Asked,
  filter: Filter,
  page: PageRequest,
): Promise<Page<ArticleSummary>> {
  const question = ['articles', filter];
  const after = readCursor(question, page.cursor);
  const where = all([await articleConditions(filter, terms), ...afterDay(after, sql.ref('published'))]);
  const { rows } = await sql<ArticleFound>`
    select id, title, publisher, published as day, language, url, words, events,
      (select count(*) from events e where e.article = articles.n and occurred and confidence >= ${sql.lit(SURE)}) as counted,
      statements from articles
    where ${where} order by published desc, id limit ${page.limit + 1}`.execute(db);
  const shown = rows.slice(0, page.limit);
  const word = await terms.words(shown.map(({ publisher }) => publisher));
  const last = shown.at(-1);
  return {
    items: shown.map(({ day, publisher, ...row }) => ({
      ...row,
      publisher: word(publisher),
      published: dayOf(day),
    })),
    next: rows.length > page.limit && last ? writeCursor(question, [last.day, last.id]) : null,
  };
}
