import type { Network } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { layoutNetwork } from './layout-network.js';

const edge = (source: string, target: string, cooperation: number, conflict: number) => ({
  source,
  target,
  happenings: 1,
  origins: 1,
  reports: cooperation + conflict,
  cooperation,
  conflict,
  goldstein: 0,
  there: 1,
  back: 0,
  evidence: { between: [source, target] },
});
const node = (key: string, size: number) => ({ key, name: key, country: null, kind: 'country', size });
const network: Network = {
  leftOut: { otherStatus: 0, unsure: 0 },
  level: 'country',
  nodes: [node('KEN', 16), node('UGA', 4), node('SDN', 1), node('TCD', 1)],
  edges: [edge('KEN', 'UGA', 9, 0), edge('KEN', 'SDN', 0, 1), edge('KEN', 'TCD', 1, 1)],
};
const places = (graph: ReturnType<typeof layoutNetwork>) =>
  graph.mapNodes((key, { x, y }) => [key, x, y] as const);

describe('layoutNetwork', () => {
  it('gives the same places each time, all of them finite and apart', () => {
    const [first, second] = [
      places(layoutNetwork(network, 'reports')),
      places(layoutNetwork(network, 'reports')),
    ];
    expect(first).toEqual(second);
    expect(first.flat().filter((value) => typeof value === 'number' && !Number.isFinite(value))).toEqual([]);
    expect(new Set(first.map(([, x, y]) => `${x},${y}`)).size).toBe(4);
  });

  it('sizes nodes and edges by what is counted, and keeps the balance of edges', () => {
    const graph = layoutNetwork(network, 'reports');
    expect(graph.getNodeAttribute('KEN', 'size')).toBeGreaterThan(graph.getNodeAttribute('UGA', 'size'));
    expect(graph.getEdgeAttribute('0', 'size')).toBeGreaterThan(graph.getEdgeAttribute('1', 'size'));
    expect(graph.mapEdges((_, { balance }) => balance)).toEqual([1, -1, 0]);
  });

  it('stands a network of one or none, and edges to nodes that are not shown', () => {
    expect(layoutNetwork({ ...network, nodes: [], edges: [] }, 'reports').order).toBe(0);
    const one = layoutNetwork({ ...network, nodes: [node('KEN', 1)] }, 'reports');
    expect([one.order, one.size]).toEqual([1, 0]);
  });
});
