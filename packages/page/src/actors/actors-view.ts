// The views `/actors` and `/actors/:key`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** Search of actors by name. */
export const actorsView: View = {
  path: '/actors',
  title: 'Actors',
  menu: 'bar',
  filtered: 'none',
  own: ['query', 'country', 'limit'],
  twin: () => '/api/actors',
  component: lazy(async () => ({ default: (await import('./actors.js')).Actors })),
};

/** Everything known about one actor. */
export const dossierView: View = {
  path: '/actors/:key',
  title: 'Actor',
  menu: null,
  filtered: 'events',
  own: ['table', 'count'],
  twin: ({ key = '' }) => `/api/actors/${encodeURIComponent(key)}`,
  component: lazy(async () => ({ default: (await import('./dossier.js')).DossierPage })),
};
