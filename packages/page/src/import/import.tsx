// Import.
import type { ViewProps } from '../views/view.js';

/** Import. */
export function Import(_: ViewProps) {
  return <h1>Import</h1>;
}
