// Imports in batches: all stories, in order, no batch too large; a failure stops the following ones.
import { describe, expect, it } from 'vitest';
import { partsOf, sendInParts } from './send-stories.js';

const story = (name: string, letters = 10) => ({ name, content: 'x'.repeat(letters) });
const many = (count: number, letters?: number) =>
  Array.from({ length: count }, (_, at) => story(`${at}`, letters));

describe('partsOf', () => {
  it.each([
    [[], []],
    [many(3), [3]],
    [many(250), [100, 100, 50]],
    [many(5, 1_500_000), [2, 2, 1]],
    [
      [story('a'), story('big', 9_000_000), story('b')],
      [1, 1, 1],
    ],
  ])('case %#', (stories, sizes) => {
    const parts = partsOf(stories);
    expect(parts.map((part) => part.length)).toEqual(sizes);
    expect(parts.flat()).toEqual(stories);
  });
});

describe('sendInParts', () => {
  it('tells the jobs of each part as they come, and stops at a failure', async () => {
    const told: (readonly string[])[] = [];
    let sent = 0;
    const post = async () => {
      sent++;
      if (sent === 3) throw new Error('too large');
      return { jobs: [{ id: `job ${sent}` }] } as never;
    };
    await expect(sendInParts(many(450), post, (ids) => told.push(ids))).rejects.toThrow('too large');
    expect(told).toEqual([['job 1'], ['job 2']]);
    expect(sent).toBe(3);
  });
});
