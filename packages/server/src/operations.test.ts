// Every operation by its route: real engine, real store, the input of its example; the answer matches its schema.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { add, createEngine, type Engine, OPERATIONS, openStore } from '@entente/entente';
import type { Store } from '@entente/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from './app.js';

type Fields = Record<string, unknown>;
let folder = '';
let store: Store;
let engine: Engine;
let app: ReturnType<typeof createApp>;
/** actual ids of the example story's records, by the ids used in the examples */
const ids: Record<string, string> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-routes-'));
  [store, engine] = await Promise.all([openStore({ dir: folder }), createEngine({ threads: 1 })]);
  app = createApp({ engine, store, log: (error) => console.error(error) });
  const { id } = (await ask('add')).body;
  const kept = (await store.article(id))!;
  const event = kept.current.find((item) => item.kind === 'event' && item.trigger.quote === 'agreed')!;
  const job = await store.jobs.add('none', {});
  Object.assign(ids, { article: id, event: event.id, job: job.id });
});
afterAll(async () => {
  await engine.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const find = (name: string) => OPERATIONS.find((operation) => operation.name === name)!;

/** The input of an operation's example, with the actual ids. */
function exampleOf(name: string): Fields {
  const given = find(name).example.input as Fields;
  if (['event', 'why'].includes(name)) return { ...given, id: ids.event };
  if (name === 'article') return { ...given, id: ids.article };
  if (name === 'job') return { ...given, id: ids.job };
  if (name === 'undo') return { ...given, id: ids.correction };
  return name === 'correct' ? { ...given, article: ids.article, target: ids.event } : given;
}

/** Asks an operation by its route. */
async function ask(name: string, input: Fields = exampleOf(name)) {
  const { method, path } = find(name).route;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, field]) => field!);
  const address = inPath.reduce(
    (text, field) => text.replace(`{${field}}`, encodeURIComponent(String(input[field]))),
    path,
  );
  const rest = Object.entries(input).filter(([field]) => !inPath.includes(field));
  const response =
    method === 'GET'
      ? await app.request(
          `${address}?${new URLSearchParams(rest.map(([field, value]) => [field, String(value)]))}`,
        )
      : await app.request(address, {
          method,
          body: JSON.stringify(Object.fromEntries(rest)),
          headers: { 'content-type': 'application/json' },
        });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson && find(name).gives === 'json' ? JSON.parse(text) : null,
  };
}

describe('every operation by its route', () => {
  for (const { name, output, gives, route } of OPERATIONS.filter(
    (operation) => operation.name !== 'examples',
  ))
    it(`${name}: ${route.method} ${route.path}`, async () => {
      const { status, body, text } = await ask(name);
      expect([status, status === 200 ? '' : text]).toEqual([200, '']);
      if (name === 'correct') ids.correction = body.id; // undone further down the list
      if (gives === 'json') expect(output.safeParse(body).error?.issues).toBeUndefined();
      else expect(text.length).toBeGreaterThan(50);
    });
  it('examples: POST /api/examples', async () => {
    const story = await engine.read(Buffer.from((add.example.input as { content: string }).content), {});
    const quick = { ...engine, read: async () => story };
    const response = await createApp({ engine: quick, store }).request('/api/examples', { method: 'POST' });
    expect([response.status, find('examples').output.safeParse(await response.json()).success]).toEqual([
      200,
      true,
    ]);
  });
});

