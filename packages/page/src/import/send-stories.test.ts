// Imports in batches: all stories, in order, no batch too large; a refused story keeps no other out, a server that is gone ends it.
import { describe, expect, it } from 'vitest';
import { Problem } from '../ask/ask.js';
import { partsOf, type Sent, sendInParts } from './send-stories.js';

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

const failed = (status: number) =>
  new Problem(status, 'no', { where: 'POST /api/imports', detail: `why ${status}` });
type Posted = { readonly body: { readonly stories: readonly { readonly name: string }[] } };

/** Sends 250 stories to a server that fails for some requests; gives the sizes of its requests, and what was told. */
async function sendTo(answer: (names: readonly string[], request: number) => Problem | null) {
  const told: Sent[] = [];
  const requests: number[] = [];
  const post = async (_: string, { body }: Posted) => {
    const names = body.stories.map(({ name }) => name);
    requests.push(names.length);
    const problem = answer(names, requests.length);
    if (problem) throw problem;
    return { jobs: names.map((id) => ({ id })), refused: [] };
  };
  const ended = await sendInParts(many(250), post as never, (sent) => told.push(sent)).catch(
    (error) => error,
  );
  return {
    ended,
    requests,
    jobs: told.flatMap(({ jobs }) => jobs),
    refused: told.flatMap(({ refused }) => refused),
  };
}

describe('sendInParts', () => {
  it.each([400, 413, 422])('sends the stories of a refused batch one by one, status %i', async (status) => {
    const { ended, requests, jobs, refused } = await sendTo((names) =>
      names.includes('120') ? failed(status) : null,
    );
    expect(ended).toBeUndefined();
    expect(requests).toEqual([100, 100, ...Array(100).fill(1), 50]);
    expect(refused).toEqual([{ name: '120', message: `why ${status}` }]);
    expect(jobs).toEqual(
      many(250)
        .map(({ name }) => name)
        .filter((name) => name !== '120'),
    );
  });
  it.each([0, 401, 403, 500])('ends when the server fails, status %i', async (status) => {
    const { ended, requests, jobs, refused } = await sendTo((_, request) =>
      request === 2 ? failed(status) : null,
    );
    expect(ended).toMatchObject({ status });
    expect([requests, jobs.length, refused]).toEqual([[100, 100], 100, []]);
  });
});
