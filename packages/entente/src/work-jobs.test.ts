// The worker of the queue: what passes is retried and never blamed on a story, what a story is at fault for parks it, what kills its worker is given up, a worker
// that is stopped gives its job back.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job, JobOutcome, NewArticle, Store } from '@entente/record';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fakeEngine } from '../../../tests/support/fake-engine.js';
import { listGold, readGold } from '../../../tests/support/gold-records.js';
import { backOff } from './back-off.js';
import type { Engine } from './engine.js';
import { attemptFailed, MOST_FAULTS } from './job-outcome.js';
import { openStore } from './open-store.js';
import { importStories } from './operations/import.js';
import { jobs as listJobs } from './operations/jobs.js';
import { retry } from './operations/retry.js';
import { isPassingFault } from './passing-fault.js';
import { ReadingStoppedError } from './reading-stopped.js';
import { type WorkOptions, workJobs } from './work-jobs.js';

const coded = (message: string, code: string) => Object.assign(new Error(message), { code });
const cutOff = () => coded('terminating connection due to administrator command', '57P01');
const full = () => coded('could not extend file "base/5/16384": No space left on device', '53100');

let dir = '';
let store: Store;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'entente-work-'));
  store = await openStore({ dir });
});
afterAll(async () => {
  await store?.close();
  rmSync(dir, { recursive: true, force: true });
});
afterEach(async () => {
  const owner = 'sweeper';
  await store.jobs.retry(null);
  for (let job = await take(); job; job = await take())
    await store.jobs.settle(job.id, owner, { output: null, input: null });
  function take() {
    return store.jobs.take(['story'], { owner, seconds: 60 });
  }
});

const gold = listGold().map((id) => readGold(id).article.text);
let used = 0;
/** Queues this many stories that the fake engine knows. */
async function queue(count: number): Promise<readonly Job[]> {
  const stories = Array.from({ length: count }, (_, i) => ({
    name: `s${i}`,
    content: gold[used++ % gold.length]!,
  }));
  const { jobs } = await importStories.run({ stories }, { store } as never);
  return jobs;
}
const state = async ({ id }: { readonly id: string }) => (await store.jobs.get(id))!;

interface Run {
  readonly engine?: Partial<Engine>;
  readonly store?: Store;
  readonly until: (ended: number, outcome: JobOutcome, job: Job) => boolean;
  readonly more?: Partial<WorkOptions>;
}
/** Works until `until` says so after an attempt; no test waits for a back-off. */
async function work({ engine = {}, store: worked = store, until, more = {} }: Run): Promise<unknown[]> {
  const stop = new AbortController();
  const errors: unknown[] = [];
  let ended = 0;
  await workJobs({
    store: worked,
    engine: { ...fakeEngine(), ...engine },
    signal: stop.signal,
    pause: 5,
    waitAfter: () => 0.01,
    onError: (error) => errors.push(error),
    onDone: (job, outcome) => {
      if (until(++ended, outcome, job)) stop.abort();
    },
    ...more,
  });
  return errors;
}
const all = (count: number) => (ended: number) => ended === count;
/** The store with another `add`. */
const storeWith = (add: (article: NewArticle) => Promise<unknown>): Store => {
  const other = { ...store, add, within: () => other } as Store;
  return other;
};

it('a story that is queued as bytes is read as bytes, and leaves none of them in its job', async () => {
  const text = readGold('w05-040').article.text;
  const bytes = Buffer.from(text).toString('base64');
  const job = await store.jobs.add('story', { name: 'page', bytes, date: '2026-05-04' });
  await work({ until: all(1) });
  expect(await state(job)).toMatchObject({ state: 'done', output: { outcome: expect.any(String) } });
  expect((await state(job)).input).toEqual({ name: 'page', date: '2026-05-04' });
});

