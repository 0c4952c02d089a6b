// The derived rows and aggregates of a store → what is not as the readings say: all is derived once more into temporary tables of the same names, and compared.
import type { Rows } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { unpack } from '../plain-text.js';
import { type ArticleColumns, articleColumns } from '../write/add-new.js';
import { DERIVED, type DerivedStep, type DeriveGiven, derive, lastTexts } from './derive.js';
import type { OnProgress, StoreFault } from './report.js';
import { tried, undone } from './undone.js';

/** Compares everything derived; changes nothing. */
export const compareDerived = (
  db: Database,
  given: DeriveGiven,
  onProgress: OnProgress,
): Promise<readonly StoreFault[]> => undone(db, (tx) => compareIn(tx, given, onProgress));

async function compareIn(
  tx: Database,
  given: DeriveGiven,
  onProgress: OnProgress,
): Promise<readonly StoreFault[]> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(tx);
  const { schema } = rows[0]!;
  const left = await lastTexts(tx, given);
  for (const table of DERIVED)
    await sql`create temporary table ${sql.table(table)} (like ${sql.table(`${schema}.${table}`)} including all) on commit drop`.execute(
      tx,
    );
  const faults: StoreFault[] = [];
  let done = 0;
  for await (const step of derive(tx, given, left)) {
    faults.push(...(await articleFaults(tx, step)));
    done += step.articles.length;
    onProgress('rows', done, given.articles.length);
  }
  const ids = new Map(given.articles.map(({ n, id }) => [n, id]));
  for (const table of DERIVED) faults.push(...(await tableFaults(tx, { table, schema, ids })));
  return faults;
}

const PER_ARTICLE = new Set<string>(['events', 'statements', 'article_actors']);
/** Columns that are told apart, where not all are: kind, country and sectors of an actor are those of any of its newest articles; a place keeps its first form. */
const COMPARED: Readonly<Partial<globalThis.Record<(typeof DERIVED)[number], string>>> = {
  actors: 'actor, key, name, day, articles, mentions',
  places: 'place',
  copy_texts: 'article, day',
  told: 'article, day',
};

interface Compared {
  readonly table: (typeof DERIVED)[number];
  readonly schema: string;
  readonly ids: ReadonlyMap<number, string>;
}

async function tableFaults(tx: Database, { table, schema, ids }: Compared): Promise<StoreFault[]> {
  const columns = sql.raw(COMPARED[table] ?? '*');
  const [kept, right] = [sql.table(`${schema}.${table}`), sql.table(`pg_temp.${table}`)];
  const lacking = sql`select ${columns} from ${right} except all select ${columns} from ${kept}`;
  const excess =
    table === 'places'
      ? sql`select place from ${right} where false`
      : sql`select ${columns} from ${kept} except all select ${columns} from ${right}`;
  const by = PER_ARTICLE.has(table) ? sql`article` : sql`0`;
  const found = await tried(tx, () =>
    sql<{ article: number; wrong: number; missing: number }>`
      select ${by} as article, count(*) filter (where excess) as wrong, count(*) filter (where not excess) as missing
      from (select *, false as excess from (${lacking}) x union all select *, true from (${excess}) y) z
      group by 1 order by 1`.execute(tx),
  );
  const kind = PER_ARTICLE.has(table) ? 'rows' : 'sums';
  if (found instanceof Error)
    return [{ kind, where: table, message: `cannot be read: ${found.message}`, repairable: true }];
  return found.rows.map(({ article, wrong, missing }) => ({
    kind,
    where: PER_ARTICLE.has(table) ? (ids.get(article) ?? `article number ${article}`) : table,
    message: `${PER_ARTICLE.has(table) ? `${table}: ` : ''}found ${wrong} rows that do not belong there, ${missing} are missing or differ`,
    repairable: true,
  }));
}

interface ArticleRow extends Pick<ArticleColumns, 'title' | 'publisher' | 'published' | 'language' | 'url'> {
  readonly n: number;
  readonly id: string;
  readonly words: number;
  readonly events: number;
  readonly statements: number;
  readonly rows: Uint8Array;
  readonly searched: boolean;
}

/** Faults of the rows of the articles themselves, and of their words for search. */
async function articleFaults(tx: Database, { articles, terms }: DerivedStep): Promise<StoreFault[]> {
  const right = articles.flatMap(({ n, given, rows }) =>
    given ? [{ rows, columns: articleColumns({ given, n, rows }, terms) }] : [],
  );
  const texts = JSON.stringify(right.map(({ columns: { n, text } }) => ({ n, text })));
  const found = await tried(tx, () =>
    sql<ArticleRow>`select a.n, a.id, a.title, a.publisher, a.published, a.language, a.url, a.words, a.events, a.statements, a.rows,
        a.words_found = to_tsvector('entente', g.text) as searched
      from json_to_recordset(${texts}::json) as g(n int, text text) join articles a using (n)`.execute(tx),
  );
  if (found instanceof Error)
    return right.map(({ columns }) => ({
      kind: 'rows',
      where: columns.id,
      message: `the row of the article cannot be read: ${found.message}`,
      repairable: false,
    }));
  const kept = new Map(found.rows.map((row) => [row.n, row]));
  return right.flatMap(({ rows, columns }) => {
    const row = kept.get(columns.n);
    if (!row) return [];
    const faults: StoreFault[] = [];
    const wrong = FIELDS.filter((name) => row[name] !== columns[name]);
    if (!sameRows(row.rows, rows)) wrong.push('rows' as never);
    if (wrong.length > 0)
      faults.push({
        kind: 'rows',
        where: row.id,
        message: `articles: ${wrong.join(', ')} differ`,
        repairable: true,
      });
    if (!row.searched)
      faults.push({
        kind: 'search',
        where: row.id,
        message: 'its words for search are not those of its text',
        repairable: true,
      });
    return faults;
  });
}

const FIELDS = [
  'id',
  'title',
  'publisher',
  'published',
  'language',
  'url',
  'words',
  'events',
  'statements',
] as const;

function sameRows(packed: Uint8Array, rows: Rows): boolean {
  try {
    return JSON.stringify(unpack<Rows>(packed)) === JSON.stringify(rows);
  } catch {
    return false;
  }
}
