#!/usr/bin/env node
// What finding copies costs an article in a large store: the table of hashes is filled with made-up signatures, then articles are added of which each has copies.
// Counts processor time, of this process and of the server's. Run by hand (not part of `npm run bench`): scripts/ci/with-postgres.sh node bench/copies.mjs [ARTICLES]
// Without a server it measures PGlite in a folder. Beside it the other index that could hold the hashes, GIN over a list of hashes an article.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldText, SIGNATURE, signatureOf } from '@entente/copies';
import { seededChance } from '@entente/fit';
import { openStore } from '@entente/store';
import { sql } from 'kysely';
import { connect } from '../packages/store/dist/connect.js';
import { addCopies, copyText } from '../packages/store/dist/write/copies.js';
import { findCandidates, monthOf } from '../packages/store/dist/write/copy-hashes.js';

const ARTICLES = Number(process.argv[2] ?? 200_000);
/** ten years, as a large store has them */
const MONTHS = 120;
const FIRST_DAY = Date.UTC(2015, 0, 1) / 86_400_000;
const FIRST = 10_000_000;
const STORIES = 25;
const COPIES = 12;
const STEP = 20_000;
const TOGETHER = 25;

const url = process.env.ENTENTE_TEST_DATABASE_URL ?? process.env.DATABASE_URL;
const dir = url ? null : join(mkdtempSync(join(tmpdir(), 'entente-copies-')), 'store');
const place = url ? { url } : { dir };
const coder = { cameo: () => '', goldstein: () => undefined, quad: () => 1 };
await (await openStore(place, { coder })).close();
const connection = await connect(place);
const { db } = connection;
const note = (text) => process.stderr.write(`${text}\n`);

/** The month of the nth article: in order of time, as news comes in. */
const monthSql = (n) =>
  sql`(2015 + ${n} * ${sql.lit(MONTHS)} / ${sql.lit(ARTICLES)} / 12) * 100 + ${n} * ${sql.lit(MONTHS)} / ${sql.lit(ARTICLES)} % 12 + 1`;
await sql`create table gin_hashes (article int primary key, month int not null, hashes int[] not null)`.execute(
  db,
);
await sql`create index gin_hashes_hashes on gin_hashes using gin (hashes)`.execute(db);
for (let from = 0; from < ARTICLES; from += STEP) {
  const series = sql`generate_series(${sql.lit(from)}, ${sql.lit(Math.min(from + STEP, ARTICLES) - 1)}) as n`;
  await sql`insert into copy_hashes select ${monthSql(sql`n::int8`)}, (random() * 4294967295 - 2147483648)::int8::int, n + ${sql.lit(FIRST)}
    from ${series}, generate_series(1, ${sql.lit(SIGNATURE)}) order by 1, 2`.execute(db);
  await sql`insert into gin_hashes select n + ${sql.lit(FIRST)}, ${monthSql(sql`n::int8`)},
    array(select (random() * 4294967295 - 2147483648)::int8::int from generate_series(1, ${sql.lit(SIGNATURE)}) where n > -1) from ${series}`.execute(
    db,
  );
  note(`${Math.min(from + STEP, ARTICLES)} signatures`);
}
await sql`vacuum analyze`.execute(db);
const size = async (table) =>
  Math.round(
    (await sql`select pg_total_relation_size(${table}::regclass) as bytes`.execute(db)).rows[0].bytes /
      2 ** 20,
  );

