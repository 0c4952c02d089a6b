// All corrections, newest first, with person, time, change, reason and a link; and the export for training.
import type { Correction } from '@entente/record';
import { hrefOf } from '../address/address.js';
import { pickQuery } from '../address/filter.js';
import { Link } from '../address/link.js';
import { factHref } from '../parts/fact-parts.js';
import { Paged } from '../parts/pager.js';
import { Empty } from '../parts/states.js';
import type { ViewProps } from '../views/view.js';
import { ChangeLines } from './change-lines.js';

/** The list of corrections. */
export function Corrections({ query }: ViewProps) {
  const href = hrefOf('/api/corrections', pickQuery(query, ['article']));
  return (
    <>
      <div className="view-head">
        <h1>Corrections</h1>
        <a href="/api/export?format=story" download>
          All articles as annotated stories, corrections applied
        </a>
        <a href="/api/export?format=story&reviewed=whole" download>
          Only those reviewed whole
        </a>
      </div>
      <Paged<Correction>
        href={href}
        empty={
          <Empty title="No corrections yet">
            <p>
              <Link to="/review">Review</Link> what the reading is least sure of; or open an{' '}
              <Link to="/articles">article</Link>, choose an event, and say what the text says instead.
            </p>
          </Empty>
        }
      >
        {(items) => (
          <ul className="plain rows">
            {items.map((item) => (
              <li key={item.id}>
                <CorrectionRow correction={item} />
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}

const DEEDS = {
  change: 'changed',
  reject: 'rejected',
  confirm: 'confirmed',
  add: 'added',
  undo: 'undid a correction',
} as const;

function CorrectionRow({ correction }: { correction: Correction }) {
  const { action, article, target, trigger, who, when, reason } = correction;
  const words = trigger ? `“${trigger.quote}”` : '';
  const href =
    action === 'undo' || action === 'reject'
      ? `/articles/${encodeURIComponent(article)}`
      : factHref(article, target);
  return (
    <>
      <p className="row-head">
        <time dateTime={when}>{when.slice(0, 16).replace('T', ' ')}</time> <b>{who}</b> {DEEDS[action]}{' '}
        <Link to={href}>{words || 'in this article'}</Link>
      </p>
      <ChangeLines correction={correction} nameOf={(ref) => wordsFor(correction, ref)} />
      <p className="reason">{reason}</p>
    </>
  );
}

/** Outside its article an actor or place is shown by its mention. */
const wordsFor = ({ named }: Correction, ref: string): string =>
  named?.find((item) => item.ref === ref)?.words.quote ?? 'as read';
