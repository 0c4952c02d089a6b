// Paths of routes: names in braces, and conversion to Hono's syntax.

/** Names in braces of a route's path: `/api/facts/{id}/why` → `id`. */
export const pathFields = (path: string): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

/** The route in Hono's syntax: `/api/facts/:id/why`. */
export const honoPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');
