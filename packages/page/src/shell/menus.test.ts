// The navigation holds each view once, in the bar or in a menu.
import { describe, expect, it } from 'vitest';
import type { View } from '../views/view.js';
import { entriesOf } from './menus.js';

const view = (path: string, menu: View['menu']): View => ({
  path,
  title: path,
  menu,
  filtered: 'events',
  own: [],
  twin: () => null,
  component: () => null,
});
const words = (views: readonly View[]) =>
  entriesOf(views).map((entry) =>
    'view' in entry ? entry.view.path : `${entry.name}: ${entry.views.map(({ path }) => path).join(' ')}`,
  );

describe('entries of the navigation', () => {
  it('are views and menus; a menu stands where its first view does and holds all of its views', () => {
    const views = [
      view('/a', 'bar'),
      view('/b', 'Charts'),
      view('/c', null),
      view('/d', 'bar'),
      view('/e', 'Charts'),
      view('/f', 'Desk'),
    ];
    expect(words(views)).toEqual(['/a', 'Charts: /b /e', '/d', 'Desk: /f']);
  });
  it('are none without views', () => {
    expect(words([])).toEqual([]);
    expect(words([view('/c', null)])).toEqual([]);
  });
});
