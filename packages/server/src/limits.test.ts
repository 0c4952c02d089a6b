// Limits of requests: how many run and wait, how long, how large.
import { describe, expect, it } from 'vitest';
import { fakeOperations, fakeStore } from './test-support/fake-operations.js';
import { startApp } from './test-support/start-app.js';

const { operations } = fakeOperations({ stuck: true });

describe('limits', () => {
  it('let so many requests run at a time, a line wait, and tell others when to come back', async () => {
    const { ask } = startApp({ limits: { running: 2, waiting: 3 } });
    const [slow, told] = [[] as Promise<{ status: number }>[], () => ask('/api/slow?wait=400')];
    for (let i = 0; i < 5; i++) slow.push(told());
    const { status, headers, body } = await ask('/api/events');
    expect([status, headers.get('retry-after')]).toEqual([503, '3']);
    expect(body.detail).toMatch(/2 requests at work and 3 waiting/);
    expect((await ask('/health')).status).toBe(200);
    expect((await Promise.all(slow)).map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200]);
    expect((await ask('/api/events')).status).toBe(200);
  });
  it('answer most of 200 at once, and tell the rest when to come back', async () => {
    const { ask } = startApp();
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask('/api/slow?wait=20')));
    const by = (wanted: number) => answers.filter(({ status }) => status === wanted);
    expect(by(200).length).toBe(32 + 128);
    expect(by(503).length).toBe(40);
    for (const { headers } of by(503)) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  });
  it('send away who waited too long for his turn', async () => {
    const { ask } = startApp({ limits: { running: 1, waiting: 9, waitSeconds: 0.05 } });
    const slow = ask('/api/slow?wait=1500');
    const { status, headers } = await ask('/api/events');
    expect([status, headers.get('retry-after')]).toEqual([503, '1']);
    expect((await slow).status).toBe(200);
    expect((await ask('/api/events')).status).toBe(200);
  });
  it('end what takes too long: it is told to stop, and its place is free at once', async () => {
    const { ask, logged } = startApp({ operations, limits: { askSeconds: 0.2, running: 1, waiting: 0 } });
    for (const path of ['/api/stuck', '/api/slow?wait=4000']) {
      const { status, body } = await ask(path);
      expect([status, body.detail]).toEqual([504, expect.stringMatching(/within 0\.2 s/)]);
      expect((await ask('/api/events')).status).toBe(200);
    }
    expect(logged).toEqual([]);
  });
  it('give each request a store and a signal of its own, aborted at its timeout only', async () => {
    const signals: AbortSignal[] = [];
    const store = fakeStore();
    const within = (signal: AbortSignal) => {
      signals.push(signal);
      return store;
    };
    const { ask } = startApp({ operations, store: { ...store, within }, limits: { askSeconds: 0.2 } });
    await ask('/api/events');
    await ask('/api/stuck');
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
  });
  it('are cut short when the server stops', async () => {
    const halt = new AbortController();
    const { ask } = startApp({ operations, halt: halt.signal });
    const stuck = ask('/api/stuck');
    await new Promise((done) => setTimeout(done, 50));
    halt.abort();
    expect((await stuck).status).toBe(503);
  });
});

describe('texts', () => {
  it('are refused when reading them would take too long, wherever they stand', async () => {
    const { post, seen } = startApp({ limits: { text: 100 } });
    const { status, body } = await post('/api/articles', { content: 'x'.repeat(101) });
    expect([status, body.detail]).toEqual([
      413,
      'found 101 characters in body.content, expected at most 100',
    ]);
    expect((await post('/api/articles', { content: 'x', more: [{ text: 'x'.repeat(101) }] })).status).toBe(
      413,
    );
    expect((await post('/api/articles', { content: 'x'.repeat(100) })).status).toBe(200);
    expect(seen.calls).toHaveLength(1);
  });
});
