// Derives all rows and aggregates once more from the readings and corrections, into the tables that the given transaction sees under their names.
import type { NewArticle, Rows } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { unpack } from '../plain-text.js';
import type { Numbered } from '../terms.js';
import { Terms } from '../terms.js';
import { allTerms, keepRows, rowsOf, type Writer } from '../write/add-articles.js';
import { type CopyText, compareCopies, copyText, textsOf } from '../write/copies.js';
import { joinWithin } from '../write/join-pending.js';
import { correctionsOf, currentReading, firstDays } from '../write/readings.js';
import type { Listed } from './check-readings.js';
import { tried } from './undone.js';

/** Tables that hold nothing but what is derived, without the articles themselves. */
export const DERIVED = [
  'events',
  'happenings',
  'told',
  'told_keys',
  'told_pairs',
  'stale_happenings',
  'stale_articles',
  'statement_deltas',
  'actors_due',
  'statements',
  'article_actors',
  'actors',
  'actor_names',
  'places',
  'event_cells',
  'event_tops',
  'event_months',
  'statement_cells',
  'statement_tops',
  'copy_texts',
  'copy_hashes',
  'copy_pairs',
  'copies',
] as const;

/** An article with its rows as they should be; `given` is null where its reading cannot be used: then the rows stored with the article stand in. */
export interface DerivedArticle {
  readonly n: number;
  readonly given: NewArticle | null;
  readonly rows: Rows;
}
/** A step: some articles, and the numbers of their terms. */
export interface DerivedStep {
  readonly articles: readonly DerivedArticle[];
  readonly terms: Numbered;
}
/** What to derive. */
export interface DeriveGiven {
  readonly coder: Writer['coder'];
  readonly articles: readonly Listed[];
  readonly unusable: ReadonlySet<number>;
}

/** The texts for comparison of articles whose readings cannot be used: they are all that is left of them, so they are read before the tables are made anew. */
export async function lastTexts(tx: Database, { unusable }: DeriveGiven): Promise<readonly CopyText[]> {
  if (unusable.size === 0) return [];
  const texts = await tried(tx, () => textsOf(tx, [...unusable]));
  return texts instanceof Error ? [] : texts;
}

const AT_ONCE = 50;

/** Derives step by step; each is written when it is given. */
export async function* derive(
  tx: Database,
  { coder, articles, unusable }: DeriveGiven,
  left: readonly CopyText[],
): AsyncGenerator<DerivedStep> {
  const terms = new Terms(tx);
  for (let i = 0; i < articles.length; i += AT_ONCE) {
    const part: DerivedArticle[] = [];
    for (const { n } of articles.slice(i, i + AT_ONCE)) {
      const given = unusable.has(n) ? null : await currentReading(tx, n);
      const rows = given ? rowsOf(given, await correctionsOf(tx, n), coder) : await storedRows(tx, n);
      part.push({ n, given, rows });
    }
    const numbers = await terms.number(
      tx,
      part.flatMap(({ rows, given }) =>
        allTerms(rows, { article: given?.article ?? { publisher: { value: null } } } as NewArticle),
      ),
    );
    for (const term of numbers.fresh) terms.keep(term);
    await keepRows(tx, part, { terms: numbers });
    const dayOf = await firstDays(
      tx,
      part.map(({ n }) => n),
    );
    await compareCopies(
      tx,
      part.flatMap(({ n, given }) =>
        given ? [copyText(n, dayOf(n), given.article.text)] : left.filter((text) => text.n === n),
      ),
    );
    yield { articles: part, terms: numbers };
  }
  await joinWithin(tx, terms);
}

/** The rows packed with the article; none where they cannot be read either. */
async function storedRows(tx: Database, n: number): Promise<Rows> {
  const { rows } = await sql<{ rows: Uint8Array }>`select rows from articles where n = ${n}`.execute(tx);
  try {
    return unpack<Rows>(rows[0]!.rows);
  } catch {
    return { events: [], statements: [], actors: [] };
  }
}
