// network: actors and what happened between them, in total and in each direction.
import type { CountUnit, Network, Reader } from '@entente/record';
import { type Counted, countGroups, nameKeys } from './count.js';
import { isParty, type MatrixRequest, sidesOf } from './dyad-matrix.js';
import { countLeftOut } from './left-out.js';
import { narrow } from './narrow.js';

type Level = Network['level'];
type Edge = Network['edges'][number];
/** The pairs with the most happenings; `limit` is the number of edges. A reciprocal one counts in both directions, and once in the edge. */
export async function countNetwork(
  reader: Reader,
  { filter, level, limit, table, count }: MatrixRequest,
): Promise<Network> {
  const { actor, recipient, pair } = sidesOf(level);
  const most = limit * 2 + 50; // extra, since pairs with an empty role, within one country, or of unknown country are dropped
  const pairs = (await countGroups(reader, { filter, by: [pair], table, count, limit: most }))
    .flatMap((group) => toPair(group, group.by[pair]))
    .slice(0, limit);
  const keys = [...new Set(pairs.flatMap(({ source, target }) => [source, target]))];
  const theirs = narrow(filter, { [actor]: keys, [recipient]: keys });
  const ways =
    keys.length === 0 ? [] : await reader.countHappenings(theirs, [actor, recipient], { table, unit: count });
  const wayOf = new Map(ways.map((way) => [`${way.by[actor]},${way.by[recipient]}`, way[count]]));
  const edges = pairs.map((edge) => ({
    ...edge,
    there: wayOf.get(`${edge.source},${edge.target}`) ?? 0,
    back: wayOf.get(`${edge.target},${edge.source}`) ?? 0,
  }));
  const nodes = await tellNodes(reader, { keys, edges, level, count });
  return { level, nodes, edges, leftOut: await countLeftOut(reader, filter, count) };
}

type Pair = Omit<Edge, 'there' | 'back'>;
function toPair({ tally, evidence }: Counted, pair: string | null | undefined): Pair[] {
  const [source, target] = pair?.split(',') ?? [];
  if (!isParty(source) || !isParty(target) || source === target) return [];
  return [{ source, target, ...tally, evidence }];
}

interface Drawn {
  readonly keys: readonly string[];
  readonly edges: readonly Edge[];
  readonly level: Level;
  readonly count: CountUnit;
}

/** Nodes, each with the sum of its edges. */
async function tellNodes(reader: Reader, { keys, edges, level, count }: Drawn): Promise<Network['nodes']> {
  const name = await nameKeys(reader, keys);
  const size = (key: string) =>
    edges
      .filter(({ source, target }) => source === key || target === key)
      .reduce((sum, edge) => sum + edge[count], 0);
  const nodes = [];
  for (const key of keys) {
    const found = level === 'actor' ? await reader.actor(key) : null;
    const kind = found?.kind ?? (level === 'country' ? 'country' : 'actor');
    const country = found?.country ?? (level === 'country' && !key.includes(':') ? key : null);
    nodes.push({ ...name(key), country, kind, size: size(key) });
  }
  return nodes.sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1));
}
