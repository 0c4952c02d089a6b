// The type of a view: path, position in the navigation, filter, JSON twin, and component.
import { emptyTable } from '@entente/record';
import type { ComponentType } from 'react';
import { hrefOf } from '../address/address.js';
import { type Field, type Filtered, fieldsOf, pickQuery } from '../address/filter.js';

/** Props of every view component: path parameters (`:id`), and the whole query. */
export interface ViewProps {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** A view stands in the bar of the navigation itself, or in one of its menus. */
export type Menu = 'bar' | 'Charts' | 'Stories' | 'Desk';

/** One view of the page. */
export interface View {
  /** `/timeline`, `/articles/:id` */
  readonly path: string;
  readonly title: string;
  /** where the navigation has it; null: reached by links only */
  readonly menu: Menu | null;
  /** whether it is shown while the store has no article: it is one of the ways to fill it */
  readonly whenEmpty?: boolean;
  readonly filtered: Filtered;
  /** filter fields that the view sets itself */
  readonly without?: readonly Field[];
  /** further query parameters of its API route (`unit`, `table`, `level`) */
  readonly own: readonly string[];
  /** the API route of the shown data; null when there is none */
  twin(params: Readonly<Record<string, string>>, query: URLSearchParams): string | null;
  readonly component: ComponentType<ViewProps>;
}

/** The part of a query that applies to a view and its twin: filter fields, its own parameters, the cursor of a list. */
export const queryOfView = (view: View, query: URLSearchParams): URLSearchParams =>
  pickQuery(query, [...fieldsOfView(view), ...view.own]);

/** The filter fields of a view. */
export const fieldsOfView = ({ filtered, without = [] }: View): readonly Field[] =>
  fieldsOf(filtered).filter((field) => !without.includes(field));

/** The URL of the JSON twin, with the same query. */
export function twinOf(view: View, params: ViewProps['params'], query: URLSearchParams): string | null {
  const route = view.twin(params, query);
  return route === null ? null : hrefOf(route, queryOfView(view, query));
}

/** The view that matches a path, and its path parameters. */
export function findView(
  views: readonly View[],
  path: string,
): { readonly view: View; readonly params: ViewProps['params'] } | null {
  for (const view of views) {
    const params = matchPath(view.path, path);
    if (params !== null) return { view, params };
  }
  return null;
}

/** `/articles/:id` and `/articles/a1` → `{ id: 'a1' }`; null when they differ. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const [wanted, found] = [partsOf(pattern), partsOf(path)];
  if (wanted.length !== found.length) return null;
  const params = emptyTable<string>();
  for (const [at, part] of wanted.entries()) {
    if (part.startsWith(':')) params[part.slice(1)] = decode(found[at]!);
    else if (part !== found[at]) return null;
  }
  return params;
}

const partsOf = (path: string): string[] => path.split('/').filter(Boolean);

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a lone % in a typed URL
  }
}
