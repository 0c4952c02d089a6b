// Small components shared by views: a party, a type with its mode, a status, a day.
import {
  type Basis,
  type EventRow,
  isWholeCountry,
  type Party,
  placeWords,
  type Status,
} from '@entente/record';
import { Link } from '../address/link.js';
import { percentOf } from '../filter/counted-fields.js';
import { learnName, nameOfType, STATUS_NAMES } from './names.js';

/** A party linked to its page, with country where known. */
export function PartyLink({ party, country = true }: { party: Party; country?: boolean }) {
  learnName(party.key, party.name);
  const shown = country && party.country && party.name !== party.country && party.kind !== 'country';
  return (
    <Link to={actorHref(party.key)} className="party">
      {party.name}
      {shown && <small className="country"> {party.country}</small>}
    </Link>
  );
}

/** Several parties, joined by commas; `—` for none. */
export function Parties({ parties, nobody = '—' }: { parties: readonly Party[]; nobody?: string }) {
  if (parties.length === 0) return <span className="nobody">{nobody}</span>;
  return (
    <>
      {parties.map((party, at) => (
        <span key={`${party.key} ${party.mention}`}>
          {at > 0 && ', '}
          <PartyLink party={party} />
        </span>
      ))}
    </>
  );
}

/** The page of an actor. */
export const actorHref = (key: string): string => `/actors/${encodeURIComponent(key).replaceAll('%3A', ':')}`;

/** The page of a happening, by its id or that of any event of it. */
export const happeningHref = (id: string): string => `/happenings/${encodeURIComponent(id)}`;

/** The reader, at one event or statement. */
export const factHref = (article: string, id: string): string =>
  `/articles/${encodeURIComponent(article)}?fact=${encodeURIComponent(id)}`;

/** `Agree · visit`, in the colour of its quad class. */
export function TypeLabel({ type, mode, quad }: { type: string; mode: string | null; quad: number }) {
  return (
    <span className={`type q${quad}`}>
      {nameOfType(type)}
      {mode && <span className="mode"> · {mode}</span>}
    </span>
  );
}

/** A status other than `occurred` is shown by word and border, not by colour alone. */
export function StatusBadge({ status }: { status: Status }) {
  return <span className={`badge st-${status}`}>{STATUS_NAMES[status]}</span>;
}

/** Marks an event whose confidence is below the default threshold: by word, dashed border and number. */
export function UnsureBadge({ confidence }: { confidence: number }) {
  return (
    <span
      className="badge unsure"
      title="Not counted by default: the probability that type, status, actors and recipients are all right is below the threshold"
    >
      unsure, {percentOf(confidence)}
    </span>
  );
}

/** How a day is known, in words. */
const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  time: 'its own words tell the day',
  context: 'words in another place of the article tell the day',
  published: 'no words tell the day: the day of publication stands in, a guess',
  unknown: 'no day is known',
};

/** The day or days of an event, with a mark that shows how they are known: full for words, hollow for a guess. */
export function RowDay({ date }: { date: EventRow['date'] }) {
  const note = BASIS_WORDS[date.basis];
  if (date.from === null)
    return (
      <span className="nobody" title={note}>
        undated
      </span>
    );
  const days = date.from === date.to ? date.from : `${date.from} – ${date.to}`;
  return (
    <span className={`when when-${date.basis}`} title={date.value ? `${date.value}: ${note}` : note}>
      <DayMark basis={date.basis} />
      {days}
      {date.basis === 'published' && <small> (published)</small>}
    </span>
  );
}

/** A dot: full where words date, half where they stand elsewhere, hollow for a guess. */
export const DayMark = ({ basis }: { basis: Basis }) => (
  <span className={`day-mark ${basis}`} aria-hidden="true" />
);

/** What the marks of days mean. */
export const DayLegend = () => (
  <p className="note day-legend">
    Day of the event: <DayMark basis="time" /> its own words · <DayMark basis="context" /> words elsewhere in
    the article · <DayMark basis="published" /> no words: day of publication, a guess
  </p>
);

/** The name of a place; of a country as a whole `somewhere in`, and a half mark where words elsewhere in the article tell it. */
export function PlaceName({ place }: { place: NonNullable<EventRow['place']> }) {
  const note = [
    place.basis ? 'words in another place of the article tell the place' : 'its own words tell the place',
    ...(isWholeCountry(place) ? ['no place within the country is known'] : []),
  ].join('; ');
  return (
    <span className="where" title={note}>
      {place.basis && <span className="day-mark context" aria-hidden="true" />}
      {placeWords(place)}
    </span>
  );
}

/** Actor → type · mode → recipient, on one line, as all lists of events show it. */
export function EventLine({ event }: { event: EventRow }) {
  return (
    <span className="event-line">
      <Parties parties={event.actors} nobody="someone" /> <span className="arrow">→</span>{' '}
      <TypeLabel type={event.type} mode={event.mode} quad={event.quad} />
      {event.recipients.length > 0 && (
        <>
          {' '}
          <span className="arrow">→</span> <Parties parties={event.recipients} />
        </>
      )}{' '}
      {event.status !== 'occurred' && <StatusBadge status={event.status} />}
    </span>
  );
}
