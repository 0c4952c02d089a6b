// The view `/map`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** Events by place. */
export const mapView: View = {
  path: '/map',
  title: 'Map',
  menu: 'Charts',
  filtered: 'events',
  own: ['limit', 'count'],
  twin: () => '/api/map',
  component: lazy(async () => ({ default: (await import('./map.js')).MapView })),
};
