// Offices over time: one bar each on a common time axis.
import type { ActorRole } from '@entente/record';
import { toRoleSpans } from './role-spans.js';

/** The bars; empty for an actor without offices. */
export function Roles({ roles }: { roles: readonly ActorRole[] }) {
  if (roles.length === 0) return null;
  const { spans, from, to } = toRoleSpans(roles);
  return (
    <section>
      <h2>Roles over time</h2>
      <ul className="plain roles">
        {spans.map(({ role: { title, from: since, to: until, articles }, bar }) => (
          <li key={`${title} ${since}`}>
            <span className="role-title">{title}</span>
            <span className="role-line" aria-hidden="true">
              {bar && <span className="role-bar" style={{ left: `${bar.left}%`, width: `${bar.width}%` }} />}
            </span>
            <small>
              {[since, until].every((day) => day === null)
                ? 'no day known'
                : since === until
                  ? since
                  : `${since ?? '…'} to ${until ?? '…'}`}
              , {articles} {articles === 1 ? 'article' : 'articles'}
            </small>
          </li>
        ))}
      </ul>
      {from !== null && from !== to && (
        <p className="note">
          The line runs from {from} to {to}; days are those of articles that name the office, where nothing
          better is known.
        </p>
      )}
    </section>
  );
}
