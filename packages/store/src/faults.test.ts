// Faults of the database: a thread that ends is started again, cut connections are opened again, nothing acknowledged is lost; a request that is given up ends
// its queries; the probe tells whether something can be stored.
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { plainCoder } from '../../../tests/support/plain-coder.js';
import { killWorkers } from '../../../tests/support/record-workers.js';
import { connect } from './connect.js';
import { type OpenedStore, openStore } from './index.js';
import { storeOver } from './open-store.js';
import { describeBackends, makeFolder } from './test-support/backends.js';
import { plainStory } from './test-support/stories.js';

const THREAD = 'pglite/worker.js';
const drops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const drop of drops.splice(0).reverse()) await drop();
});
/** Tries until it succeeds. @throws the last error when it never does */
async function until(done: () => Promise<unknown>): Promise<void> {
  for (const end = Date.now() + 60_000; ; await new Promise((go) => setTimeout(go, 50)))
    try {
      await done();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
}

describeBackends('a store', ({ name, make, why }) => {
  const test = (title: string, run: (store: OpenedStore, url: string) => Promise<void>) =>
    it(title, { timeout: 240_000 }, async ({ skip }) => {
      if (why) return skip(why);
      const { place, drop } = await make();
      drops.push(drop);
      const store = await openStore(place, { coder: plainCoder });
      drops.push(() => store.close());
      await run(store, 'url' in place ? place.url : '');
    });
  /** ends the thread, or all connections of this store */
  const cut = async (url: string) => {
    if (name === 'pglite') return killWorkers(THREAD);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()`,
    );
    await client.end();
    return rowCount ?? 0;
  };

  test('goes on after its thread or its connections ended', async (store, url) => {
    await store.add(plainStory('one'));
    for (let i = 0; i < 3; i++) {
      const job = await store.jobs.add('story', { i });
      expect(await cut(url)).toBeGreaterThan(0);
      await until(() => store.probe());
      expect(await store.jobs.get(job.id)).toMatchObject({ input: { i } });
      await store.add(plainStory(`another ${i}`));
    }
    expect((await store.totals()).articles).toBe(4);
    if (name === 'pglite') expect(store.status()).toMatchObject({ alive: true, restarts: 3 });
    expect(store.status().lastError).toEqual(name === 'pglite' ? expect.stringMatching(/ended/) : null);
  });

  test('fails what runs meanwhile, as a fault that passes, and keeps each story once', async (store, url) => {
    const stories = Array.from({ length: 12 }, (_, i) => plainStory(`story ${i}`));
    const adding = Promise.allSettled(stories.map((story) => store.add(story)));
    await cut(url);
    const outcomes = await adding;
    await until(() => store.probe());
    for (const [i, outcome] of outcomes.entries()) {
      if (outcome.status === 'rejected') await until(() => store.add(stories[i]!));
      expect((await store.article(stories[i]!.article.id))?.article.text).toBe(`story ${i}`);
    }
    expect((await store.totals()).articles).toBe(12);
  });
});

describeBackends('one request', ({ name, make, test }) => {
  const open = async () => {
    const { place, drop } = await make();
    drops.push(drop);
    const connection = await connect(place);
    const store = await storeOver(connection, { coder: plainCoder });
    drops.push(() => store.close());
    return { connection, store };
  };
  const long = (seconds: number) =>
    name === 'postgres'
      ? sql`select pg_sleep(${seconds})`
      : sql`select count(*) from generate_series(1, ${Math.round(seconds * 200_000)}) as x where x % 7 = 3`;

  test('that is given up asks nothing more', async () => {
    const { store } = await open();
    const stop = new AbortController();
    const own = store.within(stop.signal);
    await own.add(plainStory('before'));
    stop.abort(new Error('given up'));
    for (const asked of [own.totals(), own.jobs.add('story', 1), own.add(plainStory('after'))])
      await expect(asked).rejects.toThrow('given up');
    expect((await store.totals()).articles).toBe(1);
    expect((await store.jobs.counts()).queued).toBe(0);
  });

  test('that is given up leaves the line for a connection, and others their turn', async () => {
    const { connection, store } = await open();
    const stop = new AbortController();
    const stuck = Array.from({ length: 4 }, () => long(3).execute(connection.db));
    const waiting = store.within(stop.signal).totals();
    stop.abort(new Error('given up'));
    await expect(waiting).rejects.toThrow('given up');
    await Promise.all(stuck);
    expect((await store.totals()).articles).toBe(0);
  });

  if (name === 'postgres')
    test('that is given up ends its query: four of them do not starve the others', async () => {
      const { connection, store } = await open();
      const stop = new AbortController();
      const stuck = Array.from({ length: 4 }, () => long(3600).execute(connection.within(stop.signal)));
      const ends = Promise.all(stuck.map((query) => expect(query).rejects.toMatchObject({ code: '57014' })));
      await new Promise((go) => setTimeout(go, 300));
      stop.abort(new Error('given up'));
      await ends;
      for (let i = 0; i < 8; i++) expect((await store.totals()).articles).toBe(0);
    });
});

describe('the probe', () => {
  it('fails while nothing can be stored', async () => {
    const { dir, drop } = makeFolder();
    const connection = await connect({ dir });
    const store = await storeOver(connection, { coder: plainCoder });
    await store.probe();
    await sql`set default_transaction_read_only = on`.execute(connection.db);
    await expect(store.probe()).rejects.toThrow(/read-only/);
    expect(await store.totals()).toMatchObject({ articles: 0 });
    await sql`set default_transaction_read_only = off`.execute(connection.db);
    await store.probe();
    await store.close();
    drop();
  });
});
