// The view `/statements`.
import { lazy } from 'react';
import type { View } from '../views/view.js';

/** Statements by speaker, manner and carrier. */
export const statementsView: View = {
  path: '/statements',
  title: 'Statements',
  menu: 'bar',
  filtered: 'statements',
  own: ['limit'],
  twin: () => '/api/statements',
  component: lazy(async () => ({ default: (await import('./statements.js')).Statements })),
};
