// The view `/articles/:id`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** One article with all its layers, and its facts; `?fact=ID` focuses one, `?at=10-14,20-25` marks words found by a search. */
export const readerView: View = {
  path: '/articles/:id',
  title: 'Article',
  menu: null,
  filtered: 'none',
  own: [],
  twin: ({ id }) => `/api/articles/${encodeURIComponent(id ?? '')}`,
  component: lazy(async () => ({ default: (await import('./reader.js')).Reader })),
};
