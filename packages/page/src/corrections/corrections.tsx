// Corrections.
import type { ViewProps } from '../views/view.js';

/** Corrections. */
export function Corrections(_: ViewProps) {
  return <h1>Corrections</h1>;
}
