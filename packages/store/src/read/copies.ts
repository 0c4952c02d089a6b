// Copies: the group of an article with who carried it, the numbers of articles and origins, and what stands behind events.
import type {
  Appearance,
  ArticleCount,
  Copied,
  CopyGroup,
  Coverage,
  Filter,
  PublisherCount,
  TextCount,
} from '@entente/record';
import { type RawBuilder, sql } from 'kysely';
import { keepable } from '../plain-text.js';
import type { Terms } from '../terms.js';
import { dayOf } from '../write/flatten.js';
import { eventConditions } from './act-conditions.js';
import type { Asked } from './asked.js';

interface AppearanceRow {
  readonly n: number;
  readonly article: string;
  readonly title: string | null;
  readonly publisher: number;
  readonly day: number;
  readonly url: string | null;
}

/** The group of an article; of an article without copies it holds the article alone. */
export async function findCopies({ db, terms }: Asked, id: string): Promise<CopyGroup | null> {
  const { rows } = await sql<AppearanceRow & { origin: string }>`
    with own as (select a.n, coalesce(c.origin, a.n) as origin from articles a left join copies c on c.article = a.n where a.id = ${keepable(id)}),
    members as (select article as n from copies where origin = (select origin from own) union select n from own)
    select a.n, a.id as article, a.title, r.publisher, r.published as day, r.url,
      (select id from articles where n = (select origin from own)) as origin
    from members join articles a using (n) join readings r on r.article = a.n order by r.reading`.execute(db);
  const [first] = rows;
  if (!first) return null;
  const appearances = new Map<string, AppearanceRow>();
  for (const row of rows) {
    const key = `${row.n} ${row.publisher}`;
    const known = appearances.get(key);
    if (!known || compareDays(row.day, known.day) <= 0) appearances.set(key, row);
  }
  const word = await terms.words(rows.map(({ publisher }) => publisher));
  return {
    origin: first.origin,
    articles: new Set(rows.map(({ n }) => n)).size,
    origins: 1,
    outlets: new Set(rows.map(({ publisher }) => publisher).filter((n) => n > 0)).size,
    appearances: [...appearances.values()]
      .map(
        ({ article, title, publisher, day, url }): Appearance => ({
          article,
          title,
          publisher: word(publisher),
          published: dayOf(day),
          url,
        }),
      )
      .sort(byDay),
  };
}

/** Known days first. */
const compareDays = (a: number, b: number): number => (a || Number.MAX_VALUE) - (b || Number.MAX_VALUE);

const byDay = (a: Appearance, b: Appearance): number =>
  compareText(a.published ?? '\uffff', b.published ?? '\uffff') ||
  compareText(a.article, b.article) ||
  compareText(a.publisher ?? '', b.publisher ?? '');
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The groups of articles in a list, by number. */
export async function copiedOf(db: Asked['db'], articles: readonly number[]): Promise<(n: number) => Copied> {
  const { rows } = await sql<{ n: number; origin: string; copies: number }>`
    select asked.n, origin.id as origin, (
      select count(*)::int - 1 from (select distinct r.article, r.publisher from readings r
        where r.article = asked.n or r.article in (select article from copies where copies.origin = asked.origin)) appearances) as copies
    from (select a.n, coalesce(c.origin, a.n) as origin from articles a left join copies c on c.article = a.n
      where a.n = any(${articles}::int[])) asked
    join articles origin on origin.n = asked.origin`.execute(db);
  const found = new Map(rows.map(({ n, origin, copies }) => [n, { origin, copies }]));
  return (n) => found.get(n)!;
}

/** The article that an article counts as: the first of its copies, or itself. For an article `a` with its `copies c`. */
const ORIGIN = sql`coalesce(c.origin, a.n)`;

/** What stands behind the events that match. */
export async function countCoverage({ db, terms }: Asked, filter: Filter): Promise<Coverage> {
  const { rows } = await sql<Coverage>`
    with behind as materialized (select distinct article as n from events where ${await eventConditions(filter, terms)})
    select count(*)::int as articles, count(distinct ${ORIGIN})::int as origins,
      (select count(distinct publisher)::int from readings where article in (select n from behind) and publisher > 0) as outlets
    from behind a left join copies c on c.article = a.n`.execute(db);
  return rows[0]!;
}

/** Outlets with their numbers of articles and origins: the largest first, then by name. Only the groups of copies are looked at one by one. */
export async function countPublishers({ db, terms }: Asked): Promise<readonly PublisherCount[]> {
  const { rows } = await sql<ArticleCount & { publisher: number }>`
    select publisher, articles::int, (articles - coalesce(more, 0))::int as origins
    from (select publisher, count(*) as articles from articles where publisher > 0 group by publisher) counted
    left join (select publisher, sum(more) as more from (
      select publisher, count(*) - 1 as more from copies join articles on n = article group by publisher, origin) folded group by publisher) again
    using (publisher)`.execute(db);
  return labelPublishers(terms, rows);
}

/** Articles under a condition on the table `articles` (without an alias), all together, by outlet, and by year of publication. */
export async function countMatching({ db, terms }: Asked, where: RawBuilder<unknown>): Promise<TextCount> {
  const { rows } = await sql<ArticleCount & { publisher: number | null; year: number | null }>`
    with counted as materialized (select n, publisher, published / 10000 as year from articles where ${where})
    select publisher, year, count(*)::int as articles, count(distinct coalesce(origin, n))::int as origins
    from counted left join copies on article = n group by grouping sets ((), (publisher), (year))`.execute(
    db,
  );
  const all = rows.find(({ publisher, year }) => publisher === null && year === null);
  const ofPublishers = rows.flatMap(({ publisher, articles, origins }) =>
    publisher === null ? [] : [{ publisher, articles, origins }],
  );
  return {
    articles: all?.articles ?? 0,
    origins: all?.origins ?? 0,
    publishers: await labelPublishers(terms, ofPublishers),
    years: rows
      .flatMap(({ year, articles, origins }) => (year ? [{ year: String(year), articles, origins }] : []))
      .sort((a, b) => Number(a.year) - Number(b.year)),
  };
}

async function labelPublishers(
  terms: Terms,
  rows: readonly (ArticleCount & { readonly publisher: number })[],
): Promise<readonly PublisherCount[]> {
  const word = await terms.words(rows.map(({ publisher }) => publisher));
  return rows
    .flatMap(({ publisher, articles, origins }) => {
      const name = word(publisher);
      return name === null ? [] : [{ name, articles, origins }];
    })
    .sort((a, b) => b.articles - a.articles || compareText(a.name, b.name));
}
