// The view `/search`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** Full-text search of all articles. */
export const searchView: View = {
  path: '/search',
  title: 'Search',
  menu: 'Stories',
  filtered: 'events',
  without: ['text'],
  own: ['query'],
  twin: (_, query) => (query.get('query') ? '/api/search' : null),
  component: lazy(async () => ({ default: (await import('./search.js')).Search })),
};
