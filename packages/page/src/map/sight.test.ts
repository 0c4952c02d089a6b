import { describe, expect, it } from 'vitest';
import { fitSight, holdSight, sightAfter, viewBoxOf, WHOLE, zoomed } from './sight.js';
import { placeOf, SHAPES, WORLD } from './world.js';

describe('sight', () => {
  it('never leaves the map', () => {
    expect(holdSight({ x: -500, y: 9999, zoom: 2 })).toEqual({
      x: WORLD.width / 4,
      y: WORLD.height * 0.75,
      zoom: 2,
    });
    expect(zoomed(WHOLE, 0.1)).toEqual(WHOLE);
    expect(zoomed(WHOLE, 1e6).zoom).toBe(40);
  });

  it('moves by keys, and by none else', () => {
    const near = zoomed(WHOLE, 4);
    expect(sightAfter(near, 'ArrowRight')!.x).toBeGreaterThan(near.x);
    expect(sightAfter(near, '0')).toEqual(WHOLE);
    expect(sightAfter(near, 'Enter')).toBeNull();
  });

  it('fits points with room around them', () => {
    const points = [placeOf(36.8, -1.3)!, placeOf(32.6, 0.3)!];
    const sight = fitSight(points);
    const [left, top, width, height] = viewBoxOf(sight).split(' ').map(Number) as [
      number,
      number,
      number,
      number,
    ];
    for (const { x, y } of points) {
      expect(x > left && x < left + width).toBe(true);
      expect(y > top && y < top + height).toBe(true);
    }
    expect(sight.zoom).toBeGreaterThan(2);
    expect(fitSight([])).toEqual(WHOLE);
  });
});

describe('world', () => {
  it('has shapes, and puts places where they are', () => {
    expect(SHAPES.land.length).toBeGreaterThan(10_000);
    const [nairobi, london] = [placeOf(36.8, -1.3)!, placeOf(-0.1, 51.5)!];
    expect(nairobi.x).toBeGreaterThan(london.x);
    expect(nairobi.y).toBeGreaterThan(london.y);
  });

  it('refuses what is no place on earth', () => {
    expect(placeOf(0, 91)).toBeNull();
    expect(placeOf(Number.NaN, 0)).toBeNull();
  });
});
