// Articles: one with all layers, publishers, and the totals of the store.
import { applyCorrections, type KeptArticle, type Totals } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { keepable } from '../plain-text.js';
import { dayOf } from '../write/flatten.js';
import { correctionsOf, currentReading } from '../write/readings.js';
import type { Asked } from './asked.js';
import { countHappenings } from './count-happenings.js';
import { countStatements } from './count-statements.js';

/** One stored article. */
export async function findArticle({ db }: Asked, id: string): Promise<KeptArticle | null> {
  const { rows } = await sql<{ n: number }>`select n from articles where id = ${keepable(id)}`.execute(db);
  return rows[0] ? keptArticle(db, rows[0].n) : null;
}

/** The article with that number, with corrections applied. */
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

/** The totals of the store, from aggregates. */
export async function countTotals(asked: Asked): Promise<Totals> {
  const [counted] = await countHappenings(asked, {}, []);
  const [statements] = await countStatements(asked, {}, []);
  const { rows } = await sql<{
    articles: number;
    events: number;
    origins: number;
    actors: number;
    corrections: number;
    from: number | null;
    to: number | null;
  }>`
    select (select count(*) from articles) as articles, (select coalesce(sum(events), 0)::int from articles) as events,
      (select count(*) from articles) - (select count(*) from copies where origin <> article) as origins, (select count(*) from actors) as actors,
      (select count(*) from corrections) as corrections,
      (select day from events where day > 0 order by day limit 1) as from, (select max(day) from events where day > 0) as to`.execute(
    asked.db,
  );
  const { from, to, ...counts } = rows[0]!;
  return {
    ...counts,
    happenings: counted?.happenings ?? 0,
    reports: counted?.reports ?? 0,
    statements: statements?.statements ?? 0,
    from: dayOf(from ?? 0),
    to: dayOf(to ?? 0),
  };
}
