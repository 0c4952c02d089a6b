// A pair: happenings in each direction over time, mirrored; mean Goldstein values per direction; by type; and statements about each other.
import type { Dyad, Unit } from '@entente/record';
import { hrefOf } from '../address/address.js';
import { Link } from '../address/link.js';
import { useAnswer } from '../ask/use-answer.js';
import { countedIn, countOf, countWords, formatCount, formatGoldstein, tableIn } from '../charts/counted.js';
import { LeftOutNote } from '../charts/left-out.js';
import { CountSwitch, TABLE_NAMES, TableSwitch, UnitSwitch } from '../charts/switches.js';
import { EvidenceLink } from '../evidence/evidence-link.js';
import { WithEvidence } from '../evidence/evidence-panel.js';
import { eventFilterOf, happeningsOf, statementsOf } from '../evidence/shown.js';
import { actorHref } from '../parts/fact-parts.js';
import { learnName, nameOfKey } from '../parts/names.js';
import { Answered } from '../parts/states.js';
import { unitIn } from '../timeline/timeline.js';
import { queryOfView, type ViewProps } from '../views/view.js';
import { usualUnit } from './busy-ways.js';
import { pairView } from './dyads-view.js';
import { PairCurves } from './pair-curves.js';
import { pairHref } from './pair-href.js';
import { PairTypes } from './pair-types.js';

/** The view. */
export function Pair({ params: { a = '', b = '' }, query }: ViewProps) {
  const filter = eventFilterOf(query);
  const hrefFor = (unit: Unit) => {
    const asked = new URLSearchParams({ a, b });
    for (const [name, value] of queryOfView(pairView, query)) asked.append(name, value);
    asked.set('unit', unit);
    return hrefOf('/api/dyad', asked);
  };
  const named = query.get('unit') !== null;
  const byMonth = useAnswer<Dyad>(named ? null : hrefFor('month'));
  const unit = named || !byMonth.value ? unitIn(query) : usualUnit(byMonth.value);
  const whole = useAnswer<Dyad>(hrefFor(unit));
  const [first, second] = [whole.value?.a.name ?? nameOfKey(a), whole.value?.b.name ?? nameOfKey(b)];
  return (
    <WithEvidence>
      <header className="view-head">
        <h1>
          {first} and {second}
        </h1>
        <p className="note">
          <Link to={hrefOf('/dyads', filter)}>All dyads</Link> ·{' '}
          <Link to={pairHref(b, a, filter)}>turned round</Link>
        </p>
      </header>
      <div className="switches">
        <UnitSwitch unit={unit} />
        <CountSwitch query={query} />
        <TableSwitch table={whole.value?.table ?? tableIn(query) ?? 'gdelt'} />
      </div>
      <Answered answer={whole}>
        {(dyad) => (
          <>
            <Ways dyad={dyad} query={query} />
            <LeftOutNote of={[dyad.there.leftOut, dyad.back.leftOut]} />
            <PairCurves dyad={dyad} query={query} />
            <PairTypes dyad={dyad} counted={countedIn(query)} />
            <Sayings dyad={dyad} />
          </>
        )}
      </Answered>
    </WithEvidence>
  );
}

/** The totals of both directions, one sentence each. */
function Ways({ dyad, query }: { dyad: Dyad; query: URLSearchParams }) {
  learnName(dyad.a.key, dyad.a.name);
  learnName(dyad.b.key, dyad.b.name);
  const counted = countedIn(query);
  const table = TABLE_NAMES[dyad.table] ?? dyad.table;
  const ways = [
    [dyad.a, dyad.b, dyad.there],
    [dyad.b, dyad.a, dyad.back],
  ] as const;
  return (
    <ul className="plain ways">
      {ways.map(([from, to, { total, evidence }]) => (
        <li key={from.key}>
          <strong>
            <PartyName named={from} /> → <PartyName named={to} />
          </strong>
          :{' '}
          <EvidenceLink shown={happeningsOf(evidence)}>
            {countWords(countOf(total, counted), counted)}
          </EvidenceLink>
          {total.happenings > 0 && (
            <>
              {' '}
              ({formatCount(total.cooperation)} of cooperation, {formatCount(total.conflict)} of conflict;
              mean Goldstein value {formatGoldstein(total.goldstein)}, {table})
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** An actor links to its page; a country code stands for all its actors and has no page. */
function PartyName({ named: { key, name } }: { named: Dyad['a'] }) {
  return key.includes(':') ? (
    <Link to={actorHref(key)} className="party">
      {name}
    </Link>
  ) : (
    <span>{name}</span>
  );
}

function Sayings({ dyad: { a, b, statements } }: { dyad: Dyad }) {
  const [aOfB, bOfA] = statements.evidence;
  return (
    <section>
      <h2>Statements about each other</h2>
      <p>
        <EvidenceLink shown={statementsOf(aOfB)}>
          {countWords(statements.aOfB, 'statements')} by {a.name} that name {b.name}
        </EvidenceLink>
        ;{' '}
        <EvidenceLink shown={statementsOf(bOfA)}>
          {countWords(statements.bOfA, 'statements')} by {b.name} that name {a.name}
        </EvidenceLink>
        .
      </p>
    </section>
  );
}
