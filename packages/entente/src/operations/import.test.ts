// import: each story of a file becomes a job of its own; what holds none is told and keeps nothing else out; interfaces never see the text of a job.
import { gzipSync } from 'node:zlib';
import type { Job } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { importStories, storyOfJob } from './import.js';
import { runOperation } from './operation.js';

const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const LINES = [
  '{"id":"a","text":"Ghana met Togo.","date":"2024-05-04"}',
  '{"text":',
  '{"text":"Togo left.","publisher":"Volta Post"}',
].join('\n');

/** Imports into a queue that is a list; gives what was queued, and the answer. */
async function queue(stories: readonly object[]) {
  const queued: unknown[] = [];
  const jobs = {
    add: async (kind: string, input: unknown) => {
      queued.push(input);
      return { id: `j${queued.length}`, kind, input } as Job;
    },
  };
  const answer = await runOperation(importStories, { stories }, { store: { jobs } } as never);
  return { answer, stories: queued.map((input) => storyOfJob({ input })) };
}
const told = (story: ReturnType<typeof storyOfJob>) => {
  const { content } = story;
  return [
    story.origin,
    typeof content === 'string' ? content : new TextDecoder().decode(content),
    story.date,
    story.publisher,
  ];
};

describe('import', () => {
  it.each([
    ['lines', LINES, 'wire.jsonl'],
    ['packed lines', gzipSync(LINES), 'wire.jsonl.gz'],
  ])('takes %s apart, and tells the line that is none', async (_, bytes, name) => {
    const { answer, stories } = await queue([
      { name, bytes: base64(bytes), date: '2024-01-01', publisher: 'Harbour Wire' },
      { name: 'one.txt', content: LINES },
    ]);
    const inner = name.endsWith('.gz') ? expect.stringMatching(/^wire\.jsonl.*:1$/) : 'wire.jsonl:1';
    // what a line says of itself goes before what was said of the file; a text is one story, whatever it looks like
    expect(stories.map(told)).toEqual([
      [inner, 'Ghana met Togo.', '2024-05-04', 'Harbour Wire'],
      [expect.stringMatching(/:3$/), 'Togo left.', '2024-01-01', 'Volta Post'],
      ['one.txt', LINES, undefined, undefined],
    ]);
    expect(answer.refused).toEqual([
      { name: expect.stringMatching(/:2$/), code: 'damaged', message: expect.stringMatching(/JSON/) },
    ]);
  });
  it('keeps the bytes of a page as they are, for the reader to decode', async () => {
    const page = Buffer.from('<html><meta charset=windows-1252><p>Caf\xe9 talks</p></html>', 'latin1');
    const { stories } = await queue([{ name: 'a.html', bytes: base64(page), mime: 'text/html' }]);
    expect(stories).toHaveLength(1);
    expect(Buffer.from(stories[0]!.content)).toEqual(page);
    expect(stories[0]).toMatchObject({ origin: 'a.html', mime: 'text/html' });
  });
  it('shows jobs without their text', async () => {
    const { answer } = await queue([
      { name: 'a.txt', bytes: base64('Ghana met Togo.') },
      { name: 'b.txt', content: 'Togo left.' },
    ]);
    expect(answer.jobs.map(({ input }) => input)).toEqual([{ name: 'a.txt' }, { name: 'b.txt' }]);
  });
  it('cuts a name that is too long for a job, and keeps its end apart', async () => {
    const long = `${'d/'.repeat(250)}a.txt`.slice(-400);
    const { answer, stories } = await queue([{ name: long, bytes: base64(LINES) }]);
    expect(answer.refused.map(({ code }) => code)).toEqual(['damaged']);
    expect(stories.map(({ origin }) => origin)).toHaveLength(2);
    expect(new Set(stories.map(({ origin }) => origin)).size).toBe(2);
    for (const { origin } of stories) expect(origin!.length).toBeLessThanOrEqual(400);
  });
  it.each([
    ['neither', { name: 'a' }],
    ['both', { name: 'a', content: 'x', bytes: 'eA==' }],
    ['no base64', { name: 'a', bytes: 'Ghana!' }],
  ])('refuses %s', async (_, story) => {
    await expect(queue([story])).rejects.toThrow(/content or bytes|base64/);
  });
});
