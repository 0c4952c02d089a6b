// The world as shapes: countries of Natural Earth at 1:110 million (world-atlas, bundled), projected.
import { type GeoProjection, geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';

const world = atlas as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** Size of the drawing in its own units; it is scaled to the available width. */
export const WORLD = { width: 960, height: 470 } as const;

/** The projection (Equal Earth, which preserves areas). */
export const projection: GeoProjection = geoEqualEarth().fitSize([WORLD.width, WORLD.height], {
  type: 'Sphere',
});
const path = geoPath(projection).digits(1);

/** Paths of what is drawn under the points. */
export const SHAPES = {
  sphere: path({ type: 'Sphere' }) ?? '',
  graticule: path(geoGraticule10()) ?? '',
  land: path(feature(world, world.objects.land)) ?? '',
  borders: path(mesh(world, world.objects.countries, (a, b) => a !== b)) ?? '',
} as const;

/** Longitude and latitude → a position on the drawing; null for invalid coordinates. */
export function placeOf(lon: number, lat: number): { readonly x: number; readonly y: number } | null {
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return null;
  const point = projection([lon, lat]);
  return point && { x: point[0], y: point[1] };
}
