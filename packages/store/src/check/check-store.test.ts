// A whole store has no fault; each kind of damage is found and named; what is derived is repaired from the readings, readings never.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorrection } from '@entente/record';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listGold } from '../../../../tests/support/gold-records.js';
import { connect, type Database, type StorePlace } from '../connect.js';
import { type CheckReport, checkStore, openStore } from '../index.js';
import { pack } from '../plain-text.js';
import { describeBackends, type EmptyPlace, makeFolder } from '../test-support/backends.js';
import { goldStory, otherReading, plainStory } from '../test-support/stories.js';

const coder = { cameo: () => '010', goldstein: () => 1, quad: () => 1 };
const undo: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});
const stories = listGold().slice(0, 5).map(goldStory);

/** A store with articles read again and corrections, closed. */
async function fill(place: StorePlace): Promise<void> {
  const store = await openStore(place, { coder });
  for (const story of stories) await store.add(story);
  await store.add(otherReading(stories[0]!));
  await store.add(stories[0]!);
  await store.add(plainStory('The harbour \ud800 of Mombasa \0 was closed.', null, null));
  const { article, records } = stories[1]!;
  const event = records.find(({ kind }) => kind === 'event')!;
  const kept = (await store.article(article.id))!;
  const wanted = { action: 'reject', target: event.id, change: {}, reason: 'a test' } as const;
  await store.correct(
    makeCorrection(kept, wanted, { who: 'Ada', when: '2031-07-10T08:00:00Z', modesOf: () => [] }),
  );
  await store.jobs.add('story', { content: 'one' });
  await store.close();
}

async function damage(place: StorePlace, change: (db: Database) => Promise<unknown>): Promise<void> {
  const connection = await connect(place);
  await change(connection.db);
  await connection.close();
}
const told = ({ faults }: CheckReport) =>
  faults.map(({ kind, where, repairable }) => [kind, where, repairable]);
const idOf = (i: number) => stories[i]!.article.id;

describeBackends('a check', ({ why, make }) => {
  let filled: EmptyPlace | undefined;
  beforeAll(async () => {
    if (why) return;
    filled = await make();
    await fill(filled.place);
  });
  afterAll(() => filled?.drop());
  const place = async (): Promise<StorePlace> => {
    const at = await filled!.copy();
    undo.push(() => at.drop());
    return at.place;
  };

  it.skipIf(why)('finds nothing wrong with a whole store, and changes nothing', async () => {
    const at = await place();
    const steps = new Set<string>();
    const report = await checkStore(at, { coder, onProgress: (step) => void steps.add(step) });
    expect(report).toMatchObject({ ok: true, faults: [], faultCount: 0, repaired: null });
    expect(report).toMatchObject({ articles: 6, readings: 8, corrections: 1, jobs: 1 });
    expect([...steps]).toEqual(['readings', 'rows']);
    expect(await checkStore(at, { coder, repair: true })).toEqual(report);
  });

  it.skipIf(why)('finds and repairs every kind of derived damage', async () => {
    const at = await place();
    const totals = async () => {
      const store = await openStore(at, { coder });
      const found = [await store.totals(), await store.countHappenings({}, ['type', 'month'])];
      await store.close();
      return found;
    };
    const before = await totals();
    await damage(at, async (db) => {
      await sql`update events set quad = 4, day = 20010101 where article = 3`.execute(db);
      await sql`delete from statements where article = 4`.execute(db);
      await sql`update event_cells set reports = reports + 1 where facet = 1`.execute(db);
      await sql`delete from statement_tops`.execute(db);
      await sql`update happenings set day = day + 1 where n = (select min(n) from happenings)`.execute(db);
      await sql`update events set happening = n where happening <> n`.execute(db);
      await sql`delete from told_keys where article = 2`.execute(db);
      await sql`update articles set words_found = to_tsvector('simple', 'zebra') where n = 2`.execute(db);
      await sql`update articles set words = words + 1 where n = 1`.execute(db);
      await sql`update articles set rows = 'broken' where n = 5`.execute(db);
      await sql`delete from actor_names where actor = (select min(actor) from actor_names)`.execute(db);
      await sql`delete from places`.execute(db);
    });
    const report = await checkStore(at, { coder });
    expect(told(report)).toEqual(
      expect.arrayContaining([
        ['rows', idOf(2), true],
        ['rows', idOf(3), true],
        ['sums', 'event_cells', true],
        ['sums', 'statement_tops', true],
        ['sums', 'happenings', true],
        ['sums', 'told_keys', true],
        ['search', idOf(1), true],
        ['rows', idOf(0), true],
        ['rows', idOf(4), true],
        ['sums', 'actor_names', true],
        ['sums', 'places', true],
      ]),
    );
    expect(report.ok).toBe(false);
    expect((await checkStore(at, { coder })).faultCount).toBe(report.faultCount);
    const repaired = await checkStore(at, { coder, repair: true });
    expect(repaired).toMatchObject({ ok: true, repaired: report.faultCount, readings: 8, corrections: 1 });
    expect(await totals()).toEqual(before);
  });

  it.skipIf(why)('names readings that are damaged, keeps their rows, and repairs the rest', async () => {
    const at = await place();
    const { document, article, records } = stories[3]!;
    const wrong = { ...article, text: article.text.replace(/^./, '#') };
    await damage(at, async (db) => {
      await sql`update readings set body = 'x' where article = 3`.execute(db);
      await sql`update readings set body = ${pack({ document, article: wrong, records })} where article = 4`.execute(
        db,
      );
      await sql`delete from events where article in (2, 3)`.execute(db);
    });
    const report = await checkStore(at, { coder, repair: true });
    expect(told(report)).toEqual([
      ['reading', idOf(2), false],
      ['reading', idOf(3), false],
    ]);
    expect(report.faults[0]!.message).toMatch(/^reading 1: cannot be unpacked/);
    expect(report.faults[1]!.message).toMatch(/^reading 1: is not what its digest says/);
    const store = await openStore(at, { coder });
    expect((await store.listEvents({ article: [idOf(2)] }, { limit: 500 })).items.length).toBeGreaterThan(0);
    await store.close();
  });

  it.skipIf(why)('repairs what can be derived also behind a hundred readings that are lost', async () => {
    const at = await place();
    const store = await openStore(at, { coder });
    const plain = Array.from({ length: 100 }, (_, i) => plainStory(`Report ${i} of the day.`, null, null));
    for (const story of plain) await store.add(story);
    await store.close();
    await damage(at, async (db) => {
      await sql`update readings set body = 'x' where article > 6`.execute(db);
      await sql`delete from statements where article = 4`.execute(db);
    });
    const report = await checkStore(at, { coder, repair: true });
    expect(report).toMatchObject({ ok: false, faultCount: 100, repaired: 101 });
  });
});

