// The input of one filter field: words, a day, an actor search, or a multi-select menu.
import { useEffect, useState } from 'react';
import type { Field } from '../address/filter.js';
import { ActorInput } from './actor-input.js';
import { AskedMenu } from './asked-menu.js';
import { ChoiceMenu } from './choice-menu.js';
import { CopiesSwitch } from './copies-switch.js';
import { ConfidenceSlider, StatusMenu } from './counted-fields.js';
import { DatedSwitch } from './dated-switch.js';
import { FIELD_NOTES } from './fields.js';

interface Props {
  readonly field: Field;
  readonly values: readonly string[];
  onChange(field: Field, values: readonly string[]): void;
}

/** The input for the field. */
export function FieldInput({ field, values, onChange }: Props) {
  const { kind, label, choices, asks } = FIELD_NOTES[field];
  const set = (next: readonly string[]) => onChange(field, next);
  if (kind === 'party')
    return <ActorInput label={label} onPick={(key) => set([...new Set([...values, key])])} />;
  if (kind === 'status') return <StatusMenu values={values} onChange={set} />;
  if (kind === 'confidence') return <ConfidenceSlider values={values} onChange={set} />;
  if (kind === 'copies') return <CopiesSwitch values={values} onChange={set} />;
  if (kind === 'dated') return <DatedSwitch values={values} onChange={set} />;
  if (kind === 'choice')
    return <ChoiceMenu label={label} choices={choices ?? []} values={values} onChange={set} />;
  if (kind === 'asked') return <AskedMenu label={label} href={asks ?? ''} values={values} onChange={set} />;
  if (kind === 'day') return <DayInput label={label} value={values[0] ?? ''} onChange={set} />;
  return <WordsInput label={label} value={values[0] ?? ''} onChange={set} />;
}

interface ValueProps {
  readonly label: string;
  readonly value: string;
  onChange(values: readonly string[]): void;
}

function DayInput({ label, value, onChange }: ValueProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="date"
        value={value}
        onChange={(event) => onChange(event.target.value === '' ? [] : [event.target.value])}
      />
    </label>
  );
}

/** Words take effect on Enter or blur, not at every keystroke. */
function WordsInput({ label, value, onChange }: ValueProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const commit = () => {
    const words = draft.trim();
    if (words !== value) onChange(words === '' ? [] : [words]);
  };
  return (
    <form
      className="field field-words"
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <label htmlFor="filter-text">{label}</label>
      <input
        id="filter-text"
        type="search"
        value={draft}
        placeholder="border &quot;prisoner exchange&quot; -trade"
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
      />
    </form>
  );
}
