// The corrections of one event: person, time, old and new values, reason; undone ones are struck through; each in force can be undone.
import { type Correction, inForce, type Lookup } from '@entente/record';
import { ChangeLines } from '../corrections/change-lines.js';
import type { Task } from './desk.js';

interface Props {
  readonly corrections: readonly Correction[];
  readonly target: string;
  readonly lookup: Lookup;
  onTask(task: Task): void;
}

/** The corrections of an event; empty when there are none. */
export function FactCorrections({ corrections, target, lookup, onTask }: Props) {
  const own = corrections.filter((item) => item.target === target && item.action !== 'undo');
  if (own.length === 0) return null;
  const holding = new Set(inForce(corrections).map(({ id }) => id));
  return (
    <section className="fact-corrections" aria-label="Corrections">
      <h3>Corrections</h3>
      {own.map((correction) => {
        const holds = holding.has(correction.id);
        return (
          <div key={correction.id} className={holds ? 'correction' : 'correction undone'}>
            <p>
              <b>{correction.who}</b>{' '}
              <time dateTime={correction.when}>{correction.when.slice(0, 16).replace('T', ' ')}</time>
              {correction.action === 'add' && ' added this event'}
              {correction.action === 'confirm' && ' confirmed it as it stood'}
              {!holds && <span className="badge">undone</span>}
            </p>
            <ChangeLines correction={correction} nameOf={(ref) => nameIn(lookup, ref)} />
            <p className="reason">{correction.reason}</p>
            {holds && (
              <button type="button" onClick={() => onTask({ action: 'undo', correction })}>
                Undo
              </button>
            )}
          </div>
        );
      })}
    </section>
  );
}

const nameIn = (lookup: Lookup, ref: string): string =>
  lookup.actors.get(ref)?.name ?? lookup.places.get(ref)?.name ?? ref;
