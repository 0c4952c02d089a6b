// Adds many new articles in one transaction: the same rows and aggregates as one by one, in few SQL statements.
import type { NewArticle, Rows } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { keepable, keepableOrNull, pack, searchable } from '../plain-text.js';
import type { Numbered } from '../terms.js';
import { allTerms, countWords, keepRows, rowsOf, type Writer } from './add-articles.js';
import { renewCopies } from './copies.js';
import { dayNumber } from './flatten.js';
import { joinPending } from './join-pending.js';
import { digestOf } from './readings.js';
import { transact } from './transact.js';

/** A new article; `rows` if they are already computed. From an archive also the number of its reading, and when that was made. */
export interface GivenArticle extends NewArticle {
  readonly rows?: Rows;
  readonly reading?: number;
  readonly created?: string;
}

/** Adds articles that the store does not contain yet. @throws Error when it contains one of them: then none is added */
export async function addNewArticles(writer: Writer, list: readonly GivenArticle[]): Promise<void> {
  if (list.length === 0) return;
  const { terms, numbers } = await transact(writer.db, async (tx) => {
    const added = await addAll(tx, writer, list);
    await renewCopies(
      tx,
      list.map(({ article }, i) => ({ n: added.numbers[i]!, text: article.text })),
    );
    return added;
  });
  for (const term of terms.fresh) writer.terms.keep(term);
  await joinPending(writer, new Map(list.map(({ article }, i) => [numbers[i]!, article.text])));
}

/** Adds them in the given transaction, all but their copies; returns their numbers, and the terms to keep once it is committed. */
export async function addAll(
  tx: Database,
  writer: Writer,
  list: readonly GivenArticle[],
): Promise<{ readonly numbers: readonly number[]; readonly terms: Numbered }> {
  const rows = list.map((given) => given.rows ?? rowsOf(given, [], writer.coder));
  const terms = await writer.terms.number(
    tx,
    list.flatMap((given, i) => allTerms(rows[i]!, given)),
  );
  const found = await sql<{ n: number }>`
    select nextval(pg_get_serial_sequence('articles', 'n'))::int as n from generate_series(1, ${list.length}::int)`.execute(
    tx,
  );
  const derived = list.map((_, i) => ({ n: found.rows[i]!.n, rows: rows[i]! }));
  await putArticles(
    tx,
    list.map((given, i) => articleColumns({ given, ...derived[i]! }, terms)),
  );
  await keepRows(tx, derived, { terms });
  return { numbers: derived.map(({ n }) => n), terms };
}

/** Columns of an article's row and of its reading. */
export type ArticleColumns = ReturnType<typeof articleColumns>;

/** The columns, as they are passed to the database: bytes in base64, and the text to be searched. */
export function articleColumns(
  { given, n, rows }: { readonly given: GivenArticle; readonly n: number; readonly rows: Rows },
  terms: Numbered,
) {
  const { document, article, records } = given;
  const { value } = article.publisher;
  return {
    n,
    id: article.id,
    title: keepableOrNull(article.title?.quote ?? null),
    publisher: terms.of('publisher', keepableOrNull(value)),
    published: dayNumber(article.published.value),
    language: article.language.value,
    url: keepableOrNull(article.url ?? null),
    words: countWords(article.text),
    events: rows.events.length,
    statements: rows.statements.length,
    rows: pack(rows).toString('base64'),
    text: searchable(article.text),
    document: keepable(document.id),
    reading: given.reading ?? 1,
    created: given.created ?? null,
    digest: digestOf(given),
    body: pack({ document, article, records }).toString('base64'),
  };
}

async function putArticles(tx: Database, rows: readonly object[]): Promise<void> {
  await sql`with given as (select * from json_to_recordset(${JSON.stringify(rows)}::json) as x(n int, id text, title text, publisher int,
      published int, language text, url text, words int, events int, statements int, rows text, text text, document text, reading int,
      created timestamptz, digest text, body text)),
    put as (insert into articles (n, id, title, publisher, published, language, url, words, events, statements, reading, rows, words_found)
      overriding system value
      select n, id, title, publisher, published, language, url, words, events, statements, reading, decode(rows, 'base64'), to_tsvector('entente', text)
      from given order by n returning n)
    insert into readings (article, reading, document, digest, created, body, publisher, published, url)
      select n, reading, document, digest, coalesce(created, now()), decode(body, 'base64'), publisher, published, url from given join put using (n)`.execute(
    tx,
  );
}
