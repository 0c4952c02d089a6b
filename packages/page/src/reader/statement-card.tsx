// One statement: source and content; when focused also addressees, carriers, its events, explanation.
import { joinNames, listParents, listReporting, nameOf, type Statement } from '@entente/record';
import { Parties } from '../parts/fact-parts.js';
import { nameOfType } from '../parts/names.js';
import { Card, Row } from './card.js';
import { ChainDrawing } from './chain-drawing.js';
import { Words } from './event-card.js';
import type { CardProps } from './fact-panel.js';
import { Why } from './why.js';

interface Props extends CardProps {
  readonly statement: Statement;
}

/** The card of a statement. */
export function StatementCard({ statement, view, lookup, isOn, number, onFact }: Props) {
  const row = view.statements.find(({ id }) => id === statement.id);
  const named = statement.sources.map(({ ref }) => nameOf(lookup, ref));
  const who =
    joinNames(named) || statement.sourceSpans.map(({ quote }) => quote).join(', ') || 'someone not named';
  const words = statement.content.map(({ quote }) => quote).join(' … ');
  const head = (
    <>
      <span className="number">{number}</span>
      <span>
        <span className="who">{who}</span>{' '}
        <span className="cue-word">{statement.cue?.quote ?? '(goes on)'}</span>{' '}
        <span className="card-said">{isOn ? words : cut(words)}</span>
      </span>
      {statement.polarity === 'denied' && (
        <span className="card-badges">
          <span className="badge st-negated-plain">denied</span>
        </span>
      )}
    </>
  );
  return (
    <Card
      id={statement.id}
      className="statement"
      isOn={isOn}
      head={head}
      label={`Statement ${number} of ${who}`}
      onFact={onFact}
    >
      <dl>
        <Row name="Who">{row ? <Parties parties={row.sources} nobody={who} /> : who}</Row>
        <Row name="How">
          {statement.type} {statement.cue && <Words words={statement.cue.quote} />}
          {statement.polarity === 'denied' && ' (denied)'}
        </Row>
        {row && row.addressees.length > 0 && (
          <Row name="To whom">
            <Parties parties={row.addressees} />
          </Row>
        )}
        <EventsInside ids={row?.events ?? []} lookup={lookup} onFact={onFact} />
      </dl>
      <ChainDrawing links={listReporting(lookup, listParents(lookup, statement))} />
      <Why id={statement.id} />
    </Card>
  );
}

function EventsInside({
  ids,
  lookup,
  onFact,
}: { ids: readonly string[] } & Pick<Props, 'lookup' | 'onFact'>) {
  const events = ids.flatMap((id) => lookup.events.get(id) ?? []);
  if (events.length === 0) return null;
  return (
    <Row name="Speaks of">
      {events.map(({ id, type, trigger }, at) => (
        <span key={id}>
          {at > 0 && ' · '}
          <button type="button" className="link" onClick={() => onFact(id)}>
            {nameOfType(type)} “{trigger.quote}”
          </button>
        </span>
      ))}
    </Row>
  );
}

const cut = (words: string): string => (words.length > 140 ? `${words.slice(0, 139).trimEnd()}…` : words);
