// Health: fails while reading, storing or the queue does not work, with the reason, and is well again after; liveness fails only where a new process would help.
import { ReadingStoppedError } from '@entente/entente';
import type { JobCounts } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { makeHealth } from './health.js';
import { keepRunning } from './keep-running.js';
import { makeProbe } from './probe.js';
import { makeQueueWatch } from './queue-watch.js';
import { fakeStore } from './test-support/fake-operations.js';
import { startApp, TOKEN } from './test-support/start-app.js';

const MINUTE = 60_000;
const counts = (oldest: number | null): JobCounts => ({ queued: 7, running: 1, done: 0, parked: 0, oldest });
/** An engine whose readers a test can break. */
function breakable() {
  const state = { workers: 1, restarts: 0, waiting: 0, alive: true, lastError: '' };
  const reading = { fails: null as Error | null, count: 0 };
  const engine = {
    model: 'none',
    status: () => ({ ...state }),
    read: async () => {
      reading.count++;
      if (reading.fails) throw reading.fails;
      return {};
    },
  };
  return { engine: engine as never, state, reading };
}

describe('/health', () => {
  it('says that all is well, and what is served', async () => {
    const { ask } = startApp();
    const { status, body } = await ask('/health');
    expect([status, body]).toMatchObject([
      200,
      {
        status: 'ok',
        reasons: [],
        engine: 'ready',
        model: 'none',
        store: { backend: 'pglite', answers: true },
        writes: 'open',
        jobs: { queued: 4, parked: 1, oldest: 12.5 },
      },
    ]);
    for (const path of ['/health/live', '/health/ready'])
      expect(await ask(path)).toMatchObject({ status: 200, body: { status: 'ok', reasons: [] } });
  });

  it('says that nothing can be stored, and is well again after', async () => {
    let fault: Error | null = new Error('No space left on device');
    const store = fakeStore(async () => {
      if (fault) throw fault;
    });
    const { ask } = startApp({ store });
    const failing = await ask('/health');
    expect([failing.status, failing.body]).toMatchObject([
      503,
      { status: 'failing', store: { answers: false }, reasons: ['storing: No space left on device'] },
    ]);
    expect((await ask('/health/ready')).status).toBe(503);
    expect((await ask('/health/live')).status).toBe(200);
    fault = null;
    for (const path of ['/health', '/health/ready']) expect((await ask(path)).status).toBe(200);
  });

  it('says that the engine could not be loaded, or is still being loaded', async () => {
    const engine = Promise.reject(new Error('no model'));
    engine.catch(() => {});
    const app = startApp({ engine, token: TOKEN });
    await new Promise((done) => setImmediate(done)); // until the server knows it
    const broken = await app.ask('/health');
    expect([broken.status, broken.body]).toMatchObject([
      503,
      { engine: 'failed', writes: 'token', reasons: [expect.stringMatching(/reading: .*no model/)] },
    ]);
    const loading = startApp({ engine: new Promise(() => {}) });
    expect((await loading.ask('/health')).body).toMatchObject({ status: 'ok', engine: 'loading' });
    expect(await loading.ask('/health/ready')).toMatchObject({
      status: 503,
      body: { reasons: ['reading: the model is being loaded'] },
    });
  });

  it('says that the reader died or refuses to read, and is well again after', async () => {
    const { engine, state, reading } = breakable();
    const { ask } = startApp({ engine });
    expect((await ask('/health')).status).toBe(200);
    Object.assign(state, { workers: 0, lastError: 'the reader ended (1)' });
    expect((await ask('/health')).body.reasons).toEqual([
      'reading: no reader is at work: the reader ended (1)',
    ]);
    // it is there again, but does not read: what worked before its death proves nothing
    Object.assign(state, { workers: 1, restarts: 1 });
    reading.fails = new ReadingStoppedError('worker-died', 'it ended again');
    const again = await ask('/health/ready');
    expect([again.status, again.body.parts.reading]).toEqual([
      503,
      { ok: false, reason: 'it ended again', restarts: 1 },
    ]);
    reading.fails = null;
    expect((await ask('/health/ready')).status).toBe(200);
  });

  it('does not read a probe for every question, and none where stories are being read', async () => {
    const { engine, reading } = breakable();
    const { ask } = startApp({ engine });
    for (let i = 0; i < 5; i++) await ask('/health');
    expect(reading.count).toBe(1);
  });

  it('takes a refused story for a sign that reading works, a reader that died for none', async () => {
    let clock = 0;
    const { engine, reading } = breakable();
    const health = makeHealth({ engine, store: fakeStore(), now: () => clock });
    const watched = await health.engine;
    await health.report();
    clock += MINUTE;
    reading.fails = Object.assign(new Error('found 0 bytes'), { name: 'ReadError', code: 'empty' });
    await expect(watched.read(new Uint8Array(), {})).rejects.toThrow('0 bytes');
    const before = reading.count;
    expect((await health.report()).parts.reading).toMatchObject({ ok: true });
    expect(reading.count).toBe(before);
    reading.fails = new ReadingStoppedError('worker-died', 'it ended');
    await expect(watched.read(new Uint8Array(), {})).rejects.toThrow('it ended');
    expect((await health.report()).parts.reading).toMatchObject({ ok: false, reason: 'it ended' });
  });

  it('says that the database is being started again', async () => {
    const status = { alive: false, restarts: 0, lastError: 'the database thread ended (1)' };
    const { ask } = startApp({ store: { ...fakeStore(), status: () => status } });
    expect((await ask('/health')).body.reasons).toEqual([
      'storing: the database thread ended (1); the database is being started again',
    ]);
    Object.assign(status, { alive: true, restarts: 1 });
    expect(await ask('/health')).toMatchObject({
      status: 200,
      body: { parts: { storing: { restarts: 1 } } },
    });
  });

  it('asks for a new process where a part fails for long in spite of restarts; not for a server that is down', async () => {
    let clock = 0;
    const down = fakeStore(() => Promise.reject(new Error('connection refused')));
    for (const [backend, wanted] of [
      ['pglite', expect.stringMatching(/^storing fails since 301 s/)],
      ['postgres', null],
    ] as const) {
      clock = 0;
      const { engine } = breakable();
      const health = makeHealth({ engine, store: { ...down, backend }, now: () => clock });
      expect((await health.report()).restart).toBeNull();
      clock = 301_000;
      expect((await health.report()).restart).toEqual(wanted);
    }
  });
});

