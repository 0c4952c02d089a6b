// An operation as the server sees it: with its route, what it needs, and whether it writes.
import type { Operation } from '@entente/entente';

/** What an operation may need besides its input. */
export type Need = 'engine' | 'store';
/** An operation with a route. */
export interface RoutedOperation extends Operation<never, unknown> {
  readonly route: { readonly method: string; readonly path: string };
  readonly needs: readonly Need[];
  readonly effect: 'read' | 'write';
}

/** Names in braces of a route's path: `/api/facts/{id}/why` → `id`. */
export const pathFields = (path: string): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

/** The route as Hono writes it: `/api/facts/:id/why`. */
export const honoPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');
