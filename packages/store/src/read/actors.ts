// Actors over all articles: search by name or misspelling, summaries, offices.
import type { ActorRole, ActorSummary, RowPlace } from '@entente/record';
import { sql } from 'kysely';
import { keepable } from '../plain-text.js';
import { dayOf } from '../write/flatten.js';
import type { Asked } from './asked.js';
import type { Condition } from './conditions.js';

interface ActorFound extends Omit<ActorSummary, 'names'> {
  readonly actor: number;
}
const FIELDS = sql`a.actor, a.key, a.name, a.kind, a.country, a.sectors, a.articles, a.mentions`;
const CLOSE_ENOUGH = 0.4;

/** Actors by name, alias or misspelling, best match first; without a query all actors, the most mentioned first. */
export async function findActors(
  asked: Asked,
  query: string,
  { limit, country }: { readonly limit: number; readonly country?: string },
): Promise<readonly ActorSummary[]> {
  const wanted = keepable(query).trim().slice(0, 200);
  const within = country === undefined ? sql`true` : sql`a.country = ${keepable(country)}`;
  const { rows } =
    wanted === ''
      ? await sql<ActorFound>`select ${FIELDS} from actors a where ${within}
          order by a.mentions desc, a.key limit ${limit}`.execute(asked.db)
      : await searchNames(asked, { wanted, within, limit });
  return withNames(asked, rows);
}

interface NameQuestion {
  readonly wanted: string;
  readonly within: Condition;
  readonly limit: number;
}

/** Match score: the word similarity of query and name (trigrams); a name that begins with the query scores 1. */
const searchNames = ({ db }: Asked, { wanted, within, limit }: NameQuestion) =>
  sql<ActorFound>`
    with asked as (select lower(unaccent(${wanted})) as q),
    fitting as (
      select n.actor, max(greatest(word_similarity(q, n.folded), case when starts_with(n.folded, q) then 1 else 0 end)
        + similarity(q, n.folded)) as fit
      from asked, actor_names n where q <% n.folded or n.folded like replace(replace(replace(q, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
      group by n.actor)
    select ${FIELDS} from fitting f join actors a on a.actor = f.actor
    where f.fit >= ${CLOSE_ENOUGH} and ${within}
    order by round(f.fit::numeric, 2) desc, a.mentions desc, a.key limit ${limit}`.execute(db);

async function withNames({ db }: Asked, found: readonly ActorFound[]): Promise<ActorSummary[]> {
  if (found.length === 0) return [];
  const { rows } = await sql<{ actor: number; names: string[] }>`
    select actor, array_agg(name order by mains desc, articles desc, name) as names from actor_names
    where actor = any(${found.map(({ actor }) => actor)}::int[]) group by actor`.execute(db);
  const names = new Map(rows.map((row) => [row.actor, row.names]));
  return found.map(({ actor, ...summary }) => ({ ...summary, names: names.get(actor) ?? [summary.name] }));
}

/** One actor by its key. */
export async function findActor(asked: Asked, key: string): Promise<ActorSummary | null> {
  const n = await numberOf(asked, key);
  const { rows } = await sql<ActorFound & ActorSummary>`select ${FIELDS},
    (select array_agg(x.name order by x.mains desc, x.articles desc, x.name) from actor_names x where x.actor = a.actor) as names
    from actors a where a.actor = ${n}`.execute(asked.db);
  return rows.map(({ actor: _, ...summary }) => summary)[0] ?? null;
}

const numberOf = async ({ terms }: Asked, key: string): Promise<number> =>
  (await terms.find([['party', keepable(key)]]))('party', keepable(key));

/** The offices of an actor according to the articles, earliest first. */
export async function findRoles(asked: Asked, key: string): Promise<readonly ActorRole[]> {
  const { rows } = await sql<{
    title: string;
    from: string | null;
    to: string | null;
    first: number;
    last: number;
    articles: number;
  }>`
    select title, role_from as from, role_to as to, coalesce(min(day) filter (where day > 0), 0) as first, max(day) as last, count(*)::int as articles
    from article_actors where actor = ${await numberOf(asked, key)} and title is not null
    group by title, role_from, role_to order by first, title collate "C", role_from, role_to`.execute(
    asked.db,
  );
  return rows.map(({ title, from, to, first, last, articles }) => ({
    title,
    from: from ?? dayOf(first),
    to: to ?? dayOf(last),
    articles,
  }));
}

/** Names of actors, countries (by the actor that is the country) and places. */
export async function findNames(asked: Asked, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(keys)].map((key) => ({
    key,
    of: /^[A-Z]{3}$/.test(key) ? `country:${key}` : keepable(key),
  }));
  const { rows } = await sql<{ key: string; name: string }>`
    select t.key, a.name from terms t join actors a on a.actor = t.n
    where t.kind = 'party' and t.key = any(${wanted.map(({ of }) => of)}::text[])`.execute(asked.db);
  const names = new Map(rows.map(({ key, name }) => [key, name]));
  const places = await findPlaces(
    asked,
    wanted.filter(({ of }) => !names.has(of)).map(({ key }) => key),
  );
  return new Map(
    wanted.flatMap(({ key, of }): [string, string][] => {
      const name = names.get(of) ?? places.get(key)?.name;
      return name === undefined ? [] : [[key, name]];
    }),
  );
}

/** Places by their keys. */
export async function findPlaces(
  { db, terms }: Asked,
  keys: readonly string[],
): Promise<ReadonlyMap<string, RowPlace>> {
  if (keys.length === 0) return new Map();
  const find = await terms.find(keys.map((key) => ['place', keepable(key)]));
  const keyOf = new Map(keys.map((key) => [find('place', keepable(key)), key]));
  const numbers = [...keyOf.keys()].filter((n) => n > 0);
  const { rows } = await sql<RowPlace & { place: number }>`
    select place, name, country, admin1, geonames, lat, lon, feature, ref from places where place = any(${numbers}::int[])`.execute(
    db,
  );
  return new Map(rows.map(({ place, ...told }) => [keyOf.get(place)!, told]));
}
