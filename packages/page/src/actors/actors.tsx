// Actors: search by name, misspellings included; without a name the most mentioned.
import type { ActorSummary } from '@entente/record';
import { useEffect, useState } from 'react';
import { hrefOf, navigate } from '../address/address.js';
import { withValues } from '../address/filter.js';
import { Link } from '../address/link.js';
import { useAnswer } from '../ask/use-answer.js';
import { formatCount } from '../charts/counted.js';
import { actorHref } from '../parts/fact-parts.js';
import { Answered, Empty } from '../parts/states.js';
import { queryOfView, type ViewProps } from '../views/view.js';
import { actorsView } from './actors-view.js';

/** The view. */
export function Actors({ query }: ViewProps) {
  const asked = queryOfView(actorsView, query);
  asked.set('limit', query.get('limit') ?? '100');
  const answer = useAnswer<{ readonly items: readonly ActorSummary[] }>(hrefOf('/api/actors', asked));
  const words = query.get('query') ?? '';
  return (
    <section>
      <header className="view-head">
        <h1>Actors</h1>
        <p className="note">Persons, organisations, countries and groups. Misspelt names match too.</p>
      </header>
      <NameField
        value={words}
        onChange={(name) =>
          navigate(hrefOf('/actors', withValues(query, 'query', name === '' ? [] : [name])), {
            replace: true,
            keep: true,
          })
        }
      />
      <Answered answer={answer}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={`Nobody is called “${words}”, or nearly so`}>
              <p>Names are spelled as in the articles. Try a family name alone.</p>
            </Empty>
          ) : (
            <ActorTable actors={items} />
          )
        }
      </Answered>
    </section>
  );
}

/** The name input; it takes effect after a short pause in typing. */
function NameField({ value, onChange }: { value: string; onChange(name: string): void }) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the timer
  useEffect(() => {
    if (draft.trim() === value) return;
    const timer = setTimeout(() => onChange(draft.trim()), 250);
    return () => clearTimeout(timer);
  }, [draft]);
  return (
    <form
      className="row name-field"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(draft.trim());
      }}
    >
      <label htmlFor="actor-name">Name</label>
      <input
        id="actor-name"
        type="search"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        autoComplete="off"
      />
    </form>
  );
}

const ActorTable = ({ actors }: { actors: readonly ActorSummary[] }) => (
  <table className="actor-table">
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col" className="only-desk">
          Also
        </th>
        <th scope="col">Kind</th>
        <th scope="col" className="num">
          Articles
        </th>
        <th scope="col" className="num">
          Mentions
        </th>
      </tr>
    </thead>
    <tbody>
      {actors.map(({ key, name, names, kind, country, sectors, articles, mentions }) => (
        <tr key={key}>
          <th scope="row">
            <Link to={actorHref(key)} className="party">
              {name}
            </Link>
          </th>
          <td className="only-desk">
            {names
              .filter((other) => other !== name)
              .slice(0, 6)
              .join(', ')}
          </td>
          <td>{[kind, country, ...sectors].filter(Boolean).join(' · ')}</td>
          <td className="num">{formatCount(articles)}</td>
          <td className="num">{formatCount(mentions)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
