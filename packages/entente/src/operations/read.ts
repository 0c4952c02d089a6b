// read: a story → its article and records.
import { type Article, type Record, record, SCHEMAS } from '@entente/record';
import { z } from 'zod';
import { EXAMPLE_STORY } from './example-story.js';
import type { Operation, OperationContext } from './operation.js';
import { bytesOf, givenOf, type Source, sourceFields } from './source.js';

const input = z.strictObject(sourceFields);
const output = z.strictObject({ article: SCHEMAS.article, records: z.array(record) });

/** Result of `read`: the article and all its records. */
export interface ReadOutput {
  readonly article: Article;
  readonly records: readonly Record[];
}

/** Reads one story into records. */
export const read: Operation<Source, ReadOutput, Pick<OperationContext, 'engine' | 'signal'>> = {
  name: 'read',
  summary:
    'Extract the events and statements of a story: actors, types, recipients, dates, places, sources and status.',
  route: { method: 'POST', path: '/api/read' },
  needs: ['engine'],
  effect: 'read',
  gives: 'json',
  input,
  output: output as unknown as z.ZodType<ReadOutput>,
  example: {
    shows:
      'an agreement with its parties, and a statement of a minister to reporters, carried by a broadcaster',
    input: { content: EXAMPLE_STORY, date: '2019-05-14' },
  },
  async run(source, { engine, signal }) {
    const { article, records } = await engine.read(bytesOf(source), givenOf(source), { signal });
    return { article, records };
  },
};
