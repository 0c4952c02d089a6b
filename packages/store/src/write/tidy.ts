// Keeps the database in shape as it grows: its statistics, by which questions are planned, and the room of rows that were replaced. PGlite has nobody else
// who would do it; on a server it is done once more right after much was added.
import { sql } from 'kysely';
import type { Database } from '../connect.js';

const TABLES = [
  'articles',
  'events',
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
];
const OFTEN = 200;
const GROWTH = 1.2;

/** Watches what is written, and tidies when much was added since it was done last. */
export interface Tidier {
  /** so many articles were written; what follows is done behind the caller's back */
  wrote(articles: number): void;
  /** looks once more, and resolves when nothing is left to do */
  finish(): Promise<void>;
}

/** Tidies after each growth by a fifth, by whatever processes. */
export function createTidier(db: Database): Tidier {
  let written = 0;
  let work: Promise<void> = Promise.resolve();
  const look = (): void => {
    written = 0;
    work = work.then(() => tidyIfDue(db)).catch(() => {}); // the next time comes; nothing that was kept depends on it
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
