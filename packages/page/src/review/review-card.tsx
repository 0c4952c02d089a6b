// One event of the batch: the event, its sentence, the probabilities of its parts, and actions; collapsed to one line once it has a mark.
import { type Doubt, ownValue, type ReviewItem } from '@entente/record';
import { Link } from '../address/link.js';
import type { Problem } from '../ask/ask.js';
import { Outlet } from '../evidence/event-items.js';
import { markSentence } from '../evidence/marked-sentence.js';
import { EventLine, StatusBadge } from '../parts/fact-parts.js';
import { nameOfType, STATUS_NAMES } from '../parts/names.js';
import { Failure } from '../parts/states.js';
import type { Mark } from './batch.js';

interface Props {
  readonly item: ReviewItem;
  readonly mark: Mark | undefined;
  readonly isCurrent: boolean;
  readonly busy: boolean;
  readonly problem: Problem | null;
  onAccept(): void;
  onSkip(): void;
  /** removes the mark */
  onBack(): void;
  onFocus(): void;
}

/** The element id of an event’s card. */
export const reviewId = (event: string): string => `review-${event}`;

/** The card. */
export function ReviewCard(props: Props) {
  const { item, mark, isCurrent, onFocus } = props;
  const { event } = item;
  return (
    <li>
      <article
        id={reviewId(event.id)}
        className={`card review-card quad-${event.quad}${isCurrent ? ' is-on' : ''}${mark ? ' is-done' : ''}`}
        aria-label={`${nameOfType(event.type)}, “${event.trigger.quote}”`}
        aria-current={isCurrent}
        tabIndex={-1}
        onFocus={onFocus}
      >
        {mark ? <Done {...props} mark={mark} /> : <Open {...props} />}
      </article>
    </li>
  );
}

function Open({ item, busy, problem, onAccept, onSkip }: Props) {
  const { event, doubts, address } = item;
  const { before, marked, after } = markSentence(event.sentence, event.trigger);
  return (
    <>
      <p className="fact-line">
        <EventLine event={event} />
        {event.status === 'occurred' && <StatusBadge status={event.status} />}
      </p>
      <p className="fact-quote">
        <Link to={address} className="quote to-sentence">
          {before}
          <mark>{marked}</mark>
          {after}
        </Link>
      </p>
      <Doubts doubts={doubts} />
      <p className="fact-meta">
        <Outlet row={event} />
      </p>
      {problem && <Failure problem={problem} />}
      <p className="row review-tools">
        <button type="button" className="primary" onClick={onAccept} disabled={busy}>
          {busy ? 'Sending…' : 'Accept as right'}
        </button>
        <Link to={address} className="button">
          Correct in the reader
        </Link>
        <button type="button" onClick={onSkip} disabled={busy}>
          Skip
        </button>
      </p>
    </>
  );
}

function Done({ item: { event }, mark, busy, problem, onBack }: Props & { readonly mark: Mark }) {
  const isAccepted = mark.did === 'accepted';
  return (
    <>
      <p className="row">
        <span className="badge">{isAccepted ? 'accepted' : 'skipped'}</span>
        <span>
          <EventLine event={event} /> <span className="card-words">“{event.trigger.quote}”</span>
        </span>
        <button type="button" onClick={onBack} disabled={busy}>
          {isAccepted ? 'Undo' : 'Look again'}
        </button>
      </p>
      {problem && <Failure problem={problem} />}
    </>
  );
}

const NAMES: Readonly<Record<Doubt['part'], string>> = {
  trigger: 'An act?',
  type: 'Type',
  status: 'Happened?',
  actor: 'Who',
  recipient: 'To whom',
};

/** Each part with its probability, lowest first. */
function Doubts({ doubts }: { doubts: readonly Doubt[] }) {
  return (
    <table className="doubts">
      <caption className="unseen">Probability of each part</caption>
      <tbody>
        {doubts.map((doubt, at) => (
          <tr key={doubt.part} className={at === 0 ? 'least' : ''}>
            <th scope="row">{NAMES[doubt.part]}</th>
            <td>
              {wordsOf(doubt)}
              <Other doubt={doubt} />
            </td>
            <td className="sure">
              <span className="sure-bar" aria-hidden="true">
                <span style={{ width: `${100 * doubt.probability}%` }} />
              </span>
              <span className="sure-number">{percent(doubt.probability)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function wordsOf({ part, value }: Doubt): string {
  if (part === 'type') return nameOfType(value);
  return part === 'status' ? (ownValue(STATUS_NAMES, value) ?? value) : `“${value}”`;
}

/** The alternative, where its probability is not negligible. */
function Other({ doubt: { runnerUp } }: { doubt: Doubt }) {
  if (!runnerUp || runnerUp.probability < 0.05) return null;
  return (
    <small>
      {runnerUp.value === 'none'
        ? ', or no event'
        : `, or ${nameOfType(runnerUp.value)} ${percent(runnerUp.probability)}`}
    </small>
  );
}

const percent = (probability: number): string => `${Math.round(100 * probability)}%`;
