// The view `/questions`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** Questions that are saved, and how each is delivered. */
export const questionsView: View = {
  path: '/questions',
  title: 'Questions',
  menu: 'Desk',
  whenEmpty: true,
  filtered: 'none',
  own: [],
  twin: () => '/api/questions',
  component: lazy(async () => ({ default: (await import('./questions.js')).Questions })),
};