/** Made-up words, of so many characters together. */
function inventText(seed, length) {
  const next = seededChance(seed);
  let text = '';
  while (text.length < length) text += `${Math.floor(next() * 36 ** (2 + (text.length % 6))).toString(36)} `;
  return text.slice(0, length);
}
/** Copies of stories, about 3,000 characters each, on days of all months. The first half warms the process up. */
const articles = Array.from({ length: 2 * STORIES * COPIES }, (_, i) => {
  const story = i % STORIES;
  const nth = Math.floor(i / STORIES) % COPIES;
  const round = i < STORIES * COPIES ? 0 : 1;
  const text = inventText(story + round * STORIES, 3000);
  return {
    n: i + 1,
    day: FIRST_DAY + Math.floor((story / STORIES) * MONTHS * 30.4) + nth,
    text: `${text.slice(nth * 40, 3000 - nth * 60)} ${inventText(1000 + i, 60 + nth * 40)}`,
  };
});
const [warming, measured] = [articles.slice(0, articles.length / 2), articles.slice(articles.length / 2)];
for (const { n } of articles)
  await sql`insert into articles (n, id, publisher, published, language, words, events, statements, reading, rows, words_found)
    overriding system value values (${n}, ${`article-${n}`}, 0, 0, 'en', 0, 0, 0, 1, '', '')`.execute(db);

/** Processor seconds of the server process behind the connection; 0 in a folder, where this process does the work. */
async function serverSeconds(tx) {
  if (!url) return 0;
  const { rows } = await sql`select pg_backend_pid() as pid`.execute(tx);
  const fields = readFileSync(`/proc/${rows[0].pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
/** Milliseconds of processor time an article; each in a transaction, or so many together. */
async function cost(work, together = 1) {
  return db.connection().execute(async (tx) => {
    const run = async (list) => {
      for (let i = 0; i < list.length; i += together)
        await tx.transaction().execute((inner) => work(inner, list.slice(i, i + together)));
    };
    await run(warming);
    const server = await serverSeconds(tx);
    const start = process.cpuUsage();
    await run(measured);
    const { user, system } = process.cpuUsage(start);
    const own = (user + system) / 1000;
    const there = ((await serverSeconds(tx)) - server) * 1000;
    return { own: own / measured.length, server: there / measured.length };
  });
}
const told = ({ own, server }) => ({
  total: Number((own + server).toFixed(2)),
  own: Number(own.toFixed(2)),
  server: Number(server.toFixed(2)),
});

const add = (tx, list) =>
  addCopies(
    tx,
    list.map(({ n, day, text }) => copyText(n, day, text)),
  );
const empty = await cost((tx) => sql`select 1`.execute(tx));
const whole = await cost(add);
const { rows: groups } =
  await sql`select count(distinct origin)::int as groups, count(*)::int as articles from copies`.execute(db);
await sql`delete from copy_hashes where article < ${sql.lit(FIRST)}`.execute(db);
await sql`truncate copy_texts, copy_pairs, copies`.execute(db);
const together = await cost(add, TOGETHER);
const byMonth = await cost(async (tx, [{ n, day, text }]) => {
  const article = { n: n + 1_000_000, day, signature: signatureOf(foldText(text)) };
  await findCandidates(tx, article);
  await sql`insert into copy_hashes select ${monthOf(day)}::int, unnest(${[...article.signature]}::int[]), ${article.n}::int`.execute(
    tx,
  );
});
const gin = await cost(async (tx, [{ n, text }]) => {
  const hashes = [...signatureOf(foldText(text))];
  await sql`select article from gin_hashes g where hashes && ${hashes}::int[]
    and (select count(*) from unnest(g.hashes) h where h = any(${hashes}::int[])) >= 2`.execute(tx);
  await sql`insert into gin_hashes values (${n}, 201501, ${hashes}::int[])`.execute(tx);
});
process.stdout.write(
  `${JSON.stringify(
    {
      backend: connection.backend,
      signatures: ARTICLES,
      added: measured.length,
      found: groups[0],
      'ms of CPU a transaction with one empty query': told(empty),
      'ms of CPU an article, all of it': told(whole),
      [`the same, ${TOGETHER} in a transaction`]: told(together),
      'ms of CPU an article, look-up and insert in the table by month alone': told(byMonth),
      'megabytes of hashes by month': await size('copy_hashes'),
      'ms of CPU an article, look-up and insert in GIN alone': told(gin),
      'megabytes with GIN': await size('gin_hashes'),
    },
    null,
    2,
  )}\n`,
);
await connection.close();
if (dir) rmSync(join(dir, '..'), { recursive: true, force: true });
