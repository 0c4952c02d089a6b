// The view `/corrections`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** All corrections. */
export const correctionsView: View = {
  path: '/corrections',
  title: 'Corrections',
  menu: 'Desk',
  filtered: 'none',
  own: ['article'],
  twin: () => '/api/corrections',
  component: lazy(async () => ({ default: (await import('./corrections.js')).Corrections })),
};