describe('a check of a folder', () => {
  const filled = makeFolder();
  beforeAll(() => fill(filled));
  afterAll(filled.drop);
  const folder = () => {
    const { dir, drop } = makeFolder();
    undo.push(drop);
    cpSync(filled.dir, dir, { recursive: true });
    return dir;
  };
  /** The file of a table or index. */
  async function fileOf(dir: string, name: string): Promise<string> {
    let path = '';
    await damage({ dir }, async (db) => {
      const { rows } = await sql<{
        path: string;
      }>`select pg_relation_filepath(${name}::regclass) as path`.execute(db);
      path = rows[0]!.path;
    });
    return join(dir, 'pg', path);
  }

  it('tells of a damaged folder as a fault', async () => {
    const dir = folder();
    rmSync(join(dir, 'pg/PG_VERSION'));
    const report = await checkStore({ dir }, { coder, repair: true });
    expect([report.ok, told(report)]).toEqual([false, [['files', dir, false]]]);
    await expect(checkStore({ dir: join(dir, 'none') }, { coder })).rejects.toMatchObject({
      reason: 'missing',
    });
  });

  it('rebuilds a derived table whose file is gone; of readings it can only tell', async () => {
    const dir = folder();
    const events = await fileOf(dir, 'events');
    const readings = await fileOf(dir, 'readings');
    rmSync(events);
    expect(told(await checkStore({ dir }, { coder }))).toEqual([
      ['files', expect.stringMatching(/^events /), true],
    ]);
    expect(await checkStore({ dir }, { coder, repair: true })).toMatchObject({ ok: true, repaired: 1 });
    rmSync(await fileOf(dir, 'copies_filled'));
    expect(await checkStore({ dir }, { coder, repair: true })).toMatchObject({ ok: true, repaired: 1 });
    rmSync(readings);
    const lost = await checkStore({ dir }, { coder, repair: true });
    expect(told(lost)).toEqual([['files', expect.stringMatching(/^readings /), false]]);
    expect(readdirSync(join(dir, 'pg/base/5')).length).toBeGreaterThan(100);
  });

  it('finds flipped bytes in a table and in indexes, and repairs all', async () => {
    const dir = folder();
    const names = ['statements', 'articles_words', 'collected_article', 'feed_hosts_pkey'];
    await damage({ dir }, async (db) => {
      await sql`insert into collected values ('tests', 1), ('tests', 2)`.execute(db);
      await sql`insert into feed_hosts values ('a.example')`.execute(db);
    });
    for (const name of names) {
      const path = await fileOf(dir, name);
      const bytes = readFileSync(path);
      for (let end = 8192; end <= bytes.length; end += 8192) bytes.fill(255, end - 64, end);
      writeFileSync(path, bytes);
    }
    const report = await checkStore({ dir }, { coder });
    expect(report.faults.map(({ where }) => where)).toEqual(expect.arrayContaining(names));
    expect(await checkStore({ dir }, { coder, repair: true })).toMatchObject({ ok: true });
  });
});
