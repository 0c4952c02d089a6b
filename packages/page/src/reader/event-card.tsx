// One event: actors, type, recipients; when focused also status with its cue, time, place, reporting chain, codes, explanation, corrections.
import {
  type Event,
  type EventRow,
  isSure,
  joinNames,
  type Lookup,
  listReporting,
  nameOf,
} from '@entente/record';
import { Link } from '../address/link.js';
import {
  happeningHref,
  Parties,
  PartyLink,
  PlaceName,
  RowDay,
  StatusBadge,
  TypeLabel,
  UnsureBadge,
} from '../parts/fact-parts.js';
import { nameOfType, QUAD_NAMES, signed } from '../parts/names.js';
import { BeliefMeters } from './belief-meters.js';
import { Card, Row } from './card.js';
import { ChainDrawing } from './chain-drawing.js';
import { FactCorrections } from './fact-corrections.js';
import type { CardProps } from './fact-panel.js';
import { Why } from './why.js';

interface Props extends CardProps {
  readonly event: Event;
}

/** The card of an event. */
export function EventCard({ event, ...props }: Props) {
  const { view, lookup, isOn, number, onFact, onTask } = props;
  const row = view.events.find(({ id }) => id === event.id);
  const names = (parties: Event['actors']) => joinNames(parties.map(({ ref }) => nameOf(lookup, ref)));
  const [who, whom] = [names(event.actors), names(event.recipients)];
  const own = view.corrections.filter(({ id }) => row?.corrections.includes(id));
  const isConfirmed = own.some(({ action }) => action === 'confirm');
  const isCorrected = own.some(({ action }) => action !== 'confirm');
  const head = (
    <>
      <span className="number">{number}</span>
      <span>
        <span className="who">{who || 'someone'}</span> <span className="arrow">→</span>{' '}
        <TypeLabel type={event.type} mode={event.mode} quad={row?.quad ?? 0} />
        {whom && (
          <>
            {' '}
            <span className="arrow">→</span> <span className="whom">{whom}</span>
          </>
        )}
        <span className="card-words"> “{event.trigger.quote}”</span>
      </span>
      <span className="card-badges">
        {event.status.value !== 'occurred' && <StatusBadge status={event.status.value} />}
        {row && row.confidence !== null && !isSure(row) && <UnsureBadge confidence={row.confidence} />}
        {event.echo && <span className="badge">background</span>}
        {isCorrected && <span className="badge corrected">corrected</span>}
        {isConfirmed && <span className="badge corrected">confirmed</span>}
      </span>
    </>
  );
  const label = `Event ${number}: ${[who || 'someone', nameOfType(event.type), whom].filter(Boolean).join(' ')}`;
  return (
    <Card
      id={event.id}
      className={`event quad-${row?.quad ?? 0} st-${event.status.value}`}
      isOn={isOn}
      head={head}
      label={label}
      onFact={onFact}
    >
      {row && <EventRows row={row} event={event} lookup={lookup} isCorrected={isCorrected} onFact={onFact} />}
      <ChainDrawing links={listReporting(lookup, event.statements)} />
      <p className="row card-tools">
        <button type="button" onClick={() => onTask({ action: 'change', event })}>
          Correct
        </button>
        <button type="button" onClick={() => onTask({ action: 'reject', event })}>
          Reject
        </button>
        <button type="button" onClick={() => onTask({ action: 'confirm', events: [event] })}>
          Confirm
        </button>
        <Link to={happeningHref(event.id)}>Who else reports it</Link>
      </p>
      <FactCorrections corrections={view.corrections} target={event.id} lookup={lookup} onTask={onTask} />
      <Why id={event.id} />
    </Card>
  );
}

interface RowsProps extends Pick<Props, 'event' | 'lookup' | 'onFact'> {
  readonly row: EventRow;
  readonly isCorrected: boolean;
}

function EventRows({ row, event, lookup, isCorrected, onFact }: RowsProps) {
  const { sameAs } = event;
  return (
    <dl>
      <Row name="Who">
        <Parties parties={row.actors} nobody="nobody named" />
      </Row>
      {row.recipients.length > 0 && (
        <Row name="To whom">
          <Parties parties={row.recipients} />
        </Row>
      )}
      <Row name="Status">
        <StatusBadge status={row.status} />{' '}
        {row.statusCue ? <Words words={row.statusCue.quote} /> : <small>{noCue(row, isCorrected)}</small>}
      </Row>
      <Row name="When">
        <RowDay date={row.date} /> {event.time && <TimeWords lookup={lookup} id={event.time.ref} />}
        {!event.time && event.day && <ElsewhereWords day={event.day} />}
      </Row>
      {row.place && (
        <Row name="Where">
          <PlaceName place={row.place} />{' '}
          <small>{[row.place.admin1, row.place.country].filter(Boolean).join(', ')}</small>
          {event.where && row.place.basis && (
            <>
              {' '}
              <Words words={event.where.words.quote} /> <small>told elsewhere in the article</small>
            </>
          )}
        </Row>
      )}
      <Row name="According to">
        {row.sources.length > 0 ? <SourceNames row={row} /> : <span>the outlet itself</span>}
      </Row>
      {row.contexts.length > 0 && <Row name="Contexts">{row.contexts.join(', ')}</Row>}
      <Row name="Codes">
        CAMEO {row.cameo} · {QUAD_NAMES[row.quad]} · Goldstein {signed(row.goldstein.gdelt)}{' '}
        <small>(GDELT’s table)</small>
      </Row>
      {sameAs && (
        <Row name="Same as">
          <button type="button" className="link" onClick={() => onFact(sameAs)}>
            an earlier mention of this happening
          </button>
        </Row>
      )}
      {row.confidence !== null && row.corrections.length === 0 && (
        <Row name="How sure">
          <BeliefMeters confidence={row.confidence} belief={row.belief} isSure={isSure(row)} />
        </Row>
      )}
    </dl>
  );
}

/** Note for a status without a cue. */
const noCue = ({ status }: EventRow, isCorrected: boolean): string =>
  isCorrected ? 'as corrected' : status === 'occurred' ? 'plainly asserted' : 'no single word says so';

const SourceNames = ({ row }: { row: EventRow }) => (
  <>
    {row.sources.map((party, at) => (
      <span key={`${party.key} ${party.mention}`}>
        {at > 0 && ', '}
        <PartyLink party={party} />
      </span>
    ))}
    {row.carriers.length > 0 && (
      <>
        , by way of <Parties parties={row.carriers} />
      </>
    )}
  </>
);

/** Words quoted from the text. */
export const Words = ({ words }: { words: string }) => <q className="words">{words}</q>;

/** The words in another place of the article that tell the day. */
const ElsewhereWords = ({ day }: { day: NonNullable<Event['day']> }) => (
  <>
    <Words words={day.words.quote} />{' '}
    <small>{day.ref ? 'told elsewhere in the article' : 'told as earlier, on no day'}</small>
  </>
);

function TimeWords({ lookup, id }: { lookup: Lookup; id: string }) {
  const time = lookup.times.get(id);
  if (!time) return null;
  return (
    <>
      <Words words={time.quote} /> <small>{time.basis}</small>
    </>
  );
}
