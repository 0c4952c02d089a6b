// import: files or texts → their stories → one job per story; the worker of the server runs them one after the other.
import { type Item, openInput } from '@entente/intake';
import type { Job } from '@entente/record';
import { z } from 'zod';
import { intoCollection } from './add.js';
import { EXAMPLE_STORY } from './example-story.js';
import { jobSchema } from './job-schema.js';
import type { Operation } from './operation.js';
import { type Source, sourceFields } from './source.js';

/** The kind of job that reads and stores a story. */
export const STORY_JOB = 'story';

/** Most bytes of one story in a file, and of what a packed file holds: this is one request, not an archive of years. */
const MOST_STORY = 16 * 1024 ** 2;
const MOST_UNPACKED = 256 * 1024 ** 2;
/** Characters of the name of a job. */
const MOST_NAME = 400;

const { origin: _, content: __, ...known } = sourceFields;
const base64 = z.base64().describe('the bytes of the file, in base64');
const fields = {
  name: z.string().min(1).max(MOST_NAME).describe('how you name it, e.g. the name of the file'),
  content: z.string().describe('one story: plain text or HTML').optional(),
  bytes: base64
    .describe(
      'instead of `content`: a file in base64, of any format that `entente read` knows: text, HTML, JSON lines, a table, a feed, an archive; each of its stories becomes a job',
    )
    .optional(),
  collection: intoCollection,
  ...known,
};
const isOne = ({
  content,
  bytes,
}: {
  readonly content?: string | undefined;
  readonly bytes?: string | undefined;
}) => (content === undefined) !== (bytes === undefined);
const either = { message: 'expected either content or bytes' };

/** The story in a job, as text or in base64, since jobs are stored as JSON. */
const importedStory = z.strictObject(fields).refine(isOne, either);
type ImportedStory = z.infer<typeof importedStory>;
const input = z.strictObject({
  stories: z.array(importedStory).min(1).max(200).describe('the stories, or files of stories'),
});
const output = z.strictObject({
  jobs: z.array(jobSchema),
  refused: z
    .array(z.strictObject({ name: z.string(), code: z.string(), message: z.string() }))
    .describe('parts of the files that hold no story, each with the reason'),
});
type ImportOutput = z.infer<typeof output>;

/** Queues stories to be read later. */
export const importStories: Operation<z.infer<typeof input>, ImportOutput> = {
  name: 'import',
  summary:
    'Queue many stories, or files of stories, to be read one after the other; each is a job whose state can be queried.',
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
    const jobs: Job[] = [];
    const refused: ImportOutput['refused'] = [];
    for (const story of stories)
      for await (const part of partsOf(story)) {
        if ('code' in part) refused.push(part);
        else jobs.push(withoutStory(await store.jobs.add(STORY_JOB, part)));
      }
    return { jobs, refused };
  },
};

type Refused = ImportOutput['refused'][number];

/** The stories of a file; a text is one story, whatever it looks like. */
async function* partsOf(story: ImportedStory): AsyncGenerator<ImportedStory | Refused> {
  if (story.bytes === undefined) {
    yield story;
    return;
  }
  const { name, bytes, mime, url, ...said } = story;
  const file = { name, bytes: whole(Buffer.from(bytes, 'base64')), mime, url };
  for await (const item of openInput(file, { mostBytes: MOST_STORY, mostUnpacked: MOST_UNPACKED }))
    yield item.kind === 'none' ? refusedOf(item) : storyOf(item, said);
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const refusedOf = ({ name, code, message }: Item & { readonly kind: 'none' }): Refused => ({
  name,
  code,
  message,
});

/** What the story says of itself goes before what the caller says of the whole file. */
function storyOf(
  { kind: _kind, id: _id, origin: _origin, name, content, ...own }: Item & { readonly kind: 'story' },
  said: Partial<ImportedStory>,
): ImportedStory {
  const text = typeof content === 'string' ? { content } : { bytes: Buffer.from(content).toString('base64') };
  return { ...said, ...own, name: name.slice(-MOST_NAME), ...text };
}

/** The story of a job as the engine takes it, named for errors, and its collection. @throws z.ZodError */
export function storyOfJob({
  input,
}: Pick<Job, 'input'>): Source & { readonly collection?: string | undefined } {
  const { name, bytes, content, ...known } = importedStory.parse(input);
  return { ...known, content: content ?? new Uint8Array(Buffer.from(bytes ?? '', 'base64')), origin: name };
}

/** A job as interfaces show it: with the name of its story instead of the text. */
export function withoutStory<J extends { readonly kind: string; readonly input: unknown }>(item: J): J {
  if (item.kind !== STORY_JOB || typeof item.input !== 'object' || item.input === null) return item;
  const { content: _content, bytes: _bytes, ...rest } = item.input as { content?: unknown; bytes?: unknown };
  return { ...item, input: rest };
}
