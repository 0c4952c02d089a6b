// The view `/feeds`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** Feeds that are followed, and how each does. */
export const feedsView: View = {
  path: '/feeds',
  title: 'Feeds',
  menu: 'Stories',
  whenEmpty: true,
  filtered: 'none',
  own: [],
  twin: () => '/api/feeds',
  component: lazy(async () => ({ default: (await import('./feeds.js')).Feeds })),
};
