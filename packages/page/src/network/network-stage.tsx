// The graph on a canvas (sigma, WebGL): who is pointed at or chosen stands out with all around; an edge leads to its events. Without WebGL the table must do.
import type { Network } from '@entente/record';
import { useEffect, useRef, useState } from 'react';
import Sigma from 'sigma';
import { mixHex } from '../charts/balance.js';
import { type EdgeMark, layoutNetwork, type NodeMark } from './layout-network.js';

interface Props {
  readonly network: Network;
  /** key of the node that is chosen */
  readonly chosen: string | null;
  onNode(key: string | null): void;
  /** gets the place of an edge in the answer */
  onEdge(at: number): void;
}
type Stage = Sigma<NodeMark, EdgeMark>;

/** Whether this browser draws with WebGL. */
function hasWebGl(): boolean {
  try {
    const canvas = document.createElement('canvas');
    return (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) !== null;
  } catch {
    return false;
  }
}

/** The canvas with its buttons, or a message. */
export function NetworkStage({ network, chosen, onNode, onEdge }: Props) {
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
    const sigma = openStage(layoutNetwork(network, stretch), place.current, { focus, act });
    stage.current = sigma;
    return () => {
      sigma.kill();
      stage.current = null;
    };
  }, [works, network]);
  useEffect(() => {
    focus.current = chosen;
    stage.current?.refresh();
  }, [chosen]);
  if (!works)
    return (
      <p className="note no-webgl" role="status">
        This browser does not draw with WebGL, so the picture is left out. The table below holds all of it.
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

interface StageState {
  readonly focus: { current: string | null };
  readonly act: { readonly current: Pick<Props, 'onNode' | 'onEdge'> };
}

function openStage(
  graph: ReturnType<typeof layoutNetwork>,
  place: HTMLElement,
  { focus, act }: StageState,
): Stage {
  let tokens = readTokens();
  let hovered: string | null = null;
  const lit = () => hovered ?? focus.current;
  const near = (node: string) => {
    const centre = lit();
    return centre === null || !graph.hasNode(centre) || node === centre || graph.areNeighbors(node, centre);
  };
  const sigma: Stage = new Sigma<NodeMark, EdgeMark>(graph, place, {
    enableEdgeEvents: true,
    defaultDrawNodeHover: () => {},
    labelFont: tokens.font,
    labelSize: 13,
    labelWeight: '600',
    labelColor: { color: tokens.ink },
    labelRenderedSizeThreshold: 4,
    labelDensity: place.clientWidth < 600 ? 0.5 : 1.2,
    stagePadding: 50,
    zIndex: true,
    nodeReducer: (node, data) =>
      near(node)
        ? { ...data, color: node === lit() ? tokens.ink : tokens.node, zIndex: 1, forceLabel: lit() !== null }
        : { ...data, color: tokens.faint, label: '', zIndex: 0 },
    edgeReducer: (edge, data) => {
      const centre = lit();
      const touches = centre === null || !graph.hasNode(centre) || graph.hasExtremity(edge, centre);
      return touches
        ? { ...data, color: edgeColour(data.balance, tokens), zIndex: 1 }
        : { ...data, color: tokens.faint, size: 1, zIndex: 0 };
    },
  });
  const hover = (node: string | null) => {
    hovered = node;
    place.style.cursor = node ? 'pointer' : '';
    sigma.refresh({ skipIndexation: true });
  };
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(null));
  sigma.on('enterEdge', () => {
    place.style.cursor = 'pointer';
  });
  sigma.on('leaveEdge', () => {
    place.style.cursor = '';
  });
  sigma.on('clickNode', ({ node }) => act.current.onNode(node));
  sigma.on('clickEdge', ({ edge }) => act.current.onEdge(Number(edge)));
  sigma.on('clickStage', () => act.current.onNode(null));
  const repaint = () => {
    tokens = readTokens();
    sigma.setSetting('labelColor', { color: tokens.ink });
    sigma.refresh();
  };
  // the wheel scrolls the page; with Ctrl (or a pinch, which browsers tell as such) it zooms
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey) event.stopPropagation();
  };
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  window.addEventListener('entente:theme', repaint);
  dark.addEventListener('change', repaint);
  place.addEventListener('wheel', wheel, { capture: true });
  sigma.on('kill', () => {
    window.removeEventListener('entente:theme', repaint);
    dark.removeEventListener('change', repaint);
    place.removeEventListener('wheel', wheel, { capture: true });
  });
  return sigma;
}

interface Tokens {
  readonly ink: string;
  readonly node: string;
  readonly faint: string;
  readonly cooperation: string;
  readonly conflict: string;
  readonly neutral: string;
  readonly font: string;
}

function readTokens(): Tokens {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: read('ink'),
    node: read('q0'),
    faint: read('rule'),
    cooperation: read('cooperation'),
    conflict: read('conflict'),
    neutral: read('neutral'),
    font: read('sans'),
  };
}

const edgeColour = (balance: number | null, { cooperation, conflict, neutral }: Tokens): string =>
  mixHex((balance ?? 0) >= 0 ? cooperation : conflict, neutral, Math.abs(balance ?? 0));
