// The view `/breakdown`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** Counts by any two dimensions; by type and status by default. */
export const breakdownView: View = {
  path: '/breakdown',
  title: 'Breakdown',
  menu: 'Charts',
  filtered: 'events',
  own: ['by', 'table', 'limit', 'count'],
  twin: (_, query) => (query.has('by') ? '/api/breakdown' : '/api/breakdown?by=type,status'),
  component: lazy(async () => ({ default: (await import('./breakdown.js')).BreakdownView })),
};
