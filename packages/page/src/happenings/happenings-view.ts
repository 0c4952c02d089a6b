// The views `/happenings` and `/happenings/:id`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** All happenings that match the filter, newest first. */
export const happeningsView: View = {
  path: '/happenings',
  title: 'Happenings',
  menu: 'bar',
  filtered: 'events',
  own: [],
  twin: () => '/api/happenings',
  component: lazy(async () => ({ default: (await import('./happenings.js')).Happenings })),
};

/** One happening: who reports what of it, and when. */
export const happeningView: View = {
  path: '/happenings/:id',
  title: 'Happening',
  menu: null,
  filtered: 'none',
  own: [],
  twin: ({ id = '' }) => `/api/happenings/${encodeURIComponent(id)}`,
  component: lazy(async () => ({ default: (await import('./happening.js')).HappeningPage })),
};
