// add: reads a story and stores it with all its records.
import type { NewArticle, Record, Store } from '@entente/record';
import { z } from 'zod';
import type { Engine } from '../engine.js';
import type { ReadingOptions } from '../reading-stopped.js';
import { collectionName } from './collect.js';
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
/** Result of adding a story. */
export type AddOutput = Readonly<z.infer<typeof output>>;

/** Name of the collection that the story is put into. */
export const intoCollection = collectionName.describe('collection that the story is put into').optional();
type Added = Source & { readonly collection?: string | undefined };

/** Reads one story and stores it. */
export const add: Operation<Added, AddOutput> = {
  name: 'add',
  summary: 'Read a story and store the article with all its records, in one transaction.',
  route: { method: 'POST', path: '/api/articles' },
  needs: ['engine', 'store'],
  effect: 'write',
  gives: 'json',
  input: z.strictObject({ ...sourceFields, collection: intoCollection }),
  output,
  example: {
    shows: 'the result for the story, with the number of records',
    input: { content: EXAMPLE_STORY, date: '2019-05-14' },
  },
  run: (source, context) => keepStory(source, context),
};

/** Reads and stores; the promise resolves when the transaction is committed. */
export const keepStory = async (
  { collection, ...source }: Added,
  { engine, store, signal }: Pick<OperationContext, 'engine' | 'store' | 'signal'>,
): Promise<AddOutput> => keepRead(await readSource(source, engine, { signal }), store, collection);

/** First half: the article and its records, not stored yet. */
export const readSource = (
  source: Source,
  engine: Engine,
  options: ReadingOptions = {},
): Promise<NewArticle> => engine.read(bytesOf(source), givenOf(source), options);

/** Second half: stores them, puts the article into a collection if one is named, and returns the result. */
export async function keepRead(
  read: NewArticle,
  store: Pick<Store, 'add' | 'collect'>,
  collection?: string,
): Promise<AddOutput> {
  const outcome = await store.add(read);
  const { article, records } = read;
  if (collection !== undefined) await store.collect([article.id], { into: [collection] });
  const count = (kind: Record['kind']) => records.filter((item) => item.kind === kind).length;
  const title = article.title?.quote ?? null;
  return { id: article.id, title, outcome, events: count('event'), statements: count('statement') };
}
