// Full-text search: articles, best first, each with an excerpt and the exact offsets of the matching words.
import type { Article, Filter, Page, PageRequest, TextCount, TextHit } from '@entente/record';
import { sql } from 'kysely';
import { readCursor, writeCursor } from '../cursor.js';
import { searchable, unpack } from '../plain-text.js';
import { dayOf } from '../write/flatten.js';
import { articleConditions } from './article-conditions.js';
import type { Asked } from './asked.js';
import { webQuery } from './conditions.js';
import { countMatching } from './copies.js';
import { cutExcerpt, readMarks } from './excerpt.js';

/** Where more articles match, only the newest are ranked. */
const MOST_WEIGHED = 2000;
const RANK_UNIT = 1_000_000;
interface Hit {
  readonly n: number;
  readonly id: string;
  readonly title: string | null;
  readonly publisher: number;
  readonly day: number;
  readonly rank: number;
}

/** One page of matching articles: best first, then newest, then by id. @throws CursorError */
export async function searchText(
  asked: Asked,
  query: string,
  page: PageRequest,
  filter: Filter = {},
): Promise<Page<TextHit>> {
  const question = ['text', query, filter];
  const after = readCursor(question, page.cursor);
  const where = await articleConditions(filter, asked.terms);
  const [rank, day, id] = after ?? [];
  const later = after
    ? sql`where (-rank, -day, id) > (${-Number(rank)}::int, ${-Number(day)}::int, ${String(id)} collate "C")`
    : sql``;
  const { rows } = await sql<Hit>`
    with found as materialized (
      select n, id, title, publisher, published as day, words_found from articles
      where words_found @@ ${webQuery(query)} and ${where} order by published desc, id limit ${sql.lit(MOST_WEIGHED)}),
    weighed as (
      select n, id, title, publisher, day, round(ts_rank_cd(words_found, ${webQuery(query)}) * ${sql.lit(RANK_UNIT)})::int as rank from found)
    select * from weighed ${later} order by rank desc, day desc, id limit ${page.limit + 1}`.execute(
    asked.db,
  );
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    items: await tellHits(asked, query, shown),
    next: rows.length > page.limit && last ? writeCursor(question, [last.rank, last.day, last.id]) : null,
  };
}

/** Number of matching articles, by outlet (largest first) and by year of publication (in order). */
export async function countText(asked: Asked, query: string, filter: Filter = {}): Promise<TextCount> {
  const where = await articleConditions(filter, asked.terms);
  return countMatching(asked, sql`words_found @@ ${webQuery(query)} and ${where}`);
}

async function tellHits({ db, terms }: Asked, query: string, hits: readonly Hit[]): Promise<TextHit[]> {
  const word = await terms.words(hits.map(({ publisher }) => publisher));
  const texts = await textsOf(
    db,
    hits.map(({ n }) => n),
  );
  const plain = hits.map(({ n }) => searchable(texts.get(n) ?? ''));
  const { rows } = await sql<{ marked: string }>`
    select ts_headline('entente', t, ${webQuery(query)}, ${'HighlightAll=true, StartSel=\uE000, StopSel=\uE001'}) as marked
    from unnest(${plain}::text[]) with ordinality as given (t, i) order by i`.execute(db);
  return hits.map((hit, i) => {
    const text = texts.get(hit.n) ?? '';
    return {
      article: hit.id,
      title: hit.title,
      publisher: word(hit.publisher),
      published: dayOf(hit.day),
      ...cutExcerpt(text, readMarks(plain[i]!, rows[i]?.marked ?? '')),
      rank: hit.rank / RANK_UNIT,
    };
  });
}

async function textsOf(db: Asked['db'], numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ n: number; body: Uint8Array }>`
    select a.n, r.body from articles a join readings r on r.article = a.n and r.reading = a.reading
    where a.n = any(${numbers}::int[])`.execute(db);
  return new Map(rows.map(({ n, body }) => [n, unpack<{ article: Article }>(body).article.text]));
}
