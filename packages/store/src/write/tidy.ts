// Maintains the database as it grows: updates planner statistics and frees the space of replaced rows. PGlite has no background process for
// that; on a server it is done once more right after large additions.
import { sql } from 'kysely';
import type { Database } from '../connect.js';

const TABLES = [
  'articles',
  'events',
  'happenings',
  'told',
  'told_keys',
  'told_pairs',
  'statements',
  'event_cells',
  'event_tops',
  'event_months',
  'statement_cells',
  'statement_tops',
  'article_actors',
  'actors',
  'actor_names',
  'terms',
  'jobs',
  'feeds',
  'feed_items',
  'collected',
  'copy_texts',
  'copy_hashes',
  'copy_pairs',
  'copies',
];
const OFTEN = 200;
const GROWTH = 1.2;

/** Counts writes, and runs maintenance after enough of them. */
export interface Tidier {
  /** reports the number of written articles; maintenance runs in the background */
  wrote(articles: number): void;
  /** checks once more, and resolves when no maintenance is due */
  finish(): Promise<void>;
}

/** Runs maintenance after each growth by a fifth, counting the writes of all processes. */
export function createTidier(db: Database): Tidier {
  let written = 0;
  let work: Promise<void> = Promise.resolve();
  const look = (): void => {
    written = 0;
    work = work.then(() => tidyIfDue(db)).catch(() => {}); // ignored: it is retried later, and no data depends on it
  };
  return {
    wrote(articles) {
      written += articles;
      if (written >= OFTEN) look();
    },
    finish() {
      if (written > 0) look();
      return work;
    },
  };
}

async function tidyIfDue(db: Database): Promise<void> {
  const { rows } = await sql<{ now: number; then: number }>`
    select (select count(*) from articles) as now, greatest(reltuples, 0)::int8 as then from pg_class where oid = 'articles'::regclass`.execute(
    db,
  );
  const { now, then } = rows[0]!;
  if (now < OFTEN || now < then * GROWTH) return;
  for (const table of TABLES) await sql`vacuum (analyze) ${sql.table(table)}`.execute(db);
}
