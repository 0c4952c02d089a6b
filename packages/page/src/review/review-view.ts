// The view `/review`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** The events with the lowest confidence, to accept, correct or skip. */
export const reviewView: View = {
  path: '/review',
  title: 'Review',
  menu: 'Desk',
  filtered: 'events',
  // unsure events are the ones to review
  without: ['status', 'minConfidence'],
  own: ['limit', 'each', 'pool', 'cursor'],
  twin: () => '/api/review',
  component: lazy(async () => ({ default: (await import('./review.js')).ReviewList })),
};
