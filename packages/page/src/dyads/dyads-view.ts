// The views `/dyads` and `/dyads/:a/:b`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** Events by actor and recipient, as a matrix. */
export const dyadsView: View = {
  path: '/dyads',
  title: 'Dyads',
  menu: 'Charts',
  filtered: 'events',
  own: ['level', 'limit', 'table', 'count'],
  twin: () => '/api/dyads',
  component: lazy(async () => ({ default: (await import('./dyads.js')).Dyads })),
};

/** Events between two parties. */
export const pairView: View = {
  path: '/dyads/:a/:b',
  title: 'Dyad',
  menu: null,
  filtered: 'events',
  own: ['unit', 'table', 'count'],
  twin: ({ a = '', b = '' }) => `/api/dyad?${new URLSearchParams({ a, b })}`,
  component: lazy(async () => ({ default: (await import('./pair.js')).Pair })),
};
