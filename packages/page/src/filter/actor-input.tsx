// An actor search: a combobox over /api/actors (WAI-ARIA pattern: arrows move, Enter takes, Escape closes). A country code is accepted directly.
import type { ActorSummary } from '@entente/record';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useAnswer } from '../ask/use-answer.js';
import { learnName } from '../parts/names.js';

interface Props {
  readonly label: string;
  onPick(key: string): void;
}
interface Option {
  readonly key: string;
  readonly name: string;
  readonly note: string;
}

/** An input that suggests actors for the typed text. */
export function ActorInput({ label, onPick }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const options = useOptions(typed, open);
  const take = (option: Option) => {
    learnName(option.key, option.name);
    onPick(option.key);
    setTyped('');
    setOpen(false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter' && open && options[at]) take(options[at]);
    else if (event.key === 'ArrowDown') {
      setOpen(true);
      setAt((at + 1) % Math.max(1, options.length));
    } else if (event.key === 'ArrowUp') setAt((at - 1 + options.length) % Math.max(1, options.length));
    else return;
    event.preventDefault();
  };
  const shown = open && options.length > 0;
  return (
    <div className="field combo">
      <label htmlFor={`${id}-input`}>{label}</label>
      <input
        id={`${id}-input`}
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(shown ? { 'aria-activedescendant': `${id}-${at}` } : {})}
        autoComplete="off"
        placeholder="name or country code"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setAt(0);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKey}
      />
      <OptionList id={id} label={label} options={shown ? options : []} at={at} onTake={take} />
    </div>
  );
}

interface ListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly at: number;
  onTake(option: Option): void;
}

function OptionList({ id, label, options, at, onTake }: ListProps) {
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label} hidden={options.length === 0}>
      {options.map((option, number) => (
        <div
          key={option.key}
          id={`${id}-${number}`}
          role="option"
          tabIndex={-1}
          aria-selected={number === at}
          onPointerDown={(event) => {
            event.preventDefault(); // the input keeps the focus, so that its blur does not close the list first
            onTake(option);
          }}
        >
          {option.name} <small>{option.note}</small>
        </div>
      ))}
    </div>
  );
}

/** Matching actors, after a short pause in typing; a code of three letters stands for all actors of that country. */
function useOptions(typed: string, open: boolean): readonly Option[] {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), 150);
    return () => clearTimeout(timer);
  }, [typed]);
  const href = `/api/actors?${new URLSearchParams({ ...(asked ? { query: asked } : {}), limit: '8' })}`;
  const { value } = useAnswer<{ readonly items: readonly ActorSummary[] }>(open ? href : null, {
    keep: false,
  });
  // suggestions for an earlier text are not offered, so that Enter does not select one of them
  const found = (asked === typed.trim() ? (value?.items ?? []) : []).map(({ key, name, kind, country }) => ({
    key,
    name,
    note: [kind, country].filter(Boolean).join(', '),
  }));
  const code = /^[a-z]{3}$/i.test(typed.trim()) ? typed.trim().toUpperCase() : null;
  return code ? [...found, { key: code, name: code, note: 'all actors of this country' }] : found;
}