describe('the queue', () => {
  it('fails when its worker ended, is silent, meets a fault, or gets nothing done', () => {
    let clock = 0;
    const queue = makeQueueWatch(() => clock);
    const reason = (jobs: JobCounts | null = counts(1)) => queue.verdict(jobs).reason;
    expect(reason()).toBeNull();
    queue.beat(new Error('connection refused'));
    expect(reason()).toBe('connection refused');
    queue.beat(null);
    expect(reason()).toBeNull();
    clock += 2 * MINUTE;
    expect(reason()).toMatch(/no sign of life for 120 s/);
    queue.beat(null);
    expect(reason()).toBeNull();
    clock += 20 * MINUTE;
    queue.beat(null);
    // an empty queue is no fault, nor a long one that is being worked off
    expect([reason(counts(null)), reason(null)]).toEqual([null, null]);
    expect(reason(counts(1200))).toMatch(/7 jobs wait, the oldest for 1200 s, and none ended for 1320 s/);
    queue.settled();
    expect(reason(counts(1200))).toBeNull();
    const loop = { alive: false, restarts: 3, lastError: 'out of luck' };
    queue.watch({ ended: Promise.resolve(), status: () => loop });
    expect(reason()).toMatch(/the worker ended \(out of luck\)/);
    expect(queue.status().restarts).toBe(3);
  });

  it('has a loop that is started again whenever it ends, until it is stopped', async () => {
    const stop = new AbortController();
    const deaths: unknown[] = [];
    let runs = 0;
    const loop = keepRunning(
      async () => {
        runs++;
        if (runs === 1) throw new Error('first');
        if (runs === 2) return;
        await new Promise<void>((done) => stop.signal.addEventListener('abort', () => done()));
      },
      { signal: stop.signal, onDeath: (error) => deaths.push((error as Error).message), pause: 1 },
    );
    while (runs < 3) await new Promise((done) => setTimeout(done, 5));
    expect(loop.status()).toEqual({ alive: true, restarts: 2, lastError: 'it ended before it was stopped' });
    stop.abort();
    await loop.ended;
    expect([runs, deaths]).toEqual([3, ['first', 'it ended before it was stopped']]);
  });
});

describe('a probe', () => {
  it('holds a slow answer against a part only when it is stuck', async () => {
    let clock = 0;
    const probe = makeProbe({
      run: () => new Promise(() => {}),
      fresh: 10,
      patience: 1,
      stuck: 1000,
      now: () => clock,
    });
    clock = 5000; // nobody asked so far
    expect(await probe.check()).toEqual({ ok: true, reason: null });
    clock += 1001;
    expect(await probe.check()).toEqual({ ok: false, reason: 'found no answer for 1 s' });
    probe.worked();
    expect((await probe.check()).ok).toBe(true);
  });
});

describe('/metrics', () => {
  it('counts requests, states of parts, restarts and jobs for Prometheus', async () => {
    const { ask } = startApp();
    await ask('/api/events');
    await ask('/api/events/none');
    const { text, headers } = await ask('/metrics');
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    for (const line of [
      'entente_http_requests_total{method="GET",route="/api/events",status="200"} 1',
      'entente_http_requests_total{method="GET",route="/api/events/:id",status="404"} 1',
      'entente_http_request_duration_seconds_count{method="GET",route="/api/events"} 1',
      'entente_articles 3',
      'entente_jobs{state="done"} 2',
      'entente_jobs{state="parked"} 1',
      'entente_queue_oldest_seconds 12.5',
      'entente_restarts_total{part="storing"} 0',
      'entente_part_up{part="reading"} 1',
      'entente_requests_waiting 0',
      'entente_store_up 1',
    ])
      expect(text.split('\n')).toContain(line);
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{[^}]*\})? [\d.e+-]+)$/);
  });
});
