// The view `/collections`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** All collections of articles. */
export const collectionsView: View = {
  path: '/collections',
  title: 'Collections',
  menu: 'Stories',
  filtered: 'none',
  own: [],
  twin: () => '/api/collections',
  component: lazy(async () => ({ default: (await import('./collections.js')).Collections })),
};