describe('faults that pass', () => {
  for (const [what, fault] of [
    ['a cut connection', cutOff],
    ['a full disk', full],
    ['a store that is being closed', () => new Error('Cannot use a pool after calling end on the pool')],
    ['a database thread that ended', () => new Error('the database thread of x ended (1)')],
    [
      'a store that says it is full',
      () => Object.assign(new Error('x'), { name: 'StoreError', reason: 'full' }),
    ],
  ] as const)
    it(`are retried as often as it takes, and are no story's fault: ${what}`, {
      timeout: 120_000,
    }, async () => {
      const [job] = await queue(1);
      let failures = 0;
      const failing = storeWith(async (article) => {
        if (failures < MOST_FAULTS + 1) {
          failures++;
          throw fault();
        }
        return store.add(article);
      });
      const faults: unknown[] = [];
      const onBeat = (error: unknown) => void (error !== null && faults.push(error));
      await work({
        store: failing,
        more: { onBeat },
        until: (_, outcome) => 'output' in outcome,
      });
      expect(await state(job!)).toMatchObject({ state: 'done', faults: 0, attempts: MOST_FAULTS + 2 });
      expect(faults).toHaveLength(MOST_FAULTS + 1);
    });

  it('while the end of an attempt is stored do not lose it', async () => {
    const [job] = await queue(1);
    let failures = 0;
    const jobs = {
      ...store.jobs,
      settle: async (...given: Parameters<Store['jobs']['settle']>) => {
        if (failures++ === 0) throw cutOff();
        return store.jobs.settle(...given);
      },
    };
    const errors = await work({ store: { ...store, jobs, within: () => store }, until: all(1) });
    expect(errors).toMatchObject([{ code: '57P01' }]);
    expect(await state(job!)).toMatchObject({ state: 'done', attempts: 1 });
  });

  it('wait longer each time, up to a minute, and never all the same', () => {
    const least = [1, 2, 3, 4, 20].map((attempt) => backOff(attempt, () => 0));
    const most = [1, 2, 3, 4, 20].map((attempt) => backOff(attempt, () => 1));
    expect([least, most]).toEqual([
      [0.5, 1, 2, 4, 30],
      [1, 2, 4, 8, 60],
    ]);
    const job = { attempts: 3, faults: 0 } as Job;
    const { outcome } = attemptFailed(job, {
      error: cutOff(),
      phase: 'store',
      aborted: false,
      waitAfter: backOff,
    });
    expect((outcome as { again: number }).again).toBeGreaterThanOrEqual(2);
  });

  it('are told from those of a story', () => {
    for (const error of [
      coded('x', '08006'),
      coded('x', '57P03'),
      coded('x', '40P01'),
      coded('x', 'ECONNREFUSED'),
      coded('x', 'ENOSPC'),
      new Error('Connection terminated unexpectedly'),
      new Error('timeout exceeded when trying to connect'),
      new Error('it failed', { cause: coded('x', 'ECONNRESET') }),
    ])
      expect([error.message, isPassingFault(error)]).toEqual([error.message, true]);
    for (const error of [
      coded('invalid byte sequence', '22021'),
      coded('duplicate key', '23505'),
      new TypeError("Cannot read properties of undefined (reading 'start')"),
      coded('no such file', 'ENOENT'),
      'text',
      null,
    ])
      expect([String(error), isPassingFault(error)]).toEqual([String(error), false]);
  });
});

describe('faults of a story', () => {
  it('park it with the reason at once, while others go on; it is listed, and tried again when asked', async () => {
    const jobs = await queue(5);
    const read = fakeEngine().read;
    const fate = ['empty', 'too-slow', 'out-of-memory'] as const;
    let turn = 0;
    let mended = false;
    const engine: Partial<Engine> = {
      read: async (bytes, given, options) => {
        const why = mended ? undefined : fate[turn++];
        if (why === 'empty')
          throw Object.assign(new Error('found 0 bytes'), { name: 'ReadError', code: why });
        if (why) throw new ReadingStoppedError(why, 'found no end after 60 s', { room: '3-analyse' });
        return read(bytes, given, options);
      },
    };
    await work({ engine, until: all(5) });
    const found = await Promise.all(jobs.map(state));
    expect(found.map(({ state: at, reason, attempts }) => [at, reason, attempts])).toEqual([
      ['parked', 'empty', 1],
      ['parked', 'too-slow', 1],
      ['parked', 'out-of-memory', 1],
      ['done', null, 1],
      ['done', null, 1],
    ]);
    expect(found[0]).toMatchObject({
      error: 'found 0 bytes [empty]',
      input: { content: expect.any(String) },
    });
    // what is done is kept once: the article has the text
    expect(found[3]!.input).toEqual({ name: 's3' });
    const parked = await listJobs.run({ limit: 10, state: 'parked' }, { store } as never);
    expect(parked.items.map(({ id }) => id)).toEqual([jobs[2]!.id, jobs[1]!.id, jobs[0]!.id]);
    expect(parked.items[0]!.input).toEqual({ name: 's2' });
    mended = true;
    expect(await retry.run({ jobs: [jobs[1]!.id] }, { store } as never)).toEqual({ queued: 1 });
    await expect(retry.run({ jobs: ['nowhere'] }, { store } as never)).rejects.toMatchObject({
      name: 'NotFoundError',
    });
    await work({ engine, until: all(1) });
    expect(await retry.run({}, { store } as never)).toEqual({ queued: 2 });
    await work({ engine, until: all(2) });
    expect(await Promise.all(jobs.map(async (job) => (await state(job)).state))).toEqual(
      Array(5).fill('done'),
    );
  });

  it('park a job that holds no story', async () => {
    const job = await store.jobs.add('story', { name: 'x', text: 'no content' });
    await work({ until: all(1) });
    expect(await state(job)).toMatchObject({
      state: 'parked',
      reason: 'invalid',
      error: expect.stringMatching(/content/),
    });
  });

  for (const [what, error] of [
    ['that kills its reader', () => new ReadingStoppedError('worker-died', 'its reader ended')],
    ['that fails nobody knows why', () => new TypeError('undefined is not a function')],
  ] as const)
    it(`is given up after ${MOST_FAULTS} attempts, and others go on meanwhile: one ${what}`, async () => {
      const [poison, other] = await queue(2);
      const read = fakeEngine().read;
      const bad = (await state(poison!)).input as { content: string };
      const outcomes: [string, string][] = [];
      await work({
        engine: {
          read: async (bytes, given, options) => {
            if (new TextDecoder().decode(bytes) === bad.content) throw error();
            return read(bytes, given, options);
          },
        },
        until: (_, outcome, job) => {
          outcomes.push([job.id === poison!.id ? 'poison' : 'other', Object.keys(outcome)[0]!]);
          return 'reason' in outcome;
        },
      });
      expect(outcomes.filter(([who]) => who === 'poison')).toHaveLength(MOST_FAULTS);
      expect(await state(poison!)).toMatchObject({ state: 'parked', attempts: MOST_FAULTS });
      expect((await state(other!)).state).toBe('done');
    });

  it('that ended whole workers are not read once more', async () => {
    const [job] = await queue(1);
    for (let i = 0; i <= MOST_FAULTS; i++) {
      await store.jobs.take(['story'], { owner: `dead ${i}`, seconds: 0.01 });
      await new Promise((go) => setTimeout(go, 30));
    }
    await work({ engine: { read: () => Promise.reject(new Error('it was read')) }, until: all(1) });
    expect(await state(job!)).toMatchObject({ state: 'parked', reason: 'worker-died' });
  });
});

