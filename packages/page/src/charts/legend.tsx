// Legends: meaning of colours, sides and words.
import type { Counted } from './counted.js';

/** Cooperation and conflict, and what is counted. */
export function SideLegend({ counted }: { counted: Counted | null }) {
  return (
    <span className="legend">
      {counted && <span>Number of {counted}:</span>}
      <span className="legend-item">
        <span className="swatch cooperation" aria-hidden="true" /> cooperation
      </span>
      <span className="legend-item">
        <span className="swatch conflict" aria-hidden="true" /> conflict
      </span>
      {counted && (
        <small>
          {counted === 'events'
            ? 'every mention of an act counts'
            : 'what one article tells several times counts once'}
        </small>
      )}
    </span>
  );
}
