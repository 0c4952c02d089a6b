// The facts of an article: events, statements, actors, places, and rejected events. The focused one is expanded.
import { type ArticleView, inForce, type Lookup } from '@entente/record';
import type { ReactNode } from 'react';
import type { Task } from './desk.js';
import { EventCard } from './event-card.js';
import { PartyCards } from './party-cards.js';
import { RejectedCards } from './rejected-cards.js';
import { StatementCard } from './statement-card.js';

/** Common props of cards. */
export interface CardProps {
  readonly view: ArticleView;
  readonly lookup: Lookup;
  readonly isOn: boolean;
  /** its number among its kind, in text order */
  readonly number: number;
  onFact(id: string | null): void;
  onTask(task: Task): void;
}

interface Props extends Pick<CardProps, 'view' | 'lookup' | 'onFact' | 'onTask'> {
  readonly fact: string | null;
}

/** All cards, by kind. */
export function FactPanel({ fact, ...shared }: Props) {
  const { view, lookup } = shared;
  const rejects = inForce(view.corrections).filter(({ action }) => action === 'reject');
  const events = [...lookup.events.values()];
  const statements = [...lookup.statements.values()];
  return (
    <aside className="facts" aria-label="Facts">
      {fact !== null && !isThere(lookup, fact) && (
        <p className="note gone" role="status">
          The requested fact no longer exists: it was rejected, or a new reading differs.
        </p>
      )}
      <Section title="Events" count={events.length}>
        {events.map((event, at) => (
          <EventCard key={event.id} event={event} number={at + 1} isOn={event.id === fact} {...shared} />
        ))}
        <ConfirmRest view={view} lookup={lookup} onTask={shared.onTask} />
      </Section>
      {rejects.length > 0 && (
        <Section title="Rejected" count={rejects.length}>
          <RejectedCards rejects={rejects} onTask={shared.onTask} />
        </Section>
      )}
      <Section title="Statements" count={statements.length}>
        {statements.map((item, at) => (
          <StatementCard key={item.id} statement={item} number={at + 1} isOn={item.id === fact} {...shared} />
        ))}
      </Section>
      <Section title="Who and where" count={lookup.actors.size + lookup.places.size}>
        <PartyCards fact={fact} {...shared} />
      </Section>
    </aside>
  );
}

/** Confirms all remaining events of a story at once. */
function ConfirmRest({ view, lookup, onTask }: Pick<Props, 'view' | 'lookup' | 'onTask'>) {
  const left = new Set(view.events.flatMap(({ id, corrections }) => (corrections.length > 0 ? [] : [id])));
  const events = [...lookup.events.values()].filter(({ id }) => left.has(id));
  if (events.length < 2) return null;
  return (
    <p className="row">
      <button type="button" onClick={() => onTask({ action: 'confirm', events })}>
        {events.length === lookup.events.size
          ? `Confirm all ${events.length} events`
          : `Confirm the other ${events.length} events`}
      </button>
    </p>
  );
}

const isThere = ({ events, statements, actors, places }: Lookup, fact: string): boolean =>
  [events, statements, actors, places].some((kind) => kind.has(fact));

function Section({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2>
        {title} <small>{count}</small>
      </h2>
      {count > 0 ? children : <p className="none">None found.</p>}
    </section>
  );
}
