// The filter bar of all views: fields on top, selected values as chips below. Its state is in the URL.
import { useState } from 'react';
import { hrefOf, navigate } from '../address/address.js';
import { type Field, valuesOf, withValues } from '../address/filter.js';
import { SaveQuestion } from '../questions/save-question.js';
import { fieldsOfView, type View } from '../views/view.js';
import { FieldInput } from './field-input.js';
import { FIELD_NOTES, nameOfValue } from './fields.js';

interface Props {
  readonly view: View;
  readonly path: string;
  readonly query: URLSearchParams;
}

/** The filter bar of a view; empty for views without a filter. */
export function FilterBar({ view, path, query }: Props) {
  const [open, setOpen] = useState(false);
  const fields = fieldsOfView(view).filter((field) => field !== 'article' && field !== 'also');
  if (fields.length === 0) return null;
  const set = (field: Field, values: readonly string[]) =>
    navigate(hrefOf(path, withValues(query, field, values)), { keep: true });
  const first = fields.filter(
    (field) => FIELD_NOTES[field].first && !(view.filtered === 'events' && field === 'source'),
  );
  const rest = fields.filter((field) => !first.includes(field));
  const count = fieldsOfView(view).filter((field) => valuesOf(query, field).length > 0).length;
  return (
    <section className={open ? 'filter open' : 'filter'} aria-label="Filter">
      <button
        type="button"
        className="filter-toggle"
        aria-expanded={open}
        aria-controls="filter-fields"
        onClick={() => setOpen(!open)}
      >
        <span className="only-phone">Filter{count > 0 ? ` (${count})` : ''}</span>
        <span className="only-desk">{open ? 'Fewer fields' : 'More fields'}</span>
      </button>
      <div className="filter-fields" id="filter-fields">
        {[...orderFirst(first), ...(open ? rest : [])].map((field) => (
          <FieldInput key={field} field={field} values={valuesOf(query, field)} onChange={set} />
        ))}
      </div>
      <Chips view={view} path={path} query={query} onChange={set} />
    </section>
  );
}

/** The order of FIELD_NOTES: words, who, what, when. */
const orderFirst = (fields: readonly Field[]): Field[] => {
  const order = Object.keys(FIELD_NOTES);
  return [...fields].sort((a, b) => order.indexOf(a) - order.indexOf(b));
};

interface ChipsProps extends Props {
  onChange(field: Field, values: readonly string[]): void;
}

/** The selected values, each with a remove button. */
function Chips({ view, path, query, onChange }: ChipsProps) {
  const chosen = fieldsOfView(view).flatMap((field) =>
    valuesOf(query, field).map((value) => [field, value] as const),
  );
  if (chosen.length === 0) return null;
  const clear = () => {
    let rest = query;
    for (const field of fieldsOfView(view)) rest = withValues(rest, field, []);
    navigate(hrefOf(path, rest), { keep: true });
  };
  return (
    <ul className="chips" aria-label="Chosen">
      {chosen.map(([field, value]) => (
        <li key={`${field}:${value}`} className="chip">
          <span className="chip-field">{FIELD_NOTES[field].label}</span> {nameOfValue(field, value)}
          <button
            type="button"
            aria-label={`Take out ${FIELD_NOTES[field].label} ${nameOfValue(field, value)}`}
            onClick={() =>
              onChange(
                field,
                valuesOf(query, field).filter((other) => other !== value),
              )
            }
          >
            ×
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="quiet" onClick={clear}>
          Clear all
        </button>
      </li>
      {view.filtered === 'events' && (
        <li>
          <SaveQuestion query={query} />
        </li>
      )}
    </ul>
  );
}
