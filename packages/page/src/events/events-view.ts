// The view `/events`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** All events that match the filter, newest first. */
export const eventsView: View = {
  path: '/events',
  title: 'Events',
  menu: null,
  filtered: 'events',
  own: [],
  twin: () => '/api/events',
  component: lazy(async () => ({ default: (await import('./events.js')).Events })),
};
