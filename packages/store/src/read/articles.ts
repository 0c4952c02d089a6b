// Articles: one whole, lists of them, all of them in order, and what the store holds in numbers.
import {
  type ArticleSummary,
  applyCorrections,
  type Filter,
  type KeptArticle,
  type Page,
  type PageRequest,
  type Totals,
} from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { readCursor, writeCursor } from '../cursor.js';
import { keepable } from '../plain-text.js';
import { dayOf } from '../write/flatten.js';
import { correctionsOf, currentReading } from '../write/readings.js';
import { articleConditions } from './article-conditions.js';
import type { Asked } from './asked.js';
import { all } from './conditions.js';
import { countEvents } from './count-events.js';
import { countStatements } from './count-statements.js';
import { afterDay } from './list-facts.js';

interface ArticleFound extends Omit<ArticleSummary, 'published' | 'publisher'> {
  readonly day: number;
  readonly publisher: number;
}

/** One page of articles that hold an event of the filter, the newest first, then by id. @throws CursorError */
export async function listArticles(
  { db, terms }: Asked,
  filter: Filter,
  page: PageRequest,
): Promise<Page<ArticleSummary>> {
  const question = ['articles', filter];
  const after = readCursor(question, page.cursor);
  const where = await articleConditions(filter, terms);
  const { rows } = await sql<ArticleFound>`
    select id, title, publisher, published as day, language, url, words, events, statements from articles
    where ${all([where, ...afterDay(after, sql`published`)])} order by published desc, id limit ${page.limit + 1}`.execute(
    db,
  );
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

/** One article as it is kept. */
export async function findArticle({ db }: Asked, id: string): Promise<KeptArticle | null> {
  const { rows } = await sql<{ n: number }>`select n from articles where id = ${keepable(id)}`.execute(db);
  return rows[0] ? keptArticle(db, rows[0].n) : null;
}

/** The article of that number, with its corrections applied. */
export async function keptArticle(db: Database, n: number): Promise<KeptArticle> {
  const { document, article, records } = await currentReading(db, n);
  const corrections = await correctionsOf(db, n);
  return {
    document,
    article,
    records,
    corrections,
    current: applyCorrections(article, records, corrections).records,
  };
}

/** What the store holds: read from the sums. */
export async function countTotals(asked: Asked): Promise<Totals> {
  const [events] = await countEvents(asked, {}, []);
  const [statements] = await countStatements(asked, {}, []);
  const { rows } = await sql<{
    articles: number;
    actors: number;
    corrections: number;
    from: number | null;
    to: number | null;
  }>`
    select (select count(*) from articles) as articles, (select count(*) from actors) as actors,
      (select count(*) from corrections) as corrections,
      (select day from events where day > 0 order by day limit 1) as from, (select max(day) from events where day > 0) as to`.execute(
    asked.db,
  );
  const { from, to, ...counts } = rows[0]!;
  return {
    ...counts,
    events: events?.events ?? 0,
    happenings: events?.happenings ?? 0,
    statements: statements?.statements ?? 0,
    from: dayOf(from ?? 0),
    to: dayOf(to ?? 0),
  };
}

/** Publishers with their number of articles, the most frequent first. */
export async function listPublishers({
  db,
}: Asked): Promise<readonly { readonly name: string; readonly articles: number }[]> {
  const { rows } = await sql<{ name: string; articles: number }>`
    select t.key as name, c.articles from
      (select publisher, count(*) as articles from articles where publisher > 0 group by publisher) c
    join terms t on t.n = c.publisher order by c.articles desc, t.key`.execute(db);
  return rows;
}
