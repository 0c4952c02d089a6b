// collect: which articles a filter puts into a collection, and which requests are refused.
import { describe, expect, it } from 'vitest';
import { collect } from './collect.js';
import { runOperation } from './operation.js';

/** Runs it on a store that lists two articles for every filter; gives the filters that were asked, and what was collected. */
async function run(input: object) {
  const asked: unknown[] = [];
  const collected: unknown[] = [];
  const store = {
    listArticles: async (filter: unknown) => {
      asked.push(filter);
      return { items: [{ id: 'a' }, { id: 'b' }], next: null };
    },
    collect: async (articles: unknown, change: unknown) => {
      collected.push([articles, change]);
      return 1;
    },
    findActors: async () => [],
  };
  const answer = await runOperation(collect, input, { store } as never);
  return { asked, collected, answer };
}

describe('collect', () => {
  it('puts the articles of a filter there', async () => {
    const { asked, collected, answer } = await run({ into: ' border talks ', publisher: 'Harbour Wire' });
    expect(asked).toEqual([{ publisher: ['Harbour Wire'] }]);
    expect(collected).toEqual([[['a', 'b'], { into: ['border talks'], outOf: [] }]]);
    expect(answer).toEqual({ articles: 2, changed: 1 });
  });
  it('takes event fields to speak of sure events that occurred, names of countries as names', async () => {
    const { asked } = await run({ into: 'x', actor: 'Kenya' });
    expect(asked).toEqual([{ actor: ['KEN'], status: ['occurred'], minConfidence: expect.any(Number) }]);
  });
  it('takes all out of a collection where no filter is given', async () => {
    const { asked, collected } = await run({ outOf: 'tests' });
    expect(asked).toEqual([{ collection: ['tests'] }]);
    expect(collected).toEqual([[['a', 'b'], { into: [], outOf: ['tests'] }]]);
  });
  it.each([
    ['nothing to do', { publisher: 'Harbour Wire' }, /into or outOf/],
    ['all of a store put into one', { into: 'x' }, /expected a filter/],
    ['a name with a comma', { into: 'a,b', article: 'a' }, /without a comma/],
    ['the sign for none', { into: '-', article: 'a' }, /without a comma/],
    ['an empty name', { into: '  ', article: 'a' }, /into/],
    ['a long name', { into: 'x'.repeat(101), article: 'a' }, /into/],
  ])('refuses %s', async (_, input, message) => {
    await expect(run(input)).rejects.toThrow(message);
  });
});
