// import: many stories → one job per story; the worker of the server runs them one after the other.
import type { Job } from '@entente/record';
import { z } from 'zod';
import { EXAMPLE_STORY } from './example-story.js';
import { jobSchema } from './job-schema.js';
import type { Operation } from './operation.js';
import { type Source, sourceFields } from './source.js';

/** The kind of job that reads and stores a story. */
export const STORY_JOB = 'story';

const { origin: _, content: __, ...known } = sourceFields;
/** The story in a job, as text, since jobs are stored as JSON. */
const importedStory = z.strictObject({
  name: z.string().min(1).max(400).describe('how you name the story, e.g. its file name'),
  content: z.string().describe('the story: plain text or HTML'),
  encoding: z
    .literal('base64')
    .describe('how the content is written where it is bytes, whose charset is then found as for a file')
    .optional(),
  ...known,
});
const input = z.strictObject({ stories: z.array(importedStory).min(1).max(200).describe('the stories') });
const output = z.strictObject({ jobs: z.array(jobSchema) });

/** Queues stories to be read later. */
export const importStories: Operation<z.infer<typeof input>, z.infer<typeof output>> = {
  name: 'import',
  summary: 'Queue many stories to be read one after the other; each is a job whose state can be queried.',
  route: { method: 'POST', path: '/api/imports' },
  needs: ['store'],
  effect: 'write',
  gives: 'json',
  input,
  output,
  example: {
    shows: 'one job, queued',
    input: { stories: [{ name: 'border-posts.txt', content: EXAMPLE_STORY, date: '2019-05-14' }] },
  },
  async run({ stories }, { store }) {
    const jobs = [];
    for (const story of stories) jobs.push(await store.jobs.add(STORY_JOB, story));
    return { jobs: jobs.map(withoutStory) };
  },
};

/** The story of a job as the engine takes it, named for errors. @throws z.ZodError */
export function storyOfJob({ input }: Pick<Job, 'input'>): Source {
  const { name, encoding, content, ...known } = importedStory.parse(input);
  return { ...known, content: encoding ? Buffer.from(content, encoding) : content, origin: name };
}

/** A job as interfaces show it: with the name of its story instead of the text. */
export function withoutStory<J extends { readonly kind: string; readonly input: unknown }>(item: J): J {
  if (item.kind !== STORY_JOB || typeof item.input !== 'object' || item.input === null) return item;
  const {
    content: _content,
    encoding: _encoding,
    ...rest
  } = item.input as globalThis.Record<string, unknown>;
  return { ...item, input: rest };
}
