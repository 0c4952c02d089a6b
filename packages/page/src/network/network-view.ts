// The view `/network`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** Actors and what happened between them, as a graph. */
export const networkView: View = {
  path: '/network',
  title: 'Network',
  menu: 'Charts',
  filtered: 'events',
  own: ['level', 'limit', 'count'],
  twin: (_, query) => (query.has('level') ? '/api/network' : '/api/network?level=actor'),
  component: lazy(async () => ({ default: (await import('./network.js')).NetworkView })),
};
