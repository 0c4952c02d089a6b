// The view `/review`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** The events that most need a second look, to accept, correct or skip. */
export const reviewView: View = {
  path: '/review',
  title: 'Review',
  inNavigation: true,
  filtered: 'events',
  // what is unsure is what a person should look at
  without: ['status', 'minConfidence'],
  own: ['limit', 'each', 'pool', 'cursor'],
  twin: () => '/api/review',
  component: lazy(async () => ({ default: (await import('./review.js')).ReviewList })),
};
