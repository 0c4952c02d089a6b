// Front.
import type { ViewProps } from '../views/view.js';

/** Front. */
export function Front(_: ViewProps) {
  return <h1>Front</h1>;
}
