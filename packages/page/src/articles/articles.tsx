// Articles.
import type { ViewProps } from '../views/view.js';

/** Articles. */
export function Articles(_: ViewProps) {
  return <h1>Articles</h1>;
}
