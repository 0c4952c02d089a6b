// The engine reads in threads of its own, which can be ended at any time: same records and errors as in one thread, and no story is lost with a reader.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '@entente/engine';
import { createEngine, type Engine, isReadError, ReadingStoppedError } from '@entente/entente';
import { loadKnowledge } from '@entente/knowledge';
import { loadModel } from '@entente/model-en';
import type { Given } from '@entente/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ROOT } from './support/sources.js';

let here: { read(bytes: Uint8Array, given: Given): ReturnType<typeof readArticle>; close(): Promise<void> };
let apart: Engine;
const story = new Uint8Array(readFileSync(join(ROOT, 'examples/border-crossing.txt')));
const given = { date: '2025-03-18', origin: 'story.txt' };

beforeAll(async () => {
  const model = await loadModel({ threads: 1 });
  const knowledge = loadKnowledge();
  here = {
    read: (bytes, about) => readArticle(bytes, about, { model, knowledge }),
    close: () => model.close(),
  };
  apart = await createEngine({ threads: 1 });
});
afterAll(() => Promise.all([here.close(), apart.close()]));

describe('an engine in a thread of its own', () => {
  it('reads as one in this thread does, several stories at a time', async () => {
    const [first, second] = await Promise.all([apart.read(story, given), apart.read(story, {})]);
    expect(first).toEqual(await here.read(story, given));
    expect(second.article.published.value).not.toBe('2025-03-18');
    expect(apart.model).toMatch(/^entente-en/);
    expect(apart.rules.length).toBeGreaterThan(20);
  });
  it('says why bytes hold no story, by name and code', async () => {
    const failure = (engine: Pick<Engine, 'read'>) =>
      engine.read(new Uint8Array(), given).then(
        () => null,
        (error: unknown) => error,
      );
    const [one, other] = await Promise.all([failure(here), failure(apart)]);
    expect(isReadError(other)).toBe(true);
    expect(other).toMatchObject({ message: (one as Error).message, code: (one as { code: string }).code });
  });
  it('says what keeps it from being opened', () =>
    expect(createEngine({ model: '/nowhere' })).rejects.toThrow(/\/nowhere.*model\.json/));
});

describe('a reading that is ended', () => {
  const long = new TextEncoder().encode(
    Array.from({ length: 60 }, () => new TextDecoder().decode(story)).join('\n\n'),
  );
  it('by its budget says in which room, and the stories that wait are read', async () => {
    const engine = await createEngine({ threads: 1, limits: { seconds: 0.5 } });
    try {
      const [slow, next] = await Promise.allSettled([
        engine.read(long, { origin: 'long.txt' }),
        engine.read(new Uint8Array(), given),
      ]);
      const error = (slow as PromiseRejectedResult).reason;
      expect(error).toBeInstanceOf(ReadingStoppedError);
      expect(error).toMatchObject({ reason: 'too-slow', limitMs: 500 });
      expect(error.message).toMatch(/^long\.txt: found more than 0\.5 s of work, in room \S+/);
      // refused for what it is, by a reader that was started again
      expect(isReadError((next as PromiseRejectedResult).reason)).toBe(true);
      expect(engine.status()).toMatchObject({ workers: 1, restarts: 1, alive: true });
    } finally {
      await engine.close();
    }
  });
  it('in the rooms for pages says so, and the pages that wait are read', async () => {
    const engine = await createEngine({ threads: 1, limits: { seconds: 0.5 } });
    const page = (body: string) =>
      new TextEncoder().encode(`<!doctype html><html><body>${body}</body></html>`);
    const endless = page(
      '<div><p>The road was closed in 2011, and nobody drove on it.</p></div>'.repeat(40_000),
    );
    try {
      const [slow, next] = await Promise.allSettled([
        engine.read(endless, { origin: 'endless.html' }),
        engine.read(page('<p>Nothing here.</p>'), { origin: 'short.html' }),
      ]);
      const error = (slow as PromiseRejectedResult).reason;
      expect(error).toMatchObject({ reason: 'too-slow' });
      expect(error.message).toMatch(
        /^endless\.html: found more than 0\.5 s of work, in room (?:1-read|2-article)/,
      );
      expect((next as PromiseRejectedResult).reason).toMatchObject({
        code: 'no-article',
        message: expect.stringMatching(/^short\.html: /),
      });
    } finally {
      await engine.close();
    }
  });
  it('by signals in whatever room, again and again, leaves a process that reads', async () => {
    const engine = await createEngine({ threads: 1, workers: 2 });
    try {
      for (let round = 0; round < 12; round++) {
        const stop = new AbortController();
        const reading = engine.read(long, given, { signal: stop.signal }).catch((error: Error) => error.name);
        setTimeout(() => stop.abort(), 40 * round);
        expect(await reading).toBe('AbortError');
      }
      expect((await engine.read(story, given)).records).toEqual((await here.read(story, given)).records);
      expect(engine.status().restarts).toBeGreaterThan(0);
    } finally {
      await engine.close();
    }
  });
});
