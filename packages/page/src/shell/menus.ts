// Views → entries of the navigation: a view, or a menu of views at the place of its first.
import type { View } from '../views/view.js';

/** A menu and its views, in their order. */
export interface ViewMenu {
  readonly name: string;
  readonly views: readonly View[];
}

/** What stands in the bar. */
export type NavigationEntry = { readonly view: View } | ViewMenu;

/** Entries in the order of the views; a menu stands where its first view does. */
export function entriesOf(views: readonly View[]): readonly NavigationEntry[] {
  const shown = views.filter(({ menu }) => menu !== null);
  return shown.flatMap((view, i): NavigationEntry[] => {
    if (view.menu === 'bar') return [{ view }];
    const name = view.menu!;
    if (shown.findIndex(({ menu }) => menu === name) < i) return [];
    return [{ name, views: shown.filter(({ menu }) => menu === name) }];
  });
}
