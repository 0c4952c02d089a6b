// An answer of `network` → a graph with positions, sizes and weights. Positions start on a circle in the order of the answer and move by ForceAtlas2
// (Jacomy, Venturini, Heymann and Bastian 2014) a fixed number of steps, so that the layout is deterministic.
import type { CountUnit, Network } from '@entente/record';
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { balanceOf } from '../charts/balance.js';

/** Drawing attributes of a node. */
export interface NodeMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
}
/** Drawing attributes of an edge. */
export interface EdgeMark {
  readonly size: number;
  readonly weight: number;
  readonly balance: number | null;
}

/** The graph; edges are keyed by their index in the answer; `stretch` makes it wider than high. */
export function layoutNetwork(
  { nodes, edges }: Network,
  counted: CountUnit,
  stretch = 1,
): Graph<NodeMark, EdgeMark> {
  const graph = new Graph<NodeMark, EdgeMark>({ type: 'undirected', multi: true });
  const most = Math.max(1, ...nodes.map(({ size }) => size));
  for (const [at, { key, name, size }] of nodes.entries()) {
    const angle = (2 * Math.PI * at) / nodes.length;
    graph.addNode(key, {
      x: Math.cos(angle),
      y: Math.sin(angle),
      size: 5 + 15 * Math.sqrt(size / most),
      label: name,
    });
  }
  const heaviest = Math.max(1, ...edges.map((edge) => edge[counted]));
  for (const [at, edge] of edges.entries()) {
    if (!graph.hasNode(edge.source) || !graph.hasNode(edge.target)) continue;
    graph.addEdgeWithKey(String(at), edge.source, edge.target, {
      size: 1.2 + 5 * Math.sqrt(edge[counted] / heaviest),
      weight: edge[counted],
      balance: balanceOf(edge),
    });
  }
  if (graph.order > 1) moveApart(graph);
  graph.updateEachNodeAttributes((_, node) => ({ ...node, x: node.x * stretch }));
  return graph;
}

function moveApart(graph: Graph<NodeMark, EdgeMark>): void {
  forceAtlas2.assign(graph, {
    iterations: stepsOf(graph.order),
    getEdgeWeight: 'weight',
    settings: {
      ...forceAtlas2.inferSettings(graph),
      barnesHutOptimize: false,
      edgeWeightInfluence: 0.5,
      linLogMode: true,
      gravity: 1.5,
    },
  });
}

/** Number of layout steps: enough to converge, fewer for large graphs. */
const stepsOf = (nodes: number): number => Math.max(150, Math.min(2000, Math.round(5e7 / nodes ** 2)));
