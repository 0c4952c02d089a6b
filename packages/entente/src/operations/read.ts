// read: a story in, its article and records out.
import { type Article, type Record, record, SCHEMAS } from '@entente/record';
import { z } from 'zod';
import { EXAMPLE_STORY } from './example-story.js';
import type { Operation, OperationContext } from './operation.js';
import { bytesOf, givenOf, type Source, sourceFields } from './source.js';

const input = z.strictObject(sourceFields);
const output = z.strictObject({ article: SCHEMAS.article, records: z.array(record) });

/** What `read` gives: the article and every record found in it. */
export interface ReadOutput {
  readonly article: Article;
  readonly records: readonly Record[];
}

/** Reads one story into records. */
export const read: Operation<Source, ReadOutput, Pick<OperationContext, 'engine'>> = {
  name: 'read',
  summary:
    'Read a story: who did, said, agreed, warned, sanctioned what to whom, when, where, according to whom, and whether it happened.',
  route: { method: 'POST', path: '/api/read' },
  needs: ['engine'],
  effect: 'read',
  gives: 'json',
  input,
  output: output as unknown as z.ZodType<ReadOutput>,
  example: {
    shows: 'an agreement with its parties, and what a minister told reporters through a broadcaster',
    input: { content: EXAMPLE_STORY, date: '2019-05-14' },
  },
  async run(source, { engine }) {
    const { article, records } = await engine.read(bytesOf(source), givenOf(source));
    return { article, records };
  },
};
