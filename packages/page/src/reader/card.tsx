// The frame of a card: focusable, highlights when focused, and closes.
import type { ReactNode } from 'react';
import { cardId } from './use-shown.js';

interface Props {
  readonly id: string;
  readonly className: string;
  readonly isOn: boolean;
  /** the heading; a click focuses the card */
  readonly head: ReactNode;
  readonly label: string;
  onFact(id: string | null): void;
  readonly children?: ReactNode;
}

/** A card; its body is shown only in focus. */
export function Card({ id, className, isOn, head, label, onFact, children }: Props) {
  return (
    <article
      id={cardId(id)}
      className={`card ${className}${isOn ? ' is-on' : ''}`}
      aria-label={label}
      tabIndex={isOn ? 0 : -1}
    >
      <div className="card-head">
        <button
          type="button"
          className="card-open"
          aria-expanded={isOn}
          onClick={() => onFact(isOn ? null : id)}
        >
          {head}
        </button>
        {isOn && (
          <button type="button" className="quiet card-close" onClick={() => onFact(null)}>
            <span aria-hidden="true">×</span>
            <span className="unseen">Close {label}</span>
          </button>
        )}
      </div>
      {isOn && children}
    </article>
  );
}

/** A row of a card: label and content. */
export function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="card-row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
