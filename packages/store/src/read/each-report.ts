// Iterates over the articles that tell the happenings of a filter, in order of publication and id, with these happenings whole: for exports.
import type { Filter, KeptHappening, Store } from '@entente/record';
import { sql } from 'kysely';
import { happeningConditions } from './act-conditions.js';
import { keptArticle } from './articles.js';
import type { Asked } from './asked.js';
import type { Condition } from './conditions.js';
import { articleSteps } from './each.js';
import { wholeHappenings } from './happenings.js';
import { joinedRowsOfArticles } from './rows.js';

/** Articles that are looked at in one step. */
const AT_ONCE = 100;
/** Happenings that are kept from step to step: articles that tell the same one mostly come close together. */
const MOST_HELD = 1000;

/** Walks over all articles and reads those that tell a happening of the filter: the memory it needs does not grow with the store. */
export async function* eachReport(asked: Asked, filter: Filter = {}): ReturnType<Store['eachReport']> {
  const where = await happeningConditions(filter, asked.terms);
  let held: ReadonlyMap<number, KeptHappening> = new Map();
  for await (const articles of articleSteps(asked.db, sql`true`, AT_ONCE)) {
    const toldIn = await happeningsTold(asked, where, articles);
    held = await hold(asked, held, [...new Set([...toldIn.values()].flat())]);
    yield* reportingArticles(
      asked,
      articles.filter((n) => toldIn.has(n)),
      (n) => toldIn.get(n)!.flatMap((happening) => held.get(happening) ?? []),
    );
  }
}

/** Numbers of articles → those of the happenings of the filter that they tell. */
async function happeningsTold(
  { db }: Asked,
  where: Condition,
  articles: readonly number[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const { rows } = await sql<{ article: number; happenings: number[] }>`
    select article, array_agg(distinct happening order by happening) as happenings from events
    where article = any(${articles}::int[]) and happening in (
      select n from happenings where n in (select happening from events where article = any(${articles}::int[])) and ${where})
    group by article`.execute(db);
  return new Map(rows.map(({ article, happenings }) => [article, happenings.map(Number)]));
}

/** Those happenings, and of the ones held before as many as fit. */
async function hold(
  { db }: Asked,
  held: ReadonlyMap<number, KeptHappening>,
  wanted: readonly number[],
): Promise<ReadonlyMap<number, KeptHappening>> {
  const read = await wholeHappenings(
    db,
    wanted.filter((n) => !held.has(n)),
  );
  const used = new Map(
    wanted.flatMap((n) => {
      const found = held.get(n) ?? read.get(n);
      return found ? [[n, found] as const] : [];
    }),
  );
  const others = [...held].filter(([n]) => !used.has(n));
  return new Map([...used, ...others.slice(0, Math.max(0, MOST_HELD - used.size))]);
}

async function* reportingArticles(
  { db }: Asked,
  articles: readonly number[],
  toldIn: (article: number) => readonly KeptHappening[],
): ReturnType<Store['eachReport']> {
  const kept = await joinedRowsOfArticles(db, articles);
  for (const n of articles) yield { ...(await keptArticle(db, n)), ...kept.get(n)!, happenings: toldIn(n) };
}
