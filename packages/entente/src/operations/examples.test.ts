// Runs every operation's example with the model and an embedded store; outputs must match their schemas.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '@entente/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../engine.js';
import { openStore } from '../open-store.js';
import { workJobs } from '../work-jobs.js';
import { EXAMPLE_IDS, EXAMPLE_MAKER, EXAMPLE_STORY } from './example-story.js';
import type { ExportOutput } from './export.js';
import { OPERATIONS } from './index.js';
import { type OperationContext, runOperation } from './operation.js';

let dir = '';
let engine: Engine;
let store: Store;
let context: OperationContext;
const run = async <Output>(name: string, input?: unknown): Promise<Output> => {
  const operation = OPERATIONS.find((item) => item.name === name)!;
  return (await runOperation(operation, input ?? operation.example.input, context)) as Output;
};

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'entente-operations-'));
  [engine, store] = await Promise.all([createEngine(), openStore({ dir })]);
  context = { engine, store, now: () => EXAMPLE_MAKER.when, who: EXAMPLE_MAKER.who };
  await run('add');
});
afterAll(async () => {
  await store?.close();
  await engine?.close();
  rmSync(dir, { recursive: true, force: true });
});

describe('examples', () => {
  it('name what the store holds once the example story is kept', async () => {
    const event = await run<{ article: string; type: string; trigger: { quote: string } }>('event');
    expect(event).toMatchObject({
      article: EXAMPLE_IDS.article,
      type: 'AGREE',
      trigger: { quote: 'agreed' },
    });
  });
  for (const operation of OPERATIONS)
    it(`run: ${operation.name}`, async () => {
      const ids = operation.name === 'job' ? { id: (await store.jobs.list({ limit: 1 })).items[0]!.id } : {};
      const input = { ...(operation.example.input as object), ...ids };
      const output = await runOperation(operation, input, context);
      expect(operation.output.safeParse(output).error?.issues).toBeUndefined();
      if (operation.gives === 'file') {
        let size = 0;
        for await (const chunk of (output as ExportOutput).content) size += chunk.length;
        expect(size).toBeGreaterThan(100);
        if (operation.name === 'export')
          expect((output as ExportOutput).notes().events.written).toBeGreaterThan(0);
      } else expect(operation.output.safeParse(JSON.parse(JSON.stringify(output))).success).toBe(true);
    }, 300_000); // the example stories are 100
  it('show what they say they show', async () => {
    const { items } = await run<{ items: { id: string; name: string }[] }>('actors');
    expect(items[0]!.name).toBe('Daniel Otieno');
    const { edges } = await run<{ edges: { source: string; target: string }[] }>('network', {
      article: EXAMPLE_IDS.article,
    });
    expect(edges).toMatchObject([{ source: 'KEN', target: 'SOM' }]);
    const found = await run<{ items: { article: string }[] }>('search');
    expect(found.items.map(({ article }) => article)).toContain(EXAMPLE_IDS.article);
    const corrections = await run<{ items: { action: string }[] }>('corrections');
    expect(corrections.items.map(({ action }) => action).sort()).toEqual(['change', 'undo']);
  });
});

describe('what is asked for and not there', () => {
  for (const [name, input] of [
    ['article', { id: 'nope' }],
    ['event', { id: 'nope' }],
    ['why', { id: 'nope' }],
    ['actor', { key: 'person:nope' }],
    ['job', { id: 'nope' }],
    ['remove', { articles: ['nope'] }],
    ['undo', { id: 'nope', reason: 'x' }],
    ['correct', { article: 'nope', action: 'reject', target: 'x', reason: 'x' }],
  ] as const)
    it(`is said: ${name}`, () =>
      expect(run(name, input)).rejects.toMatchObject({
        name: 'NotFoundError',
        message: /"(?:person:)?nope"/,
      }));
  it('is said of a correction that does not fit', async () => {
    const wanted = { article: EXAMPLE_IDS.article, action: 'change', target: EXAMPLE_IDS.event, reason: 'x' };
    await expect(run('correct', { ...wanted, change: { mode: 'drone' } })).rejects.toThrow(/no mode "drone"/);
    await expect(run('correct', { ...wanted, change: { actors: ['x'] } })).rejects.toThrow(/nowhere/);
    await expect(run('correct', wanted)).rejects.toThrow(/changes nothing/);
  });
  it('is said of inputs that do not fit', async () => {
    await expect(run('breakdown', { by: 'actor,actorCountry' })).rejects.toThrow(/choose one/);
    await expect(run('events', { cursor: '{"a"' })).rejects.toMatchObject({ name: 'CursorError' });
    await expect(run('timeline', { from: '2024-02-30' })).rejects.toThrow(/from/);
    await expect(run('export', { format: 'xml' })).rejects.toThrow(/format/);
  });
});

describe('the worker', () => {
  it('keeps what was imported, tells what could not be read, and stops when told', async () => {
    const stories = [
      { name: 'new.txt', content: EXAMPLE_STORY.replaceAll('Otieno', 'Wafula'), date: '2019-05-15' },
      { name: 'empty.txt', content: '' },
    ];
    const { jobs } = await run<{ jobs: { id: string; input: unknown }[] }>('import', { stories });
    expect(jobs[0]!.input).toEqual({ name: 'new.txt', date: '2019-05-15' });
    const stop = new AbortController();
    const left = new Set(jobs.map(({ id }) => id));
    await workJobs({
      store,
      engine,
      signal: stop.signal,
      pause: 5,
      onDone: ({ id }) => {
        left.delete(id);
        if (left.size === 0) stop.abort();
      },
    });
    const [done, failed] = await Promise.all(jobs.map(({ id }) => run('job', { id })));
    expect(done).toMatchObject({ state: 'done', output: { outcome: 'added' } });
    expect(failed).toMatchObject({
      state: 'parked',
      reason: 'empty',
      error: expect.stringMatching(/0 bytes.*\[empty\]/),
    });
  });
});
