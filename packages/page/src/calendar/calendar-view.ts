// The view `/calendar`.
import { lazy } from 'react';
import { hrefOf } from '../address/address.js';
import { daysOfPeriod } from '../charts/periods.js';
import type { View } from '../views/view.js';
import { monthIn } from './month-grid.js';

/** What is due, who said so, and what became of it. */
export const calendarView: View = {
  path: '/calendar',
  title: 'Calendar',
  menu: 'bar',
  filtered: 'events',
  without: ['from', 'to', 'status', 'minConfidence', 'basis'],
  own: ['state', 'at'],
  twin: (_, query) => {
    const month = monthIn(query.get('month'), null);
    return hrefOf('/api/expectations', new URLSearchParams(month === null ? {} : { ...daysOfPeriod(month) }));
  },
  component: lazy(async () => ({ default: (await import('./calendar.js')).CalendarView })),
};
