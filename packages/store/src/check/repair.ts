// Rebuilds everything derived (rows, aggregates, words for search, indexes) from the readings and corrections, in one transaction.
import { COPY_RULE } from '@entente/copies';
import { JOIN_RULE } from '@entente/happenings';
import { SURE } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { articleColumns } from '../write/add-new.js';
import { DERIVED, type DerivedStep, type DeriveGiven, derive, lastTexts } from './derive.js';
import type { OnProgress } from './report.js';

/** Emptied and filled anew: what is derived, and the rules by which it was. */
const RENEWED = [...DERIVED, 'sums_of_sure', 'copies_filled', 'happenings_filled'] as const;

/** Rebuilds. Readings, corrections, jobs, feeds and collections are not changed. An article whose reading cannot be used keeps the rows stored with it. */
export async function repairDerived(db: Database, given: DeriveGiven, onProgress: OnProgress): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const left = await lastTexts(tx, given);
    await sql`truncate ${sql.join(RENEWED.map((table) => sql.table(table)))}`.execute(tx);
    for (const table of await listTables(tx)) await sql`reindex table ${sql.table(table)}`.execute(tx);
    let done = 0;
    for await (const step of derive(tx, given, left)) {
      await renewArticles(tx, step);
      done += step.articles.length;
      onProgress('repair', done, given.articles.length);
    }
    await sql`insert into sums_of_sure values (${SURE})`.execute(tx);
    await sql`insert into copies_filled values (${COPY_RULE})`.execute(tx);
    await sql`insert into happenings_filled values (${JOIN_RULE})`.execute(tx);
  });
  await sql`analyze`.execute(db);
}

/** The tables of the store: a check looks at the indexes of all of them. */
async function listTables(tx: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r' order by relname`.execute(tx);
  return rows.map(({ name }) => name);
}

async function renewArticles(tx: Database, { articles, terms }: DerivedStep): Promise<void> {
  const rows = articles.flatMap(({ n, given, rows: own }) =>
    given ? [articleColumns({ given, n, rows: own }, terms)] : [],
  );
  await sql`update articles a set title = g.title, publisher = g.publisher, published = g.published, language = g.language, url = g.url,
      words = g.words, events = g.events, statements = g.statements, rows = decode(g.rows, 'base64'),
      words_found = to_tsvector('entente', g.text)
    from json_to_recordset(${JSON.stringify(rows)}::json) as g(n int, title text, publisher int, published int, language text, url text,
      words int, events int, statements int, rows text, text text)
    where a.n = g.n`.execute(tx);
}
