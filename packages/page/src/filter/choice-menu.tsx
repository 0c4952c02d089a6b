// A multi-select menu: a button that opens check boxes; closes on Escape and on a click outside.
import { useEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  /** what the button says instead of the label and how many are chosen */
  readonly summary?: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly values: readonly string[];
  onChange(values: readonly string[]): void;
}

/** Check boxes in a menu; the button says how many are chosen. */
export function ChoiceMenu({ label, summary, choices, values, onChange }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useClosing(details);
  const toggle = (value: string) =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  return (
    <details className="menu" ref={details}>
      <summary>
        {summary ?? label}
        {summary === undefined && values.length > 0 && <b> {values.length}</b>}
      </summary>
      <fieldset className="menu-list">
        <legend className="unseen">{label}</legend>
        {choices.map(([value, name]) => (
          <label key={value}>
            <input type="checkbox" checked={values.includes(value)} onChange={() => toggle(value)} /> {name}
          </label>
        ))}
        {choices.length === 0 && <p className="none">Nothing to choose</p>}
      </fieldset>
    </details>
  );
}

/** Closes an open `<details>` on Escape (focus goes back to its button) and on a click outside. */
function useClosing(details: React.RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const close = (event: Event) => {
      const menu = details.current;
      if (!menu?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
      } else if (event.target instanceof Node && menu.contains(event.target)) return;
      menu.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, [details]);
}
