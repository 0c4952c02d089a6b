// Collections: articles that a person put together under a name. An empty one is none.
import type { Collecting } from '@entente/record';
import { NONE } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from './connect.js';
import { keepable } from './plain-text.js';
import type { Asked } from './read/asked.js';
import type { Condition } from './read/conditions.js';
import { UNJOINED } from './write/flatten.js';
import { noteChanges } from './write/note-changes.js';
import { transact } from './write/transact.js';

/** The articles, by their number, that are in one of these collections; `-`: in none. */
export function inCollections(article: Condition, names: readonly string[]): Condition {
  const named = names.filter((name) => name !== NONE).map(keepable);
  const among = sql`${article} in (select article from collected where name = any(${named}::text[]))`;
  if (named.length === names.length) return among;
  const inNone = sql`${article} not in (select article from collected)`;
  return named.length === 0 ? inNone : sql`(${among} or ${inNone})`;
}

/** Puts articles into collections and takes them out of others. Returns how many articles changed. */
export async function collect(
  db: Database,
  articles: readonly string[],
  { into = [], outOf = [] }: Collecting,
): Promise<number> {
  const ids = [...new Set(articles)].map(keepable);
  return transact(db, async (tx) => {
    const left = await sql<{ article: number }>`
      delete from collected using articles where articles.n = collected.article
        and articles.id = any(${ids}::text[]) and name = any(${outOf.map(keepable)}::text[])
      returning collected.article`.execute(tx);
    const came = await sql<{ article: number }>`
      insert into collected (name, article) select name, n from articles, unnest(${into.map(keepable)}::text[]) name
      where id = any(${ids}::text[]) order by n, name on conflict do nothing returning article`.execute(tx);
    const changed = [...new Set([...left.rows, ...came.rows].map(({ article }) => article))];
    // a question that asks for a collection may have a happening more
    await noteChanges(
      tx,
      sql`(select distinct happening from events where article = any(${changed}::int[]) and happening <> ${UNJOINED})`,
    );
    return changed.length;
  });
}

/** Collections with their number of articles, by name. */
export async function listCollections({
  db,
}: Asked): Promise<readonly { readonly name: string; readonly articles: number }[]> {
  const { rows } = await sql<{ name: string; articles: number }>`
    select name, count(*)::int as articles from collected group by name order by name`.execute(db);
  return rows;
}

/** The collections of one article. */
export async function collectionsOf({ db }: Asked, article: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from collected join articles on n = article where id = ${keepable(article)} order by name`.execute(
    db,
  );
  return rows.map(({ name }) => name);
}
