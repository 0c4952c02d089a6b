// Reader.
import type { ViewProps } from '../views/view.js';

/** Reader. */
export function Reader(_: ViewProps) {
  return <h1>Reader</h1>;
}
