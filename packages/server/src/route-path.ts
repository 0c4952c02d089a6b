// Paths of routes: names in braces, and how Hono writes them.

/** Names in braces of a route's path: `/api/facts/{id}/why` → `id`. */
export const pathFields = (path: string): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

/** The route as Hono writes it: `/api/facts/:id/why`. */
export const honoPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');
