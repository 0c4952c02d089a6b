// Events as a list: actor → type → recipient, status, day and its basis, place, reporting chain, and the sentence, which links to the reader.
import { type EventRow, isSure } from '@entente/record';
import { Link } from '../address/link.js';
import { percentOf } from '../filter/counted-fields.js';
import { EventLine, factHref, Parties, RowDay, StatusBadge, UnsureBadge } from '../parts/fact-parts.js';
import { markSentence } from './marked-sentence.js';

/** Events, one item each; consecutive events of one article name it once. */
export function EventItems({ events, ordered = true }: { events: readonly EventRow[]; ordered?: boolean }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className="plain fact-list">
      {events.map((event, at) => (
        <li key={event.id} className="fact-item">
          <EventItem event={event} isFirstOfArticle={event.article !== events[at - 1]?.article} />
        </li>
      ))}
    </List>
  );
}

function EventItem({ event, isFirstOfArticle }: { event: EventRow; isFirstOfArticle: boolean }) {
  const { before, marked, after } = markSentence(event.sentence, event.trigger);
  return (
    <>
      <p className="fact-line">
        <EventLine event={event} />
        {event.status === 'occurred' && (
          <>
            {' '}
            <StatusBadge status={event.status} />
          </>
        )}
      </p>
      <p className="fact-quote">
        <Link to={factHref(event.article, event.id)} className="quote to-sentence">
          {before}
          <mark>{marked}</mark>
          {after}
        </Link>
      </p>
      <p className="fact-meta">
        <RowDay date={event.date} />
        {event.place && <span> · in {event.place.name}</span>}
        <According event={event} />
        {event.corrections.length > 0 ? <span> · reviewed by a person</span> : <Confidence event={event} />}
      </p>
      {isFirstOfArticle && (
        <p className="fact-meta">
          <Outlet row={event} />
        </p>
      )}
    </>
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
