// The actors and places of an article, each with its names, resolution, and facts.
import type { Actor, ArticleView, Lookup, Place } from '@entente/record';
import { Link } from '../address/link.js';
import { actorHref } from '../parts/fact-parts.js';
import { nameOfType } from '../parts/names.js';
import { Card, Row } from './card.js';
import type { CardProps } from './fact-panel.js';

interface Props extends Pick<CardProps, 'view' | 'lookup' | 'onFact'> {
  readonly fact: string | null;
}

/** Cards of all actors, then of all places. */
export function PartyCards({ fact, view, lookup, onFact }: Props) {
  return [...lookup.actors.values(), ...lookup.places.values()].map((party) => (
    <PartyCard key={party.id} party={party} isOn={party.id === fact} {...{ view, lookup, onFact }} />
  ));
}

interface CardOfParty extends Pick<CardProps, 'view' | 'lookup' | 'onFact' | 'isOn'> {
  readonly party: Actor | Place;
}

function PartyCard({ party, view, lookup, isOn, onFact }: CardOfParty) {
  const note = noteOf(party);
  const head = (
    <span>
      <span className="party-name">{party.name}</span> <small>{note}</small>
    </span>
  );
  const facts = factsOf(lookup, party.id);
  return (
    <Card id={party.id} className="party-card" isOn={isOn} head={head} label={party.name} onFact={onFact}>
      <dl>
        <Row name="Names">{namesOf(lookup, party).join(' · ')}</Row>
        {party.kind === 'actor' && party.role && <Row name="Office">{party.role.title}</Row>}
        {party.kind === 'place' && party.location && <PlaceRow location={party.location} />}
        {facts.length > 0 && (
          <Row name="Takes part in">
            {facts.map(({ id, label }, at) => (
              <span key={id}>
                {at > 0 && ' · '}
                <button type="button" className="link" onClick={() => onFact(id)}>
                  {label}
                </button>
              </span>
            ))}
          </Row>
        )}
      </dl>
      <ActorLink view={view} id={party.id} />
    </Card>
  );
}

function ActorLink({ view, id }: { view: ArticleView; id: string }) {
  const row = view.actors.find(({ ref }) => ref === id);
  if (!row) return null;
  return (
    <p>
      <Link to={actorHref(row.key)}>All that is known of {row.name}</Link>
    </p>
  );
}

const PlaceRow = ({ location }: { location: NonNullable<Place['location']> }) => (
  <Row name="Lies in">
    {[location.admin1, location.country].filter(Boolean).join(', ')} <small>{location.feature}</small>
    {location.geonames && <small> GeoNames {location.geonames}</small>}
  </Row>
);

const noteOf = (party: Actor | Place): string =>
  party.kind === 'actor'
    ? [party.actorKind, party.country, ...party.sectors].filter(Boolean).join(' · ')
    : ['place', party.location?.country].filter(Boolean).join(' · ');

function namesOf(lookup: Lookup, { mentions }: Actor | Place): string[] {
  const found = mentions.flatMap((id) => lookup.mentions.get(id) ?? []);
  return [...new Set(found.filter(({ form }) => form !== 'pronoun').map(({ quote }) => quote))];
}

function factsOf(lookup: Lookup, id: string): { readonly id: string; readonly label: string }[] {
  const has = (participants: readonly { readonly ref: string }[]) =>
    participants.some(({ ref }) => ref === id);
  return [
    ...[...lookup.events.values()]
      .filter(({ actors, recipients, place }) => has([...actors, ...recipients, ...(place ? [place] : [])]))
      .map((event) => ({ id: event.id, label: `${nameOfType(event.type)} “${event.trigger.quote}”` })),
    ...[...lookup.statements.values()]
      .filter(({ sources, addressees, via }) => has([...sources, ...addressees, ...via]))
      .map(({ id, cue }) => ({ id, label: `statement “${cue?.quote ?? '…'}”` })),
  ];
}
