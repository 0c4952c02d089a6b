// Fills the groups of copies, and who published each reading, in a store that an older version made, or that groups by another rule.
import { COPY_RULE } from '@entente/copies';
import type { NewArticle } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { unpack } from '../plain-text.js';
import { Terms } from '../terms.js';
import { publisherTerm } from './add-articles.js';
import { renewCopies } from './copies.js';
import { appearanceColumns, readingsOf } from './readings.js';
import { transact } from './transact.js';

const AT_ONCE = 50;
/** Key of the advisory lock. */
const LOCK = 7_236_116;

/** Compares all articles, unless they are grouped by the rule of this version already. In steps, each in a transaction: broken off, it goes on where it was. */
export async function fillCopies(db: Database): Promise<void> {
  if ((await ruleOf(db)) === COPY_RULE) return;
  await locked(db, async (tx) => {
    const rule = await ruleOf(tx);
    if (rule === null || rule === COPY_RULE) return;
    await sql`truncate copy_texts, copy_hashes, copy_pairs, copies, copies_filled`.execute(tx);
  });
  for (let after: number | null = 0; after !== null; ) {
    const from: number = after;
    after = await locked(db, (tx) => fillAfter(tx, from));
  }
}

const locked = <T>(db: Database, work: (tx: Database) => Promise<T>): Promise<T> =>
  transact(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx);
    return work(tx);
  });

/** The rule by which all articles are grouped; null where they are not. */
async function ruleOf(db: Database): Promise<number | null> {
  const { rows } = await sql<{ rule: number }>`select rule from copies_filled`.execute(db);
  return rows[0]?.rule ?? null;
}

/** Fills the next articles after a number; returns the last one's number, or null where there are no more. */
async function fillAfter(tx: Database, after: number): Promise<number | null> {
  if ((await ruleOf(tx)) === COPY_RULE) return null;
  const { rows } = await sql<{ n: number }>`select n from articles
    where n > ${after} and not exists (select from copy_texts where article = n) order by n limit ${sql.lit(AT_ONCE)}`.execute(
    tx,
  );
  const last = rows.at(-1);
  if (!last) {
    await sql`insert into copies_filled values (${COPY_RULE})`.execute(tx);
    return null;
  }
  const stored = await readingsOf(
    tx,
    rows.map(({ n }) => n),
  );
  const readings = stored.flatMap(({ article, reading, body }) => {
    const given = unpackOrNull(body);
    return given ? [{ n: article, reading, given }] : [];
  });
  const terms = await new Terms(tx).number(
    tx,
    readings.flatMap(({ given }) => publisherTerm(given)),
  );
  for (const { n, reading, given } of readings) {
    const { publisher, published, url } = appearanceColumns(given, terms);
    await sql`update readings set publisher = ${publisher}, published = ${published}, url = ${url}
      where article = ${n} and reading = ${reading}`.execute(tx);
  }
  await renewCopies(
    tx,
    readings.map(({ n, given }) => ({ n, text: given.article.text })),
  );
  return last.n;
}

/** A reading; null where it is damaged, which a check tells. */
function unpackOrNull(body: Uint8Array): NewArticle | null {
  try {
    return unpack<NewArticle>(body);
  } catch {
    return null;
  }
}