describe('answers', () => {
  it('go on where the page before ended', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await ask('events', { limit: 1, ...(cursor ? { cursor } : {}) });
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.next;
    }
    expect(seen.length).toBeGreaterThan(2);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual((await ask('events', {})).body.items.map(({ id }: { id: string }) => id));
  });
  it('refuse a cursor of another list, or one that was changed', async () => {
    const { next } = (await ask('events', { limit: 1 })).body;
    for (const cursor of [`${next}x`, next.slice(2), 'x', '%', '0'])
      expect([cursor, (await ask('events', { limit: 1, cursor })).status]).toEqual([cursor, 400]);
    expect((await ask('articles', { limit: 1, cursor: next })).status).toBe(400);
  });
  it('change when the record is corrected, and name who did it', async () => {
    const before = await ask('event');
    const { status, body } = await ask('correct', {
      article: ids.article,
      action: 'change',
      target: ids.event,
      change: { status: 'future' },
      reason: 'they only said so',
    });
    expect([status, body]).toMatchObject([200, { who: 'anonymous', old: { status: 'occurred' } }]);
    const after = await ask('event');
    expect([before.body.status, after.body.status]).toEqual(['occurred', 'future']);
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    expect((await ask('undo', { id: body.id, reason: 'they did' })).status).toBe(200);
    expect((await ask('event')).body.status).toBe('occurred');
  });
  it('leave out of the review what was confirmed, and write as a story what was reviewed whole', async () => {
    type Item = { event: { id: string; article: string }; address: string };
    const all = async () =>
      (await ask('review', { limit: 100, each: 100, article: ids.article })).body.items as Item[];
    const items = await all();
    expect(items.length).toBeGreaterThan(1);
    expect(items[0]!.address).toBe(`/articles/${ids.article}?fact=${items[0]!.event.id}`);
    const confirm = (target: string) =>
      ask('correct', { article: ids.article, action: 'confirm', target, reason: 'right', who: 'Ines' });
    const reviewed = (how: string) => ask('export', { format: 'story', reviewed: how });
    expect((await reviewed('part')).text).toBe('');
    const made = await confirm(items[0]!.event.id);
    expect([made.status, made.body]).toMatchObject([200, { action: 'confirm', who: 'Ines', old: {} }]);
    expect((await confirm(items[0]!.event.id)).status).toBe(422);
    const after = await all();
    expect(after.map(({ event }) => event.id)).toEqual(items.slice(1).map(({ event }) => event.id));
    expect((await reviewed('part')).text).toContain(`#story ${ids.article}`);
    expect((await reviewed('whole')).text).toBe('');
    const others = await Promise.all(after.map(({ event }) => confirm(event.id)));
    expect((await reviewed('whole')).text).toContain(`#story ${ids.article}`);
    for (const { body } of [made, ...others])
      expect((await ask('undo', { id: body.id, reason: 'only a test' })).status).toBe(200);
    expect(await all()).toEqual(items);
    for (const input of [{ limit: 0 }, { each: 0 }, { pool: 5001 }, { cursor: 'x' }, { limit: 101 }])
      expect((await ask('review', input)).status).toBe(400);
    expect((await ask('export', { format: 'story', reviewed: 'some' })).status).toBe(400);
  });
  it('say what is not there, and what cannot be', async () => {
    for (const [name, input] of [
      ['event', { id: 'event-0' }],
      ['article', { id: 'nothing' }],
      ['actor', { key: 'person:nobody' }],
      ['job', { id: 'job-0' }],
      ['why', { id: 'x' }],
      ['undo', { id: 'x', reason: 'y' }],
      ['correct', { article: 'x', action: 'reject', target: 'y', reason: 'z' }],
    ] as const) {
      const { status, body } = await ask(name, input);
      expect([name, status, body.detail]).toEqual([name, 404, expect.stringMatching(/^found no /)]);
    }
    const wrong = await ask('correct', {
      article: ids.article,
      action: 'change',
      target: ids.event,
      change: { actors: ['x'] },
      reason: 'z',
    });
    expect([wrong.status, wrong.body.detail]).toEqual([422, expect.stringMatching(/x/)]);
    const read = await ask('read', {
      content:
        'Der Bundeskanzler hat am Dienstag angekündigt, dass die Regierung im kommenden Monat neue Verhandlungen mit den Ländern aufnehmen wird. Die Opposition kritisierte die Pläne scharf und forderte eine Abstimmung.',
    });
    expect([read.status, read.body.errors]).toMatchObject([422, [{ message: '[language]' }]]);
  });
});
