// The view `/articles/:id`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** One article with all its layers, and its facts. */
export const readerView: View = {
  path: '/articles/:id',
  title: 'Article',
  inNavigation: false,
  filtered: 'none',
  own: [],
  twin: ({ id }) => `/api/articles/${encodeURIComponent(id ?? '')}`,
  component: lazy(async () => ({ default: (await import('./reader.js')).Reader })),
};
