// Legends: meaning of colours, sides and words.
import type { CountUnit } from '@entente/record';
import { COUNT_NAMES, COUNT_NOTES } from './counted.js';

/** Cooperation and conflict, and what is counted. */
export function SideLegend({ counted }: { counted: CountUnit | null }) {
  return (
    <span className="legend">
      {counted && <span>Number of {COUNT_NAMES[counted]}:</span>}
      <span className="legend-item">
        <span className="swatch cooperation" aria-hidden="true" /> cooperation
      </span>
      <span className="legend-item">
        <span className="swatch conflict" aria-hidden="true" /> conflict
      </span>
      {counted && <small>{COUNT_NOTES[counted]}</small>}
    </span>
  );
}
