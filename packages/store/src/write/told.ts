// What joining needs of each article (package happenings), kept so that events of many articles are compared without their texts; and the index by which
// articles that may tell of one happening are found.
import {
  type ArticleTerms,
  articleTerms,
  type EventProfile,
  MIN_SHARED,
  profileOf,
  WINDOW_DAYS,
} from '@entente/happenings';
import type { EventRow } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { pack, unpack } from '../plain-text.js';
import { monthOf } from './months.js';
import { dropKeys, isNear, type KeyIndex, sharingArticles } from './shared-keys.js';

/** An article as its events are compared: its number, its day of publication in days since 1970, its terms, and its events. */
export interface ToldArticle {
  readonly n: number;
  readonly day: number | null;
  readonly terms: ArticleTerms;
  readonly profiles: readonly EventProfile[];
}

/** What is packed of an article. */
type Body = Pick<ToldArticle, 'terms' | 'profiles'>;

/** The index of keys: some 20 of each article. */
const INDEX: KeyIndex = { table: 'told_keys', column: 'key', least: MIN_SHARED, days: WINDOW_DAYS };

/** The article of these rows. */
export const toldArticle = (
  n: number,
  {
    text,
    published,
    events,
  }: { readonly text: string; readonly published: string | null; readonly events: readonly EventRow[] },
): ToldArticle => ({
  n,
  day: published === null ? null : Date.parse(published) / 86_400_000,
  terms: articleTerms(text),
  profiles: events.map((row) => profileOf(row, { text })),
});

/** Keeps articles; one without events is not compared, and is left out. */
export async function keepTold(tx: Database, articles: readonly ToldArticle[]): Promise<void> {
  const rows = articles
    .filter(({ profiles }) => profiles.length > 0)
    .map(({ n, day, terms, profiles }) => ({
      article: n,
      day,
      month: monthOf(day),
      body: pack({ terms, profiles }).toString('base64'),
      keys: terms.keys,
    }));
  if (rows.length === 0) return;
  await sql`with given as (select * from json_to_recordset(${JSON.stringify(rows)}::json) as x(article int, day int, month int, body text, keys int[])),
    keyed as (insert into told_keys select month, key, article from given, unnest(keys) as key order by month, key, article)
    insert into told select article, day, decode(body, 'base64') from given`.execute(tx);
}

/** Takes articles out. */
export async function dropTold(tx: Database, articles: readonly number[]): Promise<void> {
  const { rows } = await sql<{ article: number; day: number | null; body: Uint8Array }>`
    delete from told where article = any(${articles}::int[]) returning *`.execute(tx);
  await dropKeys(
    tx,
    INDEX,
    rows.map(({ article, day, body }) => ({ n: article, day, keys: unpack<Body>(body).terms.keys })),
  );
}

/** Articles by number, each loaded once. */
export class ToldShelf {
  readonly #articles = new Map<number, ToldArticle>();

  constructor(private readonly tx: Database) {}

  /** Puts an article on the shelf, so that it is not read from the database. */
  put(article: ToldArticle): void {
    this.#articles.set(article.n, article);
  }

  /** These articles, in order of their numbers; those that the store does not have are left out. */
  async load(numbers: Iterable<number>): Promise<readonly ToldArticle[]> {
    const wanted = [...new Set(numbers)].sort((a, b) => a - b);
    const missing = wanted.filter((n) => !this.#articles.has(n));
    if (missing.length > 0) {
      const { rows } = await sql<{ article: number; day: number | null; body: Uint8Array }>`
        select * from told where article = any(${missing}::int[])`.execute(this.tx);
      for (const { article, day, body } of rows) this.put({ n: article, day, ...unpack<Body>(body) });
    }
    return wanted.flatMap((n) => this.#articles.get(n) ?? []);
  }
}

/** Numbers of the articles that may tell of one happening with this one: they share keys with it and lie near in time. */
export async function findToldCandidates(
  tx: Database,
  { n, day, terms }: ToldArticle,
): Promise<readonly number[]> {
  const { rows } = await sql<{ article: number }>`
    select article from (${await sharingArticles(tx, INDEX, { n, day, keys: terms.keys })}) found join told using (article)
    where ${isNear(day, INDEX)} order by article`.execute(tx);
  return rows.map(({ article }) => article);
}
