import { afterEach, describe, expect, it } from 'vitest';
import { openReaderPool, type ReaderPool, type ReaderPoolOptions } from './reader-pool.js';
import { ReadingStoppedError } from './reading-stopped.js';

type Pool = ReaderPool<string, string, { process: number }>;
const FILE = new URL('./test-support/odd-reader.mjs', import.meta.url);

const open: Pool[] = [];
async function openPool(options: Partial<ReaderPoolOptions> = {}): Promise<Pool> {
  const pool: Pool = await openReaderPool({
    file: FILE,
    given: {},
    readers: 1,
    limits: { seconds: 0.3, megabytes: 100 },
    idleMegabytes: 60,
    ...options,
  });
  open.push(pool);
  return pool;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.close()));
});
const ask = (pool: Pool, question: string, signal?: AbortSignal) =>
  pool.ask(question, { bytes: 100, name: 'story.txt', signal });
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: unknown) => error,
  );

describe('a story that takes too much', () => {
  it.each([
    ['for ever', 'too-slow'],
    ['never', 'too-slow'],
    ['fill memory', 'out-of-memory'],
    ['fill buffers', 'out-of-memory'],
    ['exit', 'worker-died'],
    ['throw', 'worker-died'],
    ['crash', 'worker-died'],
  ])(
    '%s: is refused as %s with its room and how far it was, and the next is read',
    async (question, reason) => {
      const pool = await openPool({
        limits: { seconds: question.startsWith('fill') ? 60 : 0.3, megabytes: 100 },
      });
      const [bad, next] = [failure(ask(pool, question)), ask(pool, 'answer')];
      const error = await bad;
      expect(error).toBeInstanceOf(ReadingStoppedError);
      expect(error).toMatchObject({ reason, room: '3-analyse', progress: 'sentence 2 of 9', code: reason });
      expect((error as Error).message).toMatch(/^story\.txt: .*3-analyse.*sentence 2 of 9/);
      expect(await next).toHaveProperty('process');
      expect(pool.status()).toMatchObject({ workers: 1, restarts: 1, waiting: 0, alive: true });
      expect(pool.status().lastError).toBeTruthy();
    },
  );

  it('says the budget that it used up', async () => {
    const error = await failure(ask(await openPool(), 'for ever'));
    expect(error).toMatchObject({ limitMs: 300 });
  });

  it('does not hold up a story in another reader', async () => {
    const pool = await openPool({ readers: 2, limits: { seconds: 3600, megabytes: 1000 } });
    const stop = new AbortController();
    const slow = failure(ask(pool, 'for ever', stop.signal));
    expect(await ask(pool, 'answer')).toHaveProperty('process');
    expect(await ask(pool, 'answer')).toHaveProperty('process');
    stop.abort();
    await slow;
  });
});

describe('a story that is refused by its reader', () => {
  it('gives the error by name and code, and the reader goes on', async () => {
    const pool = await openPool();
    const { process } = await ask(pool, 'answer');
    expect(await failure(ask(pool, 'refuse'))).toMatchObject({ name: 'ReadError', code: 'empty' });
    expect(await failure(ask(pool, 'unsendable'))).toMatchObject({
      message: expect.stringMatching(/could not be cloned/),
    });
    expect((await ask(pool, 'answer')).process).toBe(process);
    expect(pool.status().restarts).toBe(0);
  });
});

describe('a signal', () => {
  it('ends the reader of a story at work, whatever it does', async () => {
    const pool = await openPool({ limits: { seconds: 3600, megabytes: 1000 } });
    const stop = new AbortController();
    const [slow, next] = [failure(ask(pool, 'for ever', stop.signal)), ask(pool, 'answer')];
    stop.abort(new Error('the client left'));
    expect(await slow).toMatchObject({ message: 'the client left' });
    expect(await next).toHaveProperty('process');
  });
  it('takes a waiting story out of the queue', async () => {
    const pool = await openPool({ limits: { seconds: 3600, megabytes: 1000 } });
    const [first, second] = [new AbortController(), new AbortController()];
    const [slow, waiting] = [
      failure(ask(pool, 'for ever', first.signal)),
      failure(ask(pool, 'answer', second.signal)),
    ];
    expect(pool.status().waiting).toBe(1);
    second.abort(new Error('the client left'));
    expect(await waiting).toMatchObject({ message: 'the client left' });
    expect(pool.status()).toMatchObject({ waiting: 0, restarts: 0 });
    first.abort();
    await slow;
  });
  it('that was aborted before gives no work at all', async () => {
    const pool = await openPool();
    expect(await failure(ask(pool, 'exit', AbortSignal.abort(new Error('gone'))))).toMatchObject({
      message: 'gone',
    });
    expect(pool.status().restarts).toBe(0);
  });
});

describe('a pool', () => {
  it('says why no reader can be started', async () => {
    await expect(openPool({ given: { refuses: true } })).rejects.toThrow('found no model');
    await expect(openPool({ file: new URL('file:///nowhere.mjs') })).rejects.toThrow(/nowhere/);
  });
  it('refuses what waits when it is closed, and ends a reader at work', async () => {
    const pool = await openPool({ limits: { seconds: 3600, megabytes: 1000 } });
    const [slow, waiting] = [failure(ask(pool, 'for ever')), failure(ask(pool, 'answer'))];
    await pool.close();
    expect(await slow).toMatchObject({ message: expect.stringContaining('closed') });
    expect(await waiting).toMatchObject({ message: expect.stringContaining('closed') });
    expect(await failure(ask(pool, 'answer'))).toMatchObject({ message: 'the engine is closed' });
    expect(pool.status()).toMatchObject({ alive: false, waiting: 0 });
  });
  it('is still there after many deaths, and answers each story once', async () => {
    const pool = await openPool({ readers: 2 });
    const questions = Array.from({ length: 20 }, (_, i) => (i % 3 === 0 ? 'exit' : 'answer'));
    const found = await Promise.all(questions.map((question) => failure(ask(pool, question))));
    expect(found.map((error) => (error === 'no error' ? 'answer' : 'exit'))).toEqual(questions);
    expect(pool.status()).toMatchObject({ restarts: 7, alive: true });
  });
});
