// A graph → its canvas (sigma): colours from the style sheet, highlighting, clicks; the wheel scrolls the page.
import type Graph from 'graphology';
import Sigma from 'sigma';
import { mixHex } from '../charts/balance.js';
import type { EdgeMark, NodeMark } from './layout-network.js';

/** The canvas. */
export type Stage = Sigma<NodeMark, EdgeMark>;

/** Callbacks of the canvas, and the selected node. */
export interface StageState {
  readonly focus: { readonly current: string | null };
  readonly act: {
    readonly current: {
      onNode(key: string | null): void;
      onEdge(at: number): void;
    };
  };
}
/** Options that change while it is shown. */
interface Light {
  tokens: Tokens;
  hovered: string | null;
  /** scale of node sizes: less on small screens */
  readonly scale: number;
}

/** Opens the canvas in an element. */
export function openStage(graph: Graph<NodeMark, EdgeMark>, place: HTMLElement, state: StageState): Stage {
  const narrow = place.clientWidth < 600;
  const light: Light = { tokens: readTokens(), hovered: null, scale: narrow ? 0.6 : 1 };
  const sigma: Stage = new Sigma<NodeMark, EdgeMark>(graph, place, {
    enableEdgeEvents: true,
    defaultDrawNodeHover: () => {},
    labelFont: light.tokens.font,
    labelSize: 13,
    labelWeight: '600',
    labelColor: { color: light.tokens.ink },
    labelRenderedSizeThreshold: 4,
    labelDensity: narrow ? 0.5 : 1.2,
    stagePadding: 50,
    zIndex: true,
    ...reducers(graph, () => light.hovered ?? state.focus.current, light),
  });
  listen(sigma, place, { state, light });
  followTheme(sigma, light);
  leaveWheel(sigma, place);
  return sigma;
}

/** Highlighting: all nodes, or one with its neighbours and edges. */
function reducers(graph: Graph<NodeMark, EdgeMark>, lit: () => string | null, light: Light) {
  const centre = () => {
    const node = lit();
    return node !== null && graph.hasNode(node) ? node : null;
  };
  return {
    nodeReducer: (node: string, data: NodeMark) => {
      const [{ tokens, scale }, middle] = [light, centre()];
      const size = data.size * scale;
      if (middle !== null && node !== middle && !graph.areNeighbors(node, middle))
        return { ...data, size, color: tokens.faint, label: '', zIndex: 0 };
      return {
        ...data,
        size,
        color: node === middle ? tokens.ink : tokens.node,
        zIndex: 1,
        forceLabel: middle !== null,
      };
    },
    edgeReducer: (edge: string, data: EdgeMark) => {
      const [{ tokens }, middle] = [light, centre()];
      return middle === null || graph.hasExtremity(edge, middle)
        ? { ...data, color: edgeColour(data.balance, tokens), zIndex: 1 }
        : { ...data, color: tokens.faint, size: 1, zIndex: 0 };
    },
  };
}

function listen(
  sigma: Stage,
  place: HTMLElement,
  { state: { act }, light }: { readonly state: StageState; readonly light: Light },
): void {
  const point = (isOver: boolean) => {
    place.style.cursor = isOver ? 'pointer' : '';
  };
  const hover = (node: string | null) => {
    light.hovered = node;
    point(node !== null);
    sigma.refresh({ skipIndexation: true });
  };
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(null));
  sigma.on('enterEdge', () => point(true));
  sigma.on('leaveEdge', () => point(false));
  sigma.on('clickNode', ({ node }) => act.current.onNode(node));
  sigma.on('clickEdge', ({ edge }) => act.current.onEdge(Number(edge)));
  sigma.on('clickStage', () => act.current.onNode(null));
}

function followTheme(sigma: Stage, light: Light): void {
  const repaint = () => {
    light.tokens = readTokens();
    sigma.setSetting('labelColor', { color: light.tokens.ink });
    sigma.refresh();
  };
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  window.addEventListener('entente:theme', repaint);
  dark.addEventListener('change', repaint);
  sigma.on('kill', () => {
    window.removeEventListener('entente:theme', repaint);
    dark.removeEventListener('change', repaint);
  });
}

/** The wheel scrolls the page; with Ctrl (or a pinch gesture, which browsers report as Ctrl) it zooms. */
function leaveWheel(sigma: Stage, place: HTMLElement): void {
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey) event.stopPropagation();
  };
  place.addEventListener('wheel', wheel, { capture: true });
  sigma.on('kill', () => place.removeEventListener('wheel', wheel, { capture: true }));
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
