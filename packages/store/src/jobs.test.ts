// The queue, on each backend: each job once, leases that end with their worker, retries, parking, counts; jobs of earlier versions; jobs of a folder that comes back.
import type { Job, JobOutcome } from '@entente/record';
import { sql } from 'kysely';
import { beforeEach, expect } from 'vitest';
import { connect } from './connect.js';
import { type OpenedStore, openStore } from './index.js';
import { migrateTo } from './schema/migrate.js';
import { describeBackends } from './test-support/backends.js';

const coder = { cameo: () => '010', goldstein: () => 1, quad: () => 1 };
const A = { owner: 'a', seconds: 600 };
const B = { owner: 'b', seconds: 600 };
const DONE: JobOutcome = { output: { kept: 1 }, input: { name: 'x' } };
const again = (seconds: number, fault = false): JobOutcome => ({ again: seconds, error: 'cut off', fault });

describeBackends('jobs', ({ make, why, test, withStore }) => {
  let store: OpenedStore;
  withStore(coder, (opened) => {
    store = opened;
  });
  beforeEach(async () => {
    if (why) return;
    for (let job = await takeAny(); job; job = await takeAny())
      await store.jobs.settle(job.id, 'sweeper', DONE);
  });
  const takeAny = () => store.jobs.take(['story', 'other'], { owner: 'sweeper', seconds: 60 });
  const add = (input: unknown = { name: 'x', content: 'text' }) => store.jobs.add('story', input);
  const state = async ({ id }: Job) => (await store.jobs.get(id))!;

  test('are given out once each, oldest first, by kind', async () => {
    const added = [];
    for (let i = 0; i < 6; i++) added.push(await add({ i, text: '\0 ok' }));
    const other = await store.jobs.add('other', null);
    expect(added[0]).toMatchObject({
      state: 'queued',
      attempts: 0,
      faults: 0,
      input: { i: 0, text: '\0 ok' },
    });
    const taken = await Promise.all(added.map(() => store.jobs.take(['story'], A)));
    expect(taken.map((job) => job?.id).sort()).toEqual(added.map(({ id }) => id).sort());
    expect(await store.jobs.take(['story'], A)).toBeNull();
    expect((await store.jobs.take(['other'], A))?.id).toBe(other.id);
    expect(await store.jobs.get('nowhere')).toBeNull();
    const page = await store.jobs.list({ limit: 5 });
    const rest = await store.jobs.list({ limit: 2, cursor: page.next! });
    expect([...page.items, ...rest.items].map(({ id }) => id)).toEqual(
      [...added, other].map(({ id }) => id).reverse(),
    );
    for (const { id } of [...added, other]) expect(await store.jobs.settle(id, 'a', DONE)).toBe(true);
  });

  test('keep what the worker says of a done one, and drop its text', async () => {
    const job = await add({ name: 'x', content: 'long text' });
    await store.jobs.take(['story'], A);
    expect(await store.jobs.settle(job.id, 'a', DONE)).toBe(true);
    expect(await state(job)).toMatchObject({
      state: 'done',
      output: { kept: 1 },
      input: { name: 'x' },
      error: null,
    });
    expect(await store.jobs.settle('nowhere', 'a', DONE)).toBe(false);
  });

  test('belong to one worker until its lease is over, which is a fault', async () => {
    const job = await add();
    await store.jobs.take(['story'], { owner: 'a', seconds: 0.02 });
    expect(await store.jobs.renew(job.id, { owner: 'b', seconds: 60 })).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await store.jobs.take(['story'], B)).toMatchObject({ id: job.id, attempts: 2, faults: 1 });
    expect(await store.jobs.take(['story'], A)).toBeNull();
    // the first worker was only slow: what it says counts no longer
    expect(await store.jobs.renew(job.id, A)).toBe(false);
    expect(await store.jobs.settle(job.id, 'a', { reason: 'empty', error: 'late' })).toBe(false);
    expect(await state(job)).toMatchObject({ state: 'running', error: null });
    expect(await store.jobs.settle(job.id, 'b', DONE)).toBe(true);
    expect(await store.jobs.settle(job.id, 'b', again(0))).toBe(false);
  });

  test('stay with a worker that renews its lease', async () => {
    const job = await add();
    await store.jobs.take(['story'], { owner: 'a', seconds: 0.02 });
    expect(await store.jobs.renew(job.id, A)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await store.jobs.take(['story'], B)).toBeNull();
    await store.jobs.settle(job.id, 'a', DONE);
  });

  test('that fail come back when they are due, others go first', async () => {
    const [one, two] = [await add(), await add()];
    await store.jobs.take(['story'], A);
    expect(await store.jobs.settle(one.id, 'a', again(3600))).toBe(true);
    expect(await state(one)).toMatchObject({ state: 'queued', error: 'cut off', faults: 0 });
    expect(Date.parse((await state(one)).due!)).toBeGreaterThan(Date.now() + 1_800_000);
    expect((await store.jobs.take(['story'], A))?.id).toBe(two.id);
    expect(await store.jobs.take(['story'], A)).toBeNull();
    expect(await store.jobs.retry([one.id])).toBe(1);
    expect(await store.jobs.take(['story'], A)).toMatchObject({ id: one.id, attempts: 2, due: null });
    await store.jobs.settle(one.id, 'a', again(0, true));
    expect(await store.jobs.take(['story'], A)).toMatchObject({ id: one.id, attempts: 3, faults: 1 });
    for (const { id } of [one, two]) await store.jobs.settle(id, 'a', DONE);
  });

  test('that are parked keep their text and reason, are listed apart, and can be tried again', async () => {
    const before = (await store.jobs.counts()).parked;
    const [one, two] = [await add(), await add()];
    for (const { id } of [one, two]) {
      await store.jobs.take(['story'], A);
      await store.jobs.settle(id, 'a', { reason: 'too-slow', error: 'took 60 s\0' });
    }
    expect(await store.jobs.take(['story'], A)).toBeNull();
    const parked = await store.jobs.list({ limit: 1 }, 'parked');
    const more = await store.jobs.list({ limit: 1, cursor: parked.next! }, 'parked');
    expect([...parked.items, ...more.items]).toMatchObject([
      { id: two.id, state: 'parked', reason: 'too-slow', input: { content: 'text' } },
      { id: one.id, error: expect.stringContaining('took 60 s') },
    ]);
    expect((await store.jobs.list({ limit: 9 }, 'queued')).items).toEqual([]);
    expect(await store.jobs.retry([one.id, 'nowhere'])).toBe(1);
    expect(await state(one)).toMatchObject({ state: 'queued', reason: null, faults: 0 });
    expect(await state(two)).toMatchObject({ state: 'parked' });
    expect(await store.jobs.retry(null)).toBe(before + 1);
    expect(await store.jobs.take(['story'], A)).toMatchObject({ id: one.id });
    expect(await store.jobs.take(['story'], A)).toMatchObject({ id: two.id });
    for (const { id } of [one, two]) await store.jobs.settle(id, 'a', DONE);
  });

  test('are counted by state, with the age of the oldest that could be taken', async () => {
    const { done, parked } = await store.jobs.counts();
    expect(await store.jobs.counts()).toEqual({ queued: 0, running: 0, done, parked, oldest: null });
    const [one] = [await add(), await add()];
    await store.jobs.take(['story'], A);
    const counts = await store.jobs.counts();
    expect(counts).toMatchObject({ queued: 1, running: 1, done, parked });
    expect(counts.oldest).toBeGreaterThanOrEqual(0);
    expect(counts.oldest).toBeLessThan(100);
    const second = await store.jobs.take(['story'], A);
    await store.jobs.settle(second!.id, 'a', again(3600));
    expect(await store.jobs.counts()).toMatchObject({ queued: 1, oldest: null });
    await store.jobs.settle(one.id, 'a', DONE);
    await store.jobs.retry([second!.id]);
  });

  test('of an earlier version are kept: failed ones parked, running ones queued, done ones without text', async () => {
    const old = await make();
    const { db, close } = await connect(old.place);
    // a folder begins with the newest tables: begin anew
    for (const statement of [
      'drop schema public cascade',
      'create schema public',
      'drop table if exists entente_version',
    ])
      await sql.raw(statement).execute(db);
    await migrateTo(db, 7);
    const insert = (state: string, input: unknown, error: string | null = null) =>
      sql`insert into jobs (kind, input, state, error, leased_until) values ('story', ${JSON.stringify(input)}, ${state}, ${error},
        ${state === 'running' ? '2099-01-01' : null}::timestamptz)`.execute(db);
    await insert('done', { name: 'done.txt', content: 'long\n"text"', date: '2024-05-03' });
    await insert('done', { name: 'nul.txt', content: '\0' });
    await insert('done', { name: 'half.txt', content: '\ud83d' });
    await insert('failed', { name: 'bad.txt', content: ' ' }, 'found 0 bytes [no-article]');
    await insert('failed', { name: 'cut.txt', content: 'story' }, 'Connection terminated unexpectedly');
    await insert('running', { name: 'run.txt', content: 'story' });
    await insert('queued', { name: 'wait.txt', content: 'story' });
    await close();
    const opened = await openStore(old.place, { coder });
    const { items } = await opened.jobs.list({ limit: 10 });
    expect([...items].reverse().map(({ state: at, input, reason, due }) => [at, input, reason, due])).toEqual(
      [
        ['done', { name: 'done.txt', date: '2024-05-03' }, null, null],
        ['done', {}, null, null],
        ['done', {}, null, null],
        ['parked', { name: 'bad.txt', content: ' ' }, 'no-article', null],
        ['parked', { name: 'cut.txt', content: 'story' }, 'failed', null],
        ['queued', { name: 'run.txt', content: 'story' }, null, null],
        ['queued', { name: 'wait.txt', content: 'story' }, null, null],
      ],
    );
    expect((await opened.jobs.take(['story'], A))?.input).toMatchObject({ name: 'run.txt' });
    await opened.close();
    await old.drop();
  });

  test('of a folder are free at once when its owner comes back; of a server only when their lease ends', async () => {
    const place = await make();
    const first = await openStore(place.place, { coder });
    const [once, often] = [await first.jobs.add('story', 1), await first.jobs.add('story', 2)];
    await first.jobs.take(['story'], A);
    await first.jobs.take(['story'], A);
    await first.jobs.settle(often.id, 'a', again(0, true));
    await first.jobs.take(['story'], A);
    await first.close();
    const second = await openStore(place.place, { coder });
    const taken = await second.jobs.take(['story'], B);
    if (second.backend === 'postgres') expect(taken).toBeNull();
    else {
      expect(taken).toMatchObject({ id: once.id, attempts: 2, faults: 1 });
      // the other may be what ends its workers: it waits a little
      expect(await second.jobs.take(['story'], B)).toBeNull();
      expect(await second.jobs.get(often.id)).toMatchObject({
        state: 'queued',
        faults: 2,
        due: expect.any(String),
      });
    }
    await second.close();
    await place.drop();
  });
});
