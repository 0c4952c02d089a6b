// Links after a batch: to the next batch, to skipped events, to older events.
import { hrefOf } from '../address/address.js';
import { withValues } from '../address/filter.js';
import { Link } from '../address/link.js';
import { forgetSkipped } from './skipped.js';

interface Props {
  /** whether every event of the batch has a mark */
  readonly isDone: boolean;
  readonly hasSkipped: boolean;
  /** cursor to older events; null when there are none */
  readonly next: string | null;
  readonly query: URLSearchParams;
  onAgain(): void;
}

/** Buttons and a link below a batch, or instead of an empty one. */
export function Onward({ isDone, hasSkipped, next, query, onAgain }: Props) {
  const older = withValues(withValues(query, 'at', []), 'cursor', next === null ? [] : [next]);
  return (
    <p className="row onward">
      <button type="button" className={isDone ? 'primary' : ''} onClick={onAgain}>
        {isDone ? 'This batch is done: the next one' : 'Another batch'}
      </button>
      {hasSkipped && (
        <button
          type="button"
          onClick={() => {
            forgetSkipped();
            onAgain();
          }}
        >
          Show the skipped again
        </button>
      )}
      {next !== null && <Link to={hrefOf('/review', older)}>Older events</Link>}
    </p>
  );
}
