// The view `/articles`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** All articles that match the filter. */
export const articlesView: View = {
  path: '/articles',
  title: 'Articles',
  menu: 'Stories',
  filtered: 'events',
  own: ['fold'],
  twin: () => '/api/articles',
  component: lazy(async () => ({ default: (await import('./articles.js')).Articles })),
};
