// Layers → floors (and ceilings, for errors) that are kept as a file; layers and floors → which are broken.
import { ownValue } from '@entente/record';
import type { Layer } from './figures.js';

/** What one layer must hold: `floor` where more is better, else `ceiling`. In per cent. */
export interface Floor {
  /** the figure when the floor was set */
  readonly value: number;
  readonly margin: number;
  readonly floor?: number;
  readonly ceiling?: number;
}
/** Layer name → floor. */
export type Floors = Readonly<Record<string, Floor>>;

/** A layer may lose this much or one and a half of its items, whichever is more: another processor rounds the network's sums differently. */
const LEAST_MARGIN = 0.2;
const ITEMS = 1.5;
const round2 = (value: number) => Math.round(100 * value) / 100;

/** Floors a margin below (ceilings above) the figures. */
export function floorsOf(layers: readonly Layer[]): Floors {
  return Object.fromEntries(
    layers.map(({ name, better, value, items }) => {
      const margin = round2(Math.max(LEAST_MARGIN, (100 * ITEMS) / Math.max(1, items)));
      const bound =
        better === 'high' ? { floor: round2(value - margin) } : { ceiling: round2(value + margin) };
      return [name, { value: round2(value), margin, ...bound }];
    }),
  );
}

/** One sentence for each layer that lies beyond its bound, that has none, or that is missing. */
export function brokenFloors(layers: readonly Layer[], floors: Floors): string[] {
  const missing = Object.keys(floors).filter((name) => !layers.some((layer) => layer.name === name));
  return [
    ...layers.flatMap(({ name, value }) => {
      const bound = ownValue(floors, name);
      if (!bound) return [`${name}: ${value.toFixed(1)}, and no floor is set`];
      const { floor = Number.NEGATIVE_INFINITY, ceiling = Number.POSITIVE_INFINITY } = bound;
      if (!(value >= floor)) return [`${name}: ${value.toFixed(2)}, floor ${floor} (was ${bound.value})`];
      if (!(value <= ceiling))
        return [`${name}: ${value.toFixed(2)}, ceiling ${ceiling} (was ${bound.value})`];
      return [];
    }),
    ...missing.map((name) => `${name}: has a floor and is not measured`),
  ];
}
