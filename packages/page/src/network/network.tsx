// Network: the pairs with the most happenings as a graph, and the same as a table. A node shows its neighbours, an edge links to its sentences.
import type { CountUnit, Network } from '@entente/record';
import { hrefOf, navigate, useAddress } from '../address/address.js';
import { withValues } from '../address/filter.js';
import { Link } from '../address/link.js';
import { useAnswer } from '../ask/use-answer.js';
import { balanceOf, wordsOfBalance } from '../charts/balance.js';
import { BalanceBar } from '../charts/balance-bar.js';
import { COUNT_NAMES, countedIn, countOf, countWords, formatCount, headOf } from '../charts/counted.js';
import { LeftOutNote } from '../charts/left-out.js';
import { SideLegend } from '../charts/legend.js';
import { Choice, CountSwitch, LevelSwitch } from '../charts/switches.js';
import { pairHref } from '../dyads/pair-href.js';
import { EvidenceLink } from '../evidence/evidence-link.js';
import { WithEvidence } from '../evidence/evidence-panel.js';
import { eventFilterOf, happeningsOf, withShown } from '../evidence/shown.js';
import { actorHref } from '../parts/fact-parts.js';
import { learnName, nameOfKey } from '../parts/names.js';
import { Answered, Empty } from '../parts/states.js';
import { queryOfView, type ViewProps } from '../views/view.js';
import { NetworkStage } from './network-stage.js';
import { networkView } from './network-view.js';

const SIZES = ['30', '60', '120', '250'];

/** The view. */
export function NetworkView({ query }: ViewProps) {
  const asked = queryOfView(networkView, query);
  const level = query.get('level') === 'country' ? 'country' : 'actor';
  const limit = query.get('limit') ?? '60';
  asked.set('level', level);
  asked.set('limit', limit);
  const answer = useAnswer<Network>(hrefOf('/api/network', asked));
  return (
    <WithEvidence>
      <header className="view-head">
        <h1>Network</h1>
        <p className="note">
          What happened between parties. Select a party to see its neighbours, an edge to read its sentences.
        </p>
      </header>
      <div className="switches">
        <LevelSwitch level={level} />
        <CountSwitch query={query} />
        <Choice
          label="The busiest links"
          name="limit"
          options={[...new Set([...SIZES, limit])].map((size) => [size, size] as const)}
          value={limit}
        />
      </div>
      <Answered answer={answer}>
        {(network) => (
          <>
            <LeftOutNote of={[network.leftOut]} />
            <Graph network={network} query={query} />
          </>
        )}
      </Answered>
    </WithEvidence>
  );
}

function Graph({ network, query }: { network: Network; query: URLSearchParams }) {
  const { path } = useAddress();
  const counted = countedIn(query);
  for (const { key, name } of network.nodes) learnName(key, name);
  if (network.edges.length === 0)
    return (
      <Empty title="No happenings between two parties match this filter">
        <p>Remove a part of the filter.</p>
      </Empty>
    );
  const node = query.get('node');
  const choose = (key: string | null) =>
    navigate(hrefOf(path, withValues(query, 'node', key === null ? [] : [key])), { keep: true });
  const openEdge = (at: number) => {
    const edge = network.edges[at];
    if (edge) navigate(hrefOf(path, withShown(query, happeningsOf(edge.evidence))), { keep: true });
  };
  return (
    <>
      <figure className="network">
        <figcaption>
          <SideLegend counted={null} />
          <small>Node size and edge width show the number of {COUNT_NAMES[counted]}.</small>
        </figcaption>
        <NetworkStage network={network} counted={counted} chosen={node} onNode={choose} onEdge={openEdge} />
      </figure>
      <Around network={network} node={node} counted={counted} onClear={() => choose(null)} />
      <EdgeTable network={network} query={query} onNode={choose} />
    </>
  );
}

interface AroundProps {
  readonly network: Network;
  readonly node: string | null;
  readonly counted: CountUnit;
  onClear(): void;
}

/** The selected party. */
function Around({ network, node, counted, onClear }: AroundProps) {
  const found = network.nodes.find(({ key }) => key === node);
  if (!found) return null;
  const links = network.edges.filter(({ source, target }) => source === node || target === node).length;
  return (
    <p className="row" role="status">
      <strong>
        {found.key.includes(':') ? <Link to={actorHref(found.key)}>{found.name}</Link> : found.name}
      </strong>
      {countWords(found.size, counted)} in {links} {links === 1 ? 'link' : 'links'}
      <button type="button" onClick={onClear}>
        Show all
      </button>
    </p>
  );
}

interface TableProps {
  readonly network: Network;
  readonly query: URLSearchParams;
  onNode(key: string): void;
}

/** The graph as a table: edges of the selected party, or all. */
function EdgeTable({ network, query, onNode }: TableProps) {
  const counted = countedIn(query);
  const filter = eventFilterOf(query);
  const node = network.nodes.some(({ key }) => key === query.get('node')) ? query.get('node') : null;
  const edges = network.edges
    .filter(({ source, target }) => node === null || source === node || target === node)
    .sort((a, b) => countOf(b, counted) - countOf(a, counted));
  return (
    <section className="twin-list">
      <h2>The same as a table{node !== null && `: ${nameOfKey(node)}`}</h2>
      <div className="scroll-x">
        <table>
          <thead>
            <tr>
              <th scope="col">Parties</th>
              <th scope="col" className="num">
                {headOf(counted)}
              </th>
              <th scope="col">Balance</th>
              <th scope="col">Each way</th>
            </tr>
          </thead>
          <tbody>
            {edges.map((edge) => (
              <tr key={`${edge.source},${edge.target}`}>
                <th scope="row">
                  <NodeButton name={edge.source} onNode={onNode} /> –{' '}
                  <NodeButton name={edge.target} onNode={onNode} />
                </th>
                <td className="num">
                  <EvidenceLink shown={happeningsOf(edge.evidence)}>
                    {formatCount(countOf(edge, counted))}
                  </EvidenceLink>
                </td>
                <td className="balance">
                  <BalanceBar tally={edge} /> <small>{wordsOfBalance(balanceOf(edge))}</small>
                </td>
                <td>
                  <Link to={pairHref(edge.source, edge.target, filter)}>
                    {formatCount(edge.there)} →, ← {formatCount(edge.back)}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const NodeButton = ({ name, onNode }: { name: string; onNode(key: string): void }) => (
  <button type="button" className="as-link" onClick={() => onNode(name)}>
    {nameOfKey(name)}
  </button>
);
