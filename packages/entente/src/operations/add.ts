// add: a story in; read, and kept with all its records.
import type { NewArticle, Record, Store } from '@entente/record';
import { z } from 'zod';
import type { Engine } from '../engine.js';
import { EXAMPLE_STORY } from './example-story.js';
import type { Operation, OperationContext } from './operation.js';
import { bytesOf, givenOf, type Source, sourceFields } from './source.js';

const output = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  outcome: z.enum(['added', 'known', 'replaced']),
  events: z.number(),
  statements: z.number(),
});
/** What became of a story. */
export type AddOutput = Readonly<z.infer<typeof output>>;

/** Reads one story and keeps it. */
export const add: Operation<Source, AddOutput> = {
  name: 'add',
  summary: 'Read a story and keep it: the article, its records and what they say, all of it or nothing.',
  route: { method: 'POST', path: '/api/articles' },
  needs: ['engine', 'store'],
  effect: 'write',
  gives: 'json',
  input: z.strictObject(sourceFields),
  output,
  example: {
    shows: 'what became of the story, and how much was read from it',
    input: { content: EXAMPLE_STORY, date: '2019-05-14' },
  },
  run: (source, context) => keepStory(source, context),
};

/** Reads and keeps; the promise resolves when the store has it for good. */
export const keepStory = async (
  source: Source,
  { engine, store }: Pick<OperationContext, 'engine' | 'store'>,
): Promise<AddOutput> => keepRead(await readSource(source, engine), store);

/** The first half: the article and its records, not kept yet. */
export const readSource = (source: Source, engine: Engine): Promise<NewArticle> =>
  engine.read(bytesOf(source), givenOf(source));

/** The second half: kept for good, and what is told of it. */
export async function keepRead(read: NewArticle, store: Store): Promise<AddOutput> {
  const outcome = await store.add(read);
  const { article, records } = read;
  const count = (kind: Record['kind']) => records.filter((item) => item.kind === kind).length;
  const title = article.title?.quote ?? null;
  return { id: article.id, title, outcome, events: count('event'), statements: count('statement') };
}
