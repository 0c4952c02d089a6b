// The view `/statements`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** Who says what, in what manner, carried by whom. */
export const statementsView: View = {
  path: '/statements',
  title: 'Statements',
  inNavigation: true,
  filtered: 'statements',
  own: ['limit'],
  twin: () => '/api/statements',
  component: lazy(async () => ({ default: (await import('./statements.js')).Statements })),
};
