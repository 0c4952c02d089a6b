// Actors over all articles: number of articles per actor, names, and attributes from the newest article.
import type { ActorRow } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { keepable, keepableOrNull } from '../plain-text.js';
import type { Numbered } from '../terms.js';
import { dayNumber } from './flatten.js';
import { insertRows } from './insert-rows.js';

/** Actor rows of one article, by its number. */
export interface ArticleActors {
  readonly article: number;
  readonly actors: readonly ActorRow[];
}

/** Rows of `article_actors`, in order of the actors' numbers: a fixed order prevents deadlocks between writers. */
const columnsOf = ({ article, actors }: ArticleActors, terms: Numbered) =>
  actors
    .map((row) => ({
      article,
      actor: terms.of('party', keepable(row.key)),
      day: dayNumber(row.published),
      name: keepable(row.name),
      names: [...new Set(row.names.map(keepable))],
      kind: row.kind,
      country: row.country,
      sectors: row.sectors,
      title: keepableOrNull(row.role?.title ?? null),
      role_from: row.role?.from ?? null,
      role_to: row.role?.to ?? null,
      mentions: row.mentions,
    }))
    .sort((a, b) => a.actor - b.actor);

/** Stores the actors of articles; `foldActors` adds them to the totals. */
export async function addActors(
  tx: Database,
  list: readonly ArticleActors[],
  terms: Numbered,
): Promise<void> {
  const rows = list.flatMap((one) => columnsOf(one, terms));
  if (rows.length === 0) return;
  await insertRows(tx, 'article_actors', rows);
  await sql`insert into actors_due select distinct unnest(${rows.map(({ article }) => article)}::int[])`.execute(
    tx,
  );
}

/** Adds the actors of articles that are due to the totals. Writers of articles never wait for one another's rows of totals. */
export async function foldActors(tx: Database): Promise<void> {
  const { rows } = await sql<{ article: number }>`delete from actors_due returning article`.execute(tx);
  if (rows.length === 0) return;
  const articles = rows.map(({ article }) => article);
  await addSums(tx, articles, 1);
  const actors = await sql<{ actor: number }>`
    select distinct actor from article_actors where article = any(${articles}::int[])`.execute(tx);
  await renew(
    tx,
    actors.rows.map(({ actor }) => actor),
  );
}

/** Removes the actors of an article. The joiner must be held off (`holdJoining`): it adds to the same totals. */
export async function removeActors(tx: Database, article: number): Promise<void> {
  const { rows: due } =
    await sql`delete from actors_due where article = ${article} returning article`.execute(tx);
  if (due.length === 0) await addSums(tx, [article], -1);
  const { rows } = await sql<{ actor: number }>`
    delete from article_actors where article = ${article} returning actor`.execute(tx);
  const actors = rows.map(({ actor }) => actor);
  await sql`delete from actor_names where actor = any(${actors}::int[]) and articles <= 0`.execute(tx);
  await sql`delete from actors where actor = any(${actors}::int[]) and articles <= 0`.execute(tx);
  await sql`update actors a set kind = r.kind, country = r.country, sectors = r.sectors, day = r.day
    from (select distinct on (actor) actor, kind, country, sectors, day from article_actors
      where actor = any(${actors}::int[]) order by actor, day desc, article desc) r
    where a.actor = r.actor`.execute(tx);
  await renew(tx, actors);
}

async function addSums(tx: Database, articles: readonly number[], sign: 1 | -1): Promise<void> {
  const given = sql`select * from article_actors where article = any(${articles}::int[])`;
  await sql`insert into actors (actor, key, name, kind, country, sectors, day, articles, mentions)
    select g.actor, t.key, g.name, g.kind, g.country, g.sectors, g.day, s.articles, s.mentions
    from (select distinct on (actor) * from (${given}) x order by actor, day desc, article desc) g
    join (select actor, count(*)::int * ${sign}::int as articles, sum(mentions)::int * ${sign}::int as mentions
      from (${given}) x group by actor) s on s.actor = g.actor
    join terms t on t.n = g.actor
    order by g.actor
    on conflict (actor) do update set
      articles = actors.articles + excluded.articles, mentions = actors.mentions + excluded.mentions,
      kind = case when excluded.day >= actors.day then excluded.kind else actors.kind end,
      country = case when excluded.day >= actors.day then excluded.country else actors.country end,
      sectors = case when excluded.day >= actors.day then excluded.sectors else actors.sectors end,
      day = greatest(excluded.day, actors.day)`.execute(tx);
  await sql`insert into actor_names (actor, name, folded, articles, mains)
    select actor, name, lower(unaccent(name)), sum(n)::int, sum(main)::int
    from (select actor, unnest(names) as name, ${sign}::int as n, 0 as main from (${given}) x
      union all select actor, name, 0, ${sign}::int from (${given}) y) both_kinds
    group by actor, name
    order by actor, name
    on conflict (actor, name) do update set
      articles = actor_names.articles + excluded.articles, mains = actor_names.mains + excluded.mains`.execute(
    tx,
  );
}

/** The display name is the one that most articles use; among equals the longest. */
const renew = (tx: Database, actors: readonly number[]) =>
  sql`update actors a set name = best.name
    from (select distinct on (actor) actor, name from actor_names where actor = any(${actors}::int[])
      order by actor, mains desc, articles desc, length(name) desc, name) best
    where a.actor = best.actor and a.name is distinct from best.name`.execute(tx);
