// The engine in this thread and in a worker thread: same records, same errors.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type Engine, isReadError } from '@entente/entente';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ROOT } from './support/sources.js';

let here: Engine;
let apart: Engine;
const story = new Uint8Array(readFileSync(join(ROOT, 'examples/border-crossing.txt')));
const given = { date: '2025-03-18', origin: 'story.txt' };

beforeAll(async () => {
  [here, apart] = await Promise.all([
    createEngine({ threads: 1 }),
    createEngine({ apart: true, threads: 1 }),
  ]);
});
afterAll(() => Promise.all([here.close(), apart.close()]));

describe('an engine in a thread of its own', () => {
  it('reads as one in this thread does, several stories at a time', async () => {
    const [first, second] = await Promise.all([apart.read(story, given), apart.read(story, {})]);
    expect(first).toEqual(await here.read(story, given));
    expect(second.article.published.value).not.toBe('2025-03-18');
    expect([apart.model, apart.rules.length]).toEqual([here.model, here.rules.length]);
  });
  it('says why bytes hold no story, by name and code', async () => {
    const failure = (engine: Engine) =>
      engine.read(new Uint8Array(), given).then(
        () => null,
        (error: unknown) => error,
      );
    const [one, other] = await Promise.all([failure(here), failure(apart)]);
    expect(isReadError(other)).toBe(true);
    expect(other).toMatchObject({ message: (one as Error).message, code: (one as { code: string }).code });
  });
  it('says what keeps it from being opened', () =>
    expect(createEngine({ apart: true, model: '/nowhere' })).rejects.toThrow(/\/nowhere.*model\.json/));
});
