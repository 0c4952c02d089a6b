// Dyads: the most active parties, actors in rows and recipients in columns. A cell links to the page of its pair, the numbers below to their sentences.
import type { DyadMatrix } from '@entente/record';
import { hrefOf } from '../address/address.js';
import { Link } from '../address/link.js';
import { useAnswer } from '../ask/use-answer.js';
import { balanceOf, wordsOfBalance } from '../charts/balance.js';
import { BalanceBar } from '../charts/balance-bar.js';
import { countedIn, countOf, formatCount, formatGoldstein, headOf } from '../charts/counted.js';
import { LeftOutNote } from '../charts/left-out.js';
import { Choice, CountSwitch, LevelSwitch, TABLE_NAMES, TableSwitch } from '../charts/switches.js';
import { EvidenceLink } from '../evidence/evidence-link.js';
import { WithEvidence } from '../evidence/evidence-panel.js';
import { eventFilterOf, happeningsOf } from '../evidence/shown.js';
import { learnName, nameOfKey } from '../parts/names.js';
import { Answered, Empty } from '../parts/states.js';
import { queryOfView, type ViewProps } from '../views/view.js';
import { dyadsView } from './dyads-view.js';
import { ORDERS, type Order, toGrid } from './matrix.js';
import { MatrixGrid } from './matrix-grid.js';
import { pairHref } from './pair-href.js';

const SIZES = ['8', '12', '16', '24', '40'];

/** The view. */
export function Dyads({ query }: ViewProps) {
  const asked = queryOfView(dyadsView, query);
  const level = query.get('level') === 'actor' ? 'actor' : 'country';
  const limit = query.get('limit') ?? '12';
  asked.set('level', level);
  asked.set('limit', limit);
  const answer = useAnswer<DyadMatrix>(hrefOf('/api/dyads', asked));
  return (
    <WithEvidence>
      <header className="view-head">
        <h1>Dyads</h1>
        <p className="note">
          What actors (rows) did to recipients (columns). Click a cell to see the pair over time.
        </p>
      </header>
      <div className="switches">
        <LevelSwitch level={level} />
        <CountSwitch query={query} />
        <Choice label="Sorted by" name="sort" options={orderOptions} value={orderIn(query)} />
        <Choice
          label="The busiest"
          name="limit"
          options={[...new Set([...SIZES, limit])].map((size) => [size, size] as const)}
          value={limit}
        />
        <TableSwitch table={answer.value?.table ?? query.get('table') ?? 'gdelt'} />
      </div>
      <Answered answer={answer}>
        {(matrix) => (
          <>
            <LeftOutNote of={[matrix.leftOut]} />
            <Matrix matrix={matrix} query={query} />
          </>
        )}
      </Answered>
    </WithEvidence>
  );
}

const ORDER_NAMES: Readonly<Record<Order, string>> = {
  busiest: 'all that they do and receive',
  acting: 'what they do',
  receiving: 'what they receive',
  cooperative: 'most cooperative',
  hostile: 'most hostile',
  name: 'name',
};
const orderOptions = ORDERS.map((order) => [order, ORDER_NAMES[order]] as const);
const orderIn = (query: URLSearchParams): Order =>
  ORDERS.find((order) => order === query.get('sort')) ?? 'busiest';

function Matrix({ matrix, query }: { matrix: DyadMatrix; query: URLSearchParams }) {
  for (const { key, name } of matrix.parties) learnName(key, name);
  if (matrix.cells.length === 0)
    return (
      <Empty title="No happenings with both an actor and a recipient match this filter">
        <p>Remove a part of the filter.</p>
      </Empty>
    );
  const counted = countedIn(query);
  return (
    <div className="matrix-and-list">
      <MatrixGrid grid={toGrid(matrix, orderIn(query), counted)} counted={counted} query={query} />
      <Pairs matrix={matrix} query={query} />
    </div>
  );
}

/** The same numbers as a list, the largest first. */
function Pairs({ matrix, query }: { matrix: DyadMatrix; query: URLSearchParams }) {
  const counted = countedIn(query);
  const filter = eventFilterOf(query);
  const cells = [...matrix.cells].sort((a, b) => countOf(b, counted) - countOf(a, counted));
  const table = TABLE_NAMES[matrix.table] ?? matrix.table;
  return (
    <section className="twin-list">
      <h2>The same as a list</h2>
      <div className="scroll-x">
        <table>
          <thead>
            <tr>
              <th scope="col">Actor → recipient</th>
              <th scope="col" className="num">
                {headOf(counted)}
              </th>
              <th scope="col">Balance</th>
              <th scope="col" className="num">
                Goldstein ({table})
              </th>
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <tr key={`${cell.actor} ${cell.recipient}`}>
                <th scope="row">
                  {cell.actor === cell.recipient ? (
                    <EvidenceLink shown={happeningsOf(cell.evidence)} className="within">
                      within {nameOfKey(cell.actor)}
                    </EvidenceLink>
                  ) : (
                    <Link to={pairHref(cell.actor, cell.recipient, filter)}>
                      {nameOfKey(cell.actor)} → {nameOfKey(cell.recipient)}
                    </Link>
                  )}
                </th>
                <td className="num">
                  <EvidenceLink shown={happeningsOf(cell.evidence)}>
                    {formatCount(countOf(cell, counted))}
                  </EvidenceLink>
                </td>
                <td className="balance">
                  <BalanceBar tally={cell} /> <small>{wordsOfBalance(balanceOf(cell))}</small>
                </td>
                <td className="num">{formatGoldstein(cell.goldstein)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
