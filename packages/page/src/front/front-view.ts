// The view `/`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** What is new: happenings of the last days, what moved, what is due; and the size of the store. */
export const frontView: View = {
  path: '/',
  title: 'What is new',
  menu: 'bar',
  filtered: 'events',
  without: ['from', 'to'],
  own: ['days', 'at'],
  twin: () => '/api/news',
  component: lazy(async () => ({ default: (await import('./front.js')).Front })),
};
