// Statements as a list: content, sources, addressees, and the reporting chain; the words link to the reader.
import type { StatementRow } from '@entente/record';
import { Link } from '../address/link.js';
import { factHref, Parties, PartyLink } from '../parts/fact-parts.js';
import { Outlet } from './event-items.js';

/** Statements, one item each. */
export function StatementItems({ statements }: { statements: readonly StatementRow[] }) {
  return (
    <ol className="plain fact-list">
      {statements.map((statement) => (
        <li key={statement.id} className="fact-item">
          <StatementItem statement={statement} />
        </li>
      ))}
    </ol>
  );
}

function StatementItem({ statement }: { statement: StatementRow }) {
  const { article, id, sources, cue, addressees, polarity, type, content, parent, about } = statement;
  return (
    <>
      <p className="fact-line">
        <Parties parties={sources} nobody="someone not named" />{' '}
        <span className="cue">{cue ? `“${cue.quote}”` : 'without a cue'}</span>
        {addressees.length > 0 && (
          <>
            {' '}
            to <Parties parties={addressees} />
          </>
        )}{' '}
        <span className="badge">{type}</span>
        {polarity === 'denied' && <span className="badge st-denied">denied</span>}
      </p>
      <p className="fact-quote">
        <Link to={factHref(article, id)} className="quote to-sentence">
          {content.map(({ quote }) => quote.replace(/\s+/g, ' ')).join(' … ')}
        </Link>
      </p>
      <Chain statement={statement} />
      {about.length > 0 && (
        <p className="fact-meta">
          names <Parties parties={about} />
        </p>
      )}
      <p className="fact-meta">
        {parent && 'within another statement · '}
        <Outlet row={statement} />
      </p>
    </>
  );
}

/** The reporting chain: source › carrier › outlet. */
function Chain({ statement: { sources, via, publisher } }: { statement: StatementRow }) {
  const carriers = via.filter((carrier) => sources.every(({ key }) => key !== carrier.key));
  return (
    <ol className="way" aria-label="The way it came">
      <li className="stop source">
        {sources.length > 0 ? <Parties parties={sources} /> : 'someone not named'}
      </li>
      {carriers.map((carrier) => (
        <li key={carrier.key} className="stop carrier">
          <PartyLink party={carrier} country={false} />
        </li>
      ))}
      <li className="stop outlet">{publisher ?? 'this outlet'}</li>
    </ol>
  );
}
