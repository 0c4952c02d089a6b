// collect: puts the articles that match a filter into a collection, or takes them out of one.
import { type Filter, MOST_COLLECTION_NAME, NONE } from '@entente/record';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import { EXAMPLE_IDS } from './example-story.js';
import type { Operation } from './operation.js';
import { filterOfArticles, plainFilterInput } from './question-fields.js';
import { articlesOf } from './remove.js';

/** The name of a collection: no comma, since lists of names are divided by commas. */
export const collectionName = z
  .string()
  .trim()
  .min(1)
  .max(MOST_COLLECTION_NAME)
  .refine((name) => name !== NONE && !name.includes(','), {
    message: 'expected a name without a comma that is not “-”',
  });

const input = z
  .strictObject({
    into: collectionName
      .describe('the collection that they are put into; it is made where there is none')
      .optional(),
    outOf: collectionName.describe('the collection that they are taken out of').optional(),
    ...plainFilterInput,
  })
  .refine(({ into, outOf }) => into !== undefined || outOf !== undefined, {
    message: 'expected into or outOf',
  })
  .refine(
    ({ into: _, outOf, ...filter }) =>
      outOf !== undefined || Object.values(filter).some((value) => value !== undefined),
    {
      message: 'expected a filter that says which articles are put there, e.g. article or publisher',
    },
  );
const output = z.strictObject({
  articles: z.number().describe('how many articles match'),
  changed: z.number().describe('how many of them were put there or taken out'),
});
type Input = Filter & { readonly into?: string; readonly outOf?: string };

/** Articles that are written in one transaction. */
const TOGETHER = 500;

/** Puts articles together. */
export const collect: Operation<Input, z.infer<typeof output>> = resolvingNames({
  name: 'collect',
  summary:
    'Put the articles that match a filter into a collection, or take them out of one; `collection` then filters every view.',
  route: { method: 'POST', path: '/api/collections' },
  needs: ['store'],
  effect: 'write',
  gives: 'json',
  input,
  output,
  example: {
    shows: 'the example story, put into a collection',
    input: { into: 'border talks', article: EXAMPLE_IDS.article },
  },
  async run({ into, outOf, ...filter }, { store }) {
    // without a filter all of the collection
    const isAll = Object.values(filter).every((value) => value === undefined);
    const ids = await articlesOf(store, isAll ? { collection: [outOf!] } : filterOfArticles(filter));
    const names = { into: into === undefined ? [] : [into], outOf: outOf === undefined ? [] : [outOf] };
    let changed = 0;
    for (let i = 0; i < ids.length; i += TOGETHER)
      changed += await store.collect(ids.slice(i, i + TOGETHER), names);
    return { articles: ids.length, changed };
  },
});
