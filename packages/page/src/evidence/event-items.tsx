// Events (mentions in articles) as a list: actor → type → recipient, status, day and its basis, place, reporting chain, and the sentence, which links to the reader.
import { type EventRow, isSure } from '@entente/record';
import { Link } from '../address/link.js';
import { percentOf } from '../filter/counted-fields.js';
import {
  EventLine,
  factHref,
  happeningHref,
  Parties,
  PlaceName,
  RowDay,
  StatusBadge,
  UnsureBadge,
} from '../parts/fact-parts.js';
import { markSentence } from './marked-sentence.js';

/** Events, one item each; consecutive events of one article name it once. */
export function EventItems({ events }: { events: readonly EventRow[] }) {
  return (
    <ol className="plain fact-list">
      {events.map((event, at) => (
        <li key={event.id} className="fact-item">
          <EventItem event={event} isFirstOfArticle={event.article !== events[at - 1]?.article} />
        </li>
      ))}
    </ol>
  );
}

function EventItem({ event, isFirstOfArticle }: { event: EventRow; isFirstOfArticle: boolean }) {
  return (
    <>
      <FactLine event={event} />
      <EventSentence event={event} fact={event.id} />
      <FactMeta event={event} />
      <p className="fact-meta">
        {isFirstOfArticle && (
          <>
            <Outlet row={event} /> ·{' '}
          </>
        )}
        <Link to={happeningHref(event.id)}>its happening</Link>
      </p>
    </>
  );
}

/** Who did what to whom, and whether it happened. */
export const FactLine = ({ event }: { event: EventRow }) => (
  <p className="fact-line">
    <EventLine event={event} />
    {event.status === 'occurred' && (
      <>
        {' '}
        <StatusBadge status={event.status} />
      </>
    )}
  </p>
);

/** The sentence with its trigger marked; it links to the reader, at a fact. */
export function EventSentence({
  event: { article, sentence, trigger },
  fact,
}: {
  event: Pick<EventRow, 'article' | 'sentence'> & { readonly trigger: { start: number; end: number } };
  fact: string;
}) {
  const { before, marked, after } = markSentence(sentence, trigger);
  return (
    <p className="fact-quote">
      <Link to={factHref(article, fact)} className="quote to-sentence">
        {before}
        <mark>{marked}</mark>
        {after}
      </Link>
    </p>
  );
}

/** Day, place, sources, and how sure it is. */
export function FactMeta({ event }: { event: EventRow }) {
  return (
    <p className="fact-meta">
      <RowDay date={event.date} />
      {event.date.basis === 'time' && ' (time of the event)'}
      {event.place && (
        <span>
          {' · '}
          <PlaceName place={event.place} />
        </span>
      )}
      <According event={event} />
      {event.corrections.length > 0 ? <span> · reviewed by a person</span> : <Confidence event={event} />}
    </p>
  );
}

/** Confidence of the event; unsure events are marked. */
function Confidence({ event }: { event: EventRow }) {
  if (event.confidence === null) return null;
  return isSure(event) ? (
    <span> · {percentOf(event.confidence)} sure</span>
  ) : (
    <>
      {' · '}
      <UnsureBadge confidence={event.confidence} />
    </>
  );
}

/** The sources of a claim. */
function According({ event: { sources, carriers } }: { event: EventRow }) {
  if (sources.length === 0 && carriers.length === 0) return null;
  return (
    <span>
      {sources.length > 0 && (
        <>
          {' '}
          · according to <Parties parties={sources} />
        </>
      )}
      {carriers.length > 0 && (
        <>
          {' '}
          · carried by <Parties parties={carriers} />
        </>
      )}
    </span>
  );
}

/** The article: publisher, title, day of publication. */
export function Outlet({ row }: { row: Pick<EventRow, 'publisher' | 'title' | 'published' | 'article'> }) {
  return (
    <>
      {row.publisher ?? 'no publisher known'}
      {row.published && <span className="when"> {row.published}</span>}:{' '}
      <Link to={`/articles/${encodeURIComponent(row.article)}`}>{row.title ?? 'untitled article'}</Link>
    </>
  );
}
