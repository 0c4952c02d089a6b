// The map: moved and zoomed by buttons, by keys while focused, and by dragging. Points link to their happenings.
import { type CountUnit, isWholeCountry, type PlaceMap, placeWords } from '@entente/record';
import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { hrefOf, useAddress } from '../address/address.js';
import { Link } from '../address/link.js';
import { balanceOf, colourOf, wordsOfBalance } from '../charts/balance.js';
import { countWords } from '../charts/counted.js';
import { useWidth } from '../charts/use-width.js';
import { happeningsOf, isSameShown, shownIn, withShown } from '../evidence/shown.js';
import { fitSight, moved, type Sight, sightAfter, viewBoxOf, WHOLE, zoomed } from './sight.js';
import { SHAPES, WORLD } from './world.js';

/** A point with its place on the drawing. */
export type MapPoint = PlaceMap['points'][number] & {
  readonly at: { readonly x: number; readonly y: number };
  readonly count: number;
};
interface Props {
  /** the largest first, so that small points are drawn on top */
  readonly points: readonly MapPoint[];
  readonly counted: CountUnit;
}

/** The drawing with its buttons. */
export function MapStage({ points, counted }: Props) {
  const fit = useMemo(() => fitSight(points.map(({ at }) => at)), [points]);
  const [chosen, setSight] = useState<Sight | null>(null);
  const sight = chosen ?? fit;
  const [frame, width] = useWidth<HTMLDivElement>();
  const drag = useDragging(sight, setSight, width);
  const unit = width === 0 ? 1 : WORLD.width / sight.zoom / width; // units of the drawing in a pixel
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of what moves the map, not of fields
    <div
      ref={frame}
      className="map-frame"
      role="group"
      aria-label="Map. Arrow keys move it, plus and minus zoom, 0 shows all"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move the map
      tabIndex={0}
      onKeyDown={(event) => {
        const next = event.ctrlKey || event.metaKey || event.altKey ? null : sightAfter(sight, event.key);
        if (!next) return;
        event.preventDefault();
        setSight(next);
      }}
    >
      <svg viewBox={viewBoxOf(sight)} className="world" role="presentation" {...drag}>
        <path d={SHAPES.sphere} className="sphere" />
        <path d={SHAPES.graticule} className="graticule" strokeWidth={0.5 * unit} />
        <path d={SHAPES.land} className="land" strokeWidth={0.6 * unit} />
        <path d={SHAPES.borders} className="borders" strokeWidth={0.7 * unit} />
        <Points {...{ points, counted, unit }} narrow={width < 600} />
      </svg>
      <div className="zoom-buttons">
        <button type="button" onClick={() => setSight(zoomed(sight, 1.5))} aria-label="Zoom in">
          +
        </button>
        <button type="button" onClick={() => setSight(zoomed(sight, 1 / 1.5))} aria-label="Zoom out">
          −
        </button>
        <button type="button" onClick={() => setSight(null)} aria-label="Fit the points">
          ◎
        </button>
        <button type="button" onClick={() => setSight(WHOLE)} aria-label="Whole world">
          ⤢
        </button>
      </div>
    </div>
  );
}

/** Dragging moves the map; a drag that began on a point does not count as a click. */
function useDragging(sight: Sight, setSight: (sight: Sight) => void, width: number) {
  const from = useRef<{ x: number; y: number; sight: Sight } | null>(null);
  const dragged = useRef(false);
  return {
    onPointerDown: (event: PointerEvent) => {
      from.current = { x: event.clientX, y: event.clientY, sight };
      dragged.current = false;
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (!from.current || event.buttons === 0) return;
      const [right, down] = [event.clientX - from.current.x, event.clientY - from.current.y];
      if (Math.hypot(right, down) < 5 && !dragged.current) return;
      dragged.current = true;
      const height = (width * WORLD.height) / WORLD.width;
      setSight(moved(from.current.sight, -right / width, -down / height));
    },
    onPointerUp: () => {
      from.current = null;
    },
    onClickCapture: (event: React.MouseEvent) => {
      if (!dragged.current) return;
      event.preventDefault();
      event.stopPropagation();
      dragged.current = false;
    },
    onDragStart: (event: React.DragEvent) => event.preventDefault(),
  };
}

function Points({ points, counted, unit, narrow }: Props & { unit: number; narrow: boolean }) {
  const { path, query } = useAddress();
  const shown = shownIn(query);
  const most = Math.max(1, ...points.map(({ count }) => count));
  const small = narrow ? 0.6 : 1;
  return points.map((point) => {
    const own = happeningsOf(point.evidence);
    const radius = (3.5 + 13 * Math.sqrt(point.count / most)) * unit * small;
    const current = isSameShown(own, shown);
    const words = `${placeWords(point.place)}: ${countWords(point.count, counted)}, ${wordsOfBalance(balanceOf(point))}`;
    return (
      <Link
        key={point.key}
        to={hrefOf(path, withShown(query, own))}
        keep
        aria-label={words}
        {...(current ? { 'aria-current': 'true' } : {})}
      >
        <rect
          className={isWholeCountry(point.place) ? 'map-point whole' : 'map-point'}
          x={point.at.x - radius}
          y={point.at.y - radius}
          width={2 * radius}
          height={2 * radius}
          rx={isWholeCountry(point.place) ? 0 : radius}
          style={{ fill: colourOf(balanceOf(point)), strokeWidth: (current ? 3 : 1) * unit }}
        >
          <title>{words}</title>
        </rect>
      </Link>
    );
  });
}
