// The view `/import`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** Files or pasted text → articles of the store. */
export const importView: View = {
  path: '/import',
  title: 'Import',
  menu: 'Stories',
  whenEmpty: true,
  filtered: 'none',
  own: [],
  twin: () => '/api/jobs',
  component: lazy(async () => ({ default: (await import('./import.js')).Import })),
};
