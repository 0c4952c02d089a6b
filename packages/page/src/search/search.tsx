// Search.
import type { ViewProps } from '../views/view.js';

/** Search. */
export function Search(_: ViewProps) {
  return <h1>Search</h1>;
}
