// What is counted: a menu of statuses and a slider of minimum confidence. A URL without both counts sure events that occurred.
import { ANY, STATUSES, SURE } from '@entente/record';
import { useEffect, useState } from 'react';
import { valuesOf } from '../address/filter.js';
import { STATUS_NAMES } from '../parts/names.js';
import { ChoiceMenu } from './choice-menu.js';

interface Props {
  readonly values: readonly string[];
  onChange(values: readonly string[]): void;
}

const USUAL = ['occurred'];
const CHOICES = STATUSES.map((status) => [status, STATUS_NAMES[status]] as const);

/** Selected statuses → URL values: none for the default, `any` for all or none of them. */
export function statusValues(chosen: readonly string[]): readonly string[] {
  const known = STATUSES.filter((status) => chosen.includes(status));
  if (known.length === 0 || known.length === STATUSES.length) return [ANY];
  return known.join() === USUAL.join() ? [] : known;
}

/** The statuses that are counted under a query. */
export function chosenStatuses(values: readonly string[]): readonly string[] {
  return values.length === 0 ? USUAL : values.includes(ANY) ? STATUSES : values;
}

/** The minimum confidence of a query. */
export function minConfidenceIn(query: URLSearchParams): number {
  const [value] = valuesOf(query, 'minConfidence');
  const number = Number(value);
  return value === undefined || Number.isNaN(number) ? SURE : Math.min(1, Math.max(0, number));
}

/** `50 %`. */
export const percentOf = (share: number): string => `${Math.round(share * 100)} %`;

/** Check boxes of the statuses; the default is checked. */
export const StatusMenu = ({ values, onChange }: Props) => (
  <ChoiceMenu
    label="Status"
    summary={`Status: ${summaryOf(values)}`}
    choices={CHOICES}
    values={chosenStatuses(values)}
    onChange={(next) => onChange(statusValues(next))}
  />
);

const summaryOf = (values: readonly string[]): string =>
  values.includes(ANY)
    ? 'any'
    : STATUSES.filter((status) => chosenStatuses(values).includes(status))
        .map((status) => STATUS_NAMES[status])
        .join(', ');

/** From which confidence on events are counted; takes effect once the slider rests. */
export function ConfidenceSlider({ values, onChange }: Props) {
  const given = values[0] === undefined ? SURE : Number(values[0]);
  const [draft, setDraft] = useState(given);
  useEffect(() => setDraft(given), [given]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a move of the slider starts the timer
  useEffect(() => {
    if (draft === given) return;
    const timer = setTimeout(() => onChange(draft === SURE ? [] : [String(draft)]), 250);
    return () => clearTimeout(timer);
  }, [draft]);
  // the default must be one of the slider's steps, wherever it lies
  const steps = [...new Set([...Array.from({ length: 21 }, (_, n) => n / 20), SURE, given])].sort(
    (a, b) => a - b,
  );
  return (
    <label className="field field-confidence">
      <span>
        At least <b>{percentOf(draft)}</b> sure
      </span>
      <input
        type="range"
        min={0}
        max={steps.length - 1}
        step={1}
        value={steps.indexOf(draft)}
        aria-label="Least confidence"
        aria-valuetext={`at least ${percentOf(draft)} sure`}
        onChange={(event) => setDraft(steps[Number(event.target.value)]!)}
      />
    </label>
  );
}