describe('a worker', () => {
  it('that cannot open its engine blames no story', async () => {
    const [job] = await queue(1);
    let opened = 0;
    const engine = async () => {
      if (opened++ < MOST_FAULTS + 1) throw new Error('found no model.onnx');
      return fakeEngine();
    };
    const stop = new AbortController();
    await workJobs({
      store,
      engine,
      signal: stop.signal,
      pause: 5,
      waitAfter: () => 0.01,
      onDone: (_, outcome) => 'output' in outcome && stop.abort(),
    });
    expect(await state(job!)).toMatchObject({ state: 'done', faults: 0 });
  });

  it('whose readers cannot be started blames no story', async () => {
    const [job] = await queue(1);
    const inner = fakeEngine();
    let failures = 0;
    const engine: Partial<Engine> = {
      status: () => ({ workers: failures > MOST_FAULTS ? 1 : 0, restarts: 0, waiting: 0, alive: false }),
      read: async (...given) => {
        if (failures++ < MOST_FAULTS) throw new Error('the reader did not start: cannot allocate memory');
        return inner.read(...given);
      },
    };
    await work({ engine, until: (_, outcome) => 'output' in outcome });
    expect(await state(job!)).toMatchObject({ state: 'done', faults: 0, attempts: MOST_FAULTS + 1 });
  });

  it('that is halted gives its job back at once, also when nothing heeds the halt, and it is no fault', async () => {
    const [job] = await queue(1);
    const [stop, halt] = [new AbortController(), new AbortController()];
    let told: AbortSignal | undefined;
    const reading = new Promise<void>((begun) => {
      void workJobs({
        store,
        engine: {
          ...fakeEngine(),
          read: (_bytes, _given, options) => {
            told = options?.signal;
            begun();
            return new Promise(() => {}); // never ends
          },
        },
        signal: stop.signal,
        halt: halt.signal,
        pause: 5,
        onDone: () => halted(),
      });
    });
    let halted = () => {};
    const settled = new Promise<void>((resolve) => {
      halted = resolve;
    });
    await reading;
    stop.abort();
    expect((await state(job!)).state).toBe('running');
    halt.abort(new Error('the server is being stopped'));
    await settled;
    expect(told?.aborted).toBe(true);
    expect(await state(job!)).toMatchObject({ state: 'queued', due: null, faults: 0, error: null });
    expect(await store.jobs.take(['story'], { owner: 'next', seconds: 60 })).toMatchObject({ id: job!.id });
    await store.jobs.settle(job!.id, 'next', { output: null, input: null });
  });

  it('renews its lease while it reads, and leaves a job that another has meanwhile', async () => {
    const [one] = await queue(1);
    const [stop, second] = [new AbortController(), fakeEngine()];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let beats = 0;
    const outcomes: JobOutcome[] = [];
    const working = workJobs({
      store,
      engine: { ...second, read: async (...given) => held.then(() => second.read(...given)) },
      signal: stop.signal,
      pause: 5,
      lease: 2,
      onBeat: () => beats++,
      onDone: (_, outcome) => outcomes.push(outcome),
    });
    while (beats < 5) await new Promise((go) => setTimeout(go, 20)); // several leases long
    expect(await store.jobs.take(['story'], { owner: 'thief', seconds: 60 })).toBeNull();
    expect((await state(one!)).attempts).toBe(1);
    stop.abort();
    release();
    await working;
    expect(await state(one!)).toMatchObject({ state: 'done', faults: 0 });
    expect(outcomes).toHaveLength(1);
  });
});
