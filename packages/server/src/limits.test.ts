// Limits, health and metrics.
import { describe, expect, it } from 'vitest';
import { fakeStore } from './test-support/fake-operations.js';
import { startApp, TOKEN } from './test-support/start-app.js';

describe('limits', () => {
  it('let so many requests run at a time, and answer others at once', async () => {
    const { ask } = startApp({ limits: { running: 2 } });
    const slow = [ask('/api/slow?wait=150'), ask('/api/slow?wait=150')];
    const { status, headers } = await ask('/api/events');
    expect([status, headers.get('retry-after')]).toEqual([503, '1']);
    expect((await ask('/health')).status).toBe(200);
    expect((await Promise.all(slow)).map((answer) => answer.status)).toEqual([200, 200]);
    expect((await ask('/api/events')).status).toBe(200);
  });
  it('end what takes too long, which keeps its place until it has ended', async () => {
    const { ask } = startApp({ limits: { askSeconds: 0.05, running: 1 } });
    expect((await ask('/api/slow?wait=200')).status).toBe(504);
    expect((await ask('/api/events')).status).toBe(503);
    await new Promise((done) => setTimeout(done, 200));
    expect((await ask('/api/events')).status).toBe(200);
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

describe('state', () => {
  it('says that all is well, and what is served', async () => {
    const { ask } = startApp();
    const { status, body } = await ask('/health');
    expect([status, body]).toMatchObject([
      200,
      {
        status: 'ok',
        engine: 'ready',
        model: 'none',
        store: { backend: 'pglite', answers: true },
        writes: 'open',
      },
    ]);
  });
  it('says that the store does not answer, or that the engine could not be loaded', async () => {
    const gone = await startApp({ store: fakeStore(false) }).ask('/health');
    expect([gone.status, gone.body]).toMatchObject([503, { status: 'failing', store: { answers: false } }]);
    const engine = Promise.reject(new Error('no model'));
    const broken = await startApp({ engine, token: TOKEN }).ask('/health');
    expect([broken.status, broken.body]).toMatchObject([503, { engine: 'failed', writes: 'token' }]);
  });
  it('is counted for Prometheus', async () => {
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
    ])
      expect(text.split('\n')).toContain(line);
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{[^}]*\})? [\d.e+-]+)$/);
  });
});
