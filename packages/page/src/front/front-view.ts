// The view `/`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** The totals of the store, and the newest articles. */
export const frontView: View = {
  path: '/',
  title: 'Front page',
  inNavigation: false,
  filtered: 'none',
  own: [],
  twin: () => '/api/totals',
  component: lazy(async () => ({ default: (await import('./front.js')).Front })),
};
