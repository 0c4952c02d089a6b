// article: one article with all its layers, corrections applied.
import { type ArticleView, toRows } from '@entente/record';
import { ANSWERS, viewArticle } from '@entente/views';
import { z } from 'zod';
import { loadCoder } from '../coder.js';
import { EXAMPLE_IDS } from './example-story.js';
import { NotFoundError, type Operation } from './operation.js';
import { idField } from './question-fields.js';

/** Shows one article. */
export const article: Operation<{ readonly id: string }, ArticleView> = {
  name: 'article',
  summary: 'Show one article with all its layers: text, mentions, events, statements, actors, corrections.',
  route: { method: 'GET', path: '/api/articles/{id}' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ id: idField('an article') }),
  output: ANSWERS.articleView,
  example: { shows: 'the example story with all its records', input: { id: EXAMPLE_IDS.article } },
  async run({ id }, { store }) {
    const coder = await loadCoder();
    const view = await viewArticle(store, id, (kept) => toRows(kept.article, kept.current, coder).actors);
    if (!view) throw new NotFoundError('article', id);
    return view;
  },
};
