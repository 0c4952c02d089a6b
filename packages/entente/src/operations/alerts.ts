// alerts: an Atom feed of the happenings of a filter and of what is disputed in them; its address is the saved question.
import { toAtom } from '@entente/exports';
import { type Filter, type Store, toQuery } from '@entente/record';
import { listHappenings } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import { type FileOutput, fileSchema } from './file-output.js';
import type { Operation } from './operation.js';
import { filterInput, limitField } from './question-fields.js';

type Input = Filter & { readonly limit: number };

/** Writes the feed. */
export const alerts: Operation<Input, FileOutput> = resolvingNames({
  name: 'alerts',
  summary:
    'Write an Atom feed of a question: an entry for each happening that matches, the newest first, and one for each field in which its reports come to differ; a feed reader tells each once.',
  route: { method: 'GET', path: '/api/alerts.atom' },
  needs: ['store'],
  effect: 'read',
  gives: 'file',
  input: z.strictObject({ ...filterInput, limit: limitField(50, 200, 'happenings') }),
  output: fileSchema<FileOutput>(),
  example: { shows: 'what Kenya did, as a feed', input: { actor: 'KEN' } },
  run: ({ limit, ...filter }, { store }) => atomFile(store, { filter, limit }),
});

interface FeedOptions {
  readonly filter: Filter;
  readonly limit: number;
  /** of the saved question */
  readonly name?: string;
}

/** The feed of a filter, as a file. */
export async function atomFile(store: Store, { filter, limit, name }: FeedOptions): Promise<FileOutput> {
  const { items } = await listHappenings(store, {
    ...{ filter, page: { limit }, full: true, table: 'gdelt', count: 'happenings' },
  });
  const text = toAtom(items, toQuery(filter), name);
  return {
    name: 'alerts.atom',
    mime: 'application/atom+xml; charset=utf-8',
    content: (async function* () {
      yield new TextEncoder().encode(text);
    })(),
  };
}
