// Test support: the reading of a network that finds nothing.
import type { Reading } from '@entente/record';

/** A reading without any span or arc. */
export const emptyReading = (model: string): Reading => ({
  model,
  mentions: [],
  times: [],
  sources: [],
  cues: [],
  contents: [],
  triggers: [],
  arcs: [],
});
