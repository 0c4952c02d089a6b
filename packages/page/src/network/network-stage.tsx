// The graph on a canvas (sigma, WebGL): the hovered or selected node and its neighbours are highlighted; an edge links to its happenings. Without WebGL only the table is shown.
import type { CountUnit, Network } from '@entente/record';
import { useEffect, useRef, useState } from 'react';
import { layoutNetwork } from './layout-network.js';
import { openStage, type Stage } from './open-stage.js';

interface Props {
  readonly network: Network;
  /** what sizes show */
  readonly counted: CountUnit;
  /** key of the selected node */
  readonly chosen: string | null;
  onNode(key: string | null): void;
  /** receives the index of an edge in the answer */
  onEdge(at: number): void;
}

/** Whether this browser supports WebGL. */
function hasWebGl(): boolean {
  try {
    const canvas = document.createElement('canvas');
    return (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) !== null;
  } catch {
    return false;
  }
}

/** The canvas with its buttons, or a message. */
export function NetworkStage({ network, counted, chosen, onNode, onEdge }: Props) {
  const [works] = useState(hasWebGl);
  const place = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const focus = useRef<string | null>(chosen);
  const act = useRef({ onNode, onEdge });
  act.current = { onNode, onEdge };
  useEffect(() => {
    if (!works || !place.current) return;
    const { clientWidth, clientHeight } = place.current;
    const stretch = Math.min(2, Math.max(1, clientWidth / Math.max(1, clientHeight)));
    const sigma = openStage(layoutNetwork(network, counted, stretch), place.current, { focus, act });
    stage.current = sigma;
    return () => {
      sigma.kill();
      stage.current = null;
    };
  }, [works, network, counted]);
  useEffect(() => {
    focus.current = chosen;
    stage.current?.refresh();
  }, [chosen]);
  if (!works)
    return (
      <p className="note no-webgl" role="status">
        This browser does not support WebGL, so the graph is not shown. The table below has the same data.
      </p>
    );
  return (
    <div className="stage-frame">
      <div
        ref={place}
        className="stage"
        role="img"
        aria-label={`Graph of ${network.nodes.length} parties and ${network.edges.length} links; the table below holds all of it`}
      />
      <StageButtons stage={stage} />
    </div>
  );
}

function StageButtons({ stage }: { stage: React.RefObject<Stage | null> }) {
  const zoom = (factor: number | null) => {
    const camera = stage.current?.getCamera();
    if (!camera) return;
    const to = factor === null ? { x: 0.5, y: 0.5, ratio: 1 } : { ratio: camera.ratio * factor };
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (calm) camera.setState(to);
    else void camera.animate(to, { duration: 200 });
  };
  return (
    <div className="zoom-buttons">
      <button type="button" onClick={() => zoom(1 / 1.5)} aria-label="Zoom in">
        +
      </button>
      <button type="button" onClick={() => zoom(1.5)} aria-label="Zoom out">
        −
      </button>
      <button type="button" onClick={() => zoom(null)} aria-label="Show all">
        ⤢
      </button>
    </div>
  );
}
