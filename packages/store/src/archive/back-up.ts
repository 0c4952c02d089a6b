// An open store → a portable archive, gzipped, while the store is in use. Readings and corrections only ever grow, so the bounds of one moment are noted at
// once and what lies within them is read in small steps: one moment's state, and nobody waits.

import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Correction, NewArticle } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { unpack } from '../plain-text.js';
import type { JoiningRow } from '../write/joinings.js';
import { readingsOf } from '../write/readings.js';
import { type ArchiveLine, type TableRow, writeArchive } from './archive-lines.js';

/** The archive, in pieces of bytes. */
export async function* backUp(db: Database): AsyncGenerator<Uint8Array> {
  const gzip = createGzip();
  const source = Readable.from(writeArchive(linesOf(db), new Date().toISOString()));
  source.on('error', (error) => gzip.destroy(error));
  try {
    yield* source.pipe(gzip) as AsyncIterable<Uint8Array>;
  } finally {
    source.destroy();
    gzip.destroy();
  }
}

async function* linesOf(db: Database): AsyncGenerator<ArchiveLine> {
  // feeds before jobs, jobs before readings: the job of an item, and the reading that a finished job made, are then always there
  yield* feedLines(db);
  yield* jobLines(db);
  const { corrections, collected, joinings, questions, bounds } = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => ({
      corrections: (
        await sql<{ body: string }>`select body from corrections order by at, id`.execute(tx)
      ).rows.map(({ body }) => JSON.parse(body) as Correction),
      collected: (
        await sql<{
          name: string;
          article: string;
        }>`select name, id as article from collected join articles on n = article order by name, id`.execute(
          tx,
        )
      ).rows,
      joinings: (await sql<JoiningRow>`select * from joinings order by one, other`.execute(tx)).rows,
      questions: await questionLines(tx),
      bounds: await boundsOf(tx),
    }));
  for (const correction of corrections) yield { correction };
  for (const line of collected) yield { collected: line };
  for (const joining of joinings) yield { joining };
  yield* questions;
  yield* readingLines(db, bounds);
}

const AT_ONCE = 50;

/** Jobs as the table has them, without their numbers: columns that a later version adds are kept. */
async function* jobLines(db: Database): AsyncGenerator<ArchiveLine> {
  for (let after = 0; ; ) {
    const { rows } = await sql<{ n: number; job: globalThis.Record<string, unknown> }>`
      select n, to_jsonb(jobs) - 'n' as job from jobs where n > ${after} order by n limit ${AT_ONCE}`.execute(
      db,
    );
    for (const { job } of rows) yield { job };
    const last = rows.at(-1);
    if (!last) return;
    after = last.n;
  }
}

/** Feeds with their items, of one moment: the validators of a feed never know more than its items. */
async function* feedLines(db: Database): AsyncGenerator<ArchiveLine> {
  const { feeds, items } = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => ({
      feeds: (
        await sql<{ feed: TableRow }>`select to_jsonb(feeds) as feed from feeds order by id`.execute(tx)
      ).rows,
      items: (
        await sql<{
          feedItem: TableRow;
        }>`select to_jsonb(feed_items) - 'n' as "feedItem" from feed_items order by n`.execute(tx)
      ).rows,
    }));
  yield* feeds;
  yield* items;
}

/** Saved questions with all that belongs to them, of the moment of the articles: what a question knows, and no more, is then told no more. */
async function questionLines(tx: Database): Promise<readonly ArchiveLine[]> {
  const { rows } = await sql<{ line: ArchiveLine }>`
    select jsonb_build_object('question', to_jsonb(questions)) as line from questions
    union all select jsonb_build_object('questionWay', to_jsonb(question_ways)) from question_ways
    union all select jsonb_build_object('questionKnown', to_jsonb(question_known)) from question_known
    union all (select jsonb_build_object('questionMessage', to_jsonb(question_messages) - 'n') from question_messages order by n)`.execute(
    tx,
  );
  return rows.map(({ line }) => line);
}

/** The number of the last reading of each article, by the article's number. */
async function boundsOf(tx: Database): Promise<readonly (readonly [article: number, reading: number])[]> {
  const { rows } = await sql<{ articles: number[] | null; readings: number[] | null }>`
    select array_agg(n order by n) as articles, array_agg(reading order by n) as readings from articles`.execute(
    tx,
  );
  const { articles, readings } = rows[0]!;
  return (articles ?? []).map((n, i) => [n, readings![i]!] as const);
}

async function* readingLines(
  db: Database,
  bounds: Awaited<ReturnType<typeof boundsOf>>,
): AsyncGenerator<ArchiveLine> {
  for (let i = 0; i < bounds.length; i += AT_ONCE) {
    const part = new Map(bounds.slice(i, i + AT_ONCE));
    for (const row of await readingsOf(db, [...part.keys()])) {
      if (row.reading > part.get(row.article)!) continue; // added since
      const { document, article, records } = unpack<NewArticle>(row.body);
      const { reading, digest, created } = row;
      yield { reading: { reading, created: created.toISOString(), digest, document, article, records } };
    }
  }
}
