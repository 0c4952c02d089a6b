// The visible part of the map: centre and zoom; moving, zooming and fitting stay within the map.
import { WORLD } from './world.js';

/** A visible part: its centre in units of the drawing, and the zoom factor (1: the whole world). */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}
const MOST_ZOOM = 40;

/** All of it. */
export const WHOLE: Sight = { x: WORLD.width / 2, y: WORLD.height / 2, zoom: 1 };

/** Clamps to the map. */
export function holdSight({ x, y, zoom }: Sight): Sight {
  const held = Math.min(MOST_ZOOM, Math.max(1, zoom));
  const [halfWidth, halfHeight] = [WORLD.width / 2 / held, WORLD.height / 2 / held];
  const hold = (value: number, half: number, whole: number) => Math.min(whole - half, Math.max(half, value));
  return { x: hold(x, halfWidth, WORLD.width), y: hold(y, halfHeight, WORLD.height), zoom: held };
}

/** Zooms about the centre. */
export const zoomed = (sight: Sight, factor: number): Sight =>
  holdSight({ ...sight, zoom: sight.zoom * factor });

/** Moves by a share of the visible part: (0.25, 0) moves a quarter to the right. */
export const moved = (sight: Sight, right: number, down: number): Sight =>
  holdSight({
    ...sight,
    x: sight.x + (right * WORLD.width) / sight.zoom,
    y: sight.y + (down * WORLD.height) / sight.zoom,
  });

/** The effect of a key; null for other keys. */
export function sightAfter(sight: Sight, key: string): Sight | null {
  switch (key) {
    case 'ArrowLeft':
      return moved(sight, -0.15, 0);
    case 'ArrowRight':
      return moved(sight, 0.15, 0);
    case 'ArrowUp':
      return moved(sight, 0, -0.15);
    case 'ArrowDown':
      return moved(sight, 0, 0.15);
    case '+':
    case '=':
      return zoomed(sight, 1.5);
    case '-':
      return zoomed(sight, 1 / 1.5);
    case '0':
      return WHOLE;
    default:
      return null;
  }
}

/** The part that contains all points, with a margin. */
export function fitSight(points: readonly { readonly x: number; readonly y: number }[]): Sight {
  if (points.length === 0) return WHOLE;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const room = 60;
  const zoom = Math.min(WORLD.width / (right - left + 2 * room), WORLD.height / (bottom - top + 2 * room));
  return holdSight({ x: (left + right) / 2, y: (top + bottom) / 2, zoom });
}

/** `viewBox` of the drawing for a part of the map. */
export const viewBoxOf = ({ x, y, zoom }: Sight): string => {
  const [width, height] = [WORLD.width / zoom, WORLD.height / zoom];
  return [x - width / 2, y - height / 2, width, height].map((n) => n.toFixed(2)).join(' ');
};
