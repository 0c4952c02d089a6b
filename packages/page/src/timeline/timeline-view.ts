// The view `/timeline`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** Events over time: cooperation above the axis, conflict below. */
export const timelineView: View = {
  path: '/timeline',
  title: 'Timeline',
  menu: 'Charts',
  filtered: 'events',
  own: ['unit', 'table', 'count'],
  twin: () => '/api/timeline',
  component: lazy(async () => ({ default: (await import('./timeline.js')).TimelineView })),
};
