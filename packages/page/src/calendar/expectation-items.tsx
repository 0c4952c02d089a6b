// Expectations as a list: what is due when, who said so in which words, and what became of it.
import type { Expectation, ExpectationState, ExpectedHow } from '@entente/record';
import { Link } from '../address/link.js';
import { nameOfPeriod } from '../charts/periods.js';
import { Tellings } from '../happenings/tellings.js';
import { EventLine, happeningHref } from '../parts/fact-parts.js';

/** Expectations, one item each. */
export function ExpectationItems({ expectations }: { expectations: readonly Expectation[] }) {
  return (
    <ul className="plain expectations">
      {expectations.map((expectation) => (
        <li key={expectation.id} className="fact-item">
          <Item expectation={expectation} />
        </li>
      ))}
    </ul>
  );
}

function Item({ expectation }: { expectation: Expectation }) {
  const { happening, announcements, state, by, evidence } = expectation;
  return (
    <>
      <p className="fact-line">
        <StateBadge state={state} /> <EventLine event={{ ...happening, status: 'occurred' }} />{' '}
        <span className="when">{dueWords(expectation)}</span>
      </p>
      <Tellings tellings={announcements} before={({ how }) => `${HOW_NAMES[how]} in `} />
      <div className="fact-meta">
        {outcomeWords(expectation)} <Link to={happeningHref(by ?? happening.id)}>what is known of it</Link>
        {evidence.length > 0 && <Tellings tellings={evidence} />}
      </div>
    </>
  );
}

/** What became of it, by word and border. */
export const StateBadge = ({ state }: { state: ExpectationState }) => (
  <span className={`badge state-${state}`}>{STATE_NAMES[state]}</span>
);

/** Names of what became of an expectation. */
export const STATE_NAMES: Readonly<Record<ExpectationState, string>> = {
  met: 'came true',
  missed: 'did not come true',
  'called-off': 'called off',
  open: 'open',
};
const HOW_NAMES: Readonly<Record<ExpectedHow, string>> = {
  planned: 'announced',
  promised: 'promised',
  threatened: 'threatened',
  demanded: 'demanded',
};

function dueWords({ from, to }: Pick<Expectation, 'from' | 'to'>): string {
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null) return 'no day named';
  return first === last
    ? `due ${nameOfPeriod(first)}`
    : `due ${nameOfPeriod(first)} to ${nameOfPeriod(last)}`;
}

function outcomeWords({ state, day, evidence }: Pick<Expectation, 'state' | 'day' | 'evidence'>): string {
  const on = day === null ? '' : ` on ${nameOfPeriod(day)}`;
  switch (state) {
    case 'met':
      return `It came true${on}:`;
    case 'called-off':
      return `It was called off${on}:`;
    case 'missed':
      return evidence.length > 0
        ? 'Reports say that it did not happen:'
        : 'Its time passed and no report says that it happened:';
    case 'open':
      return 'Its time has not come or is not named:';
  }
}
