// The fields of an event in a form: type and mode from the code book, actors, places and times from the article itself.
import { CONTEXTS, type EventType, type Lookup, STATUSES } from '@entente/record';
import { useState } from 'react';
import { useAnswer } from '../ask/use-answer.js';
import { STATUS_NAMES } from '../parts/names.js';
import type { Draft } from './draft.js';
import { PartyChoice } from './party-choice.js';
import { TypeChoice } from './type-choice.js';

/** The answer of /api/codebook. */
export interface Codebook {
  readonly types: readonly {
    readonly type: EventType;
    readonly label: string;
    readonly definition: string;
    readonly clause: string;
    readonly modes: readonly { readonly mode: string; readonly definition: string }[];
  }[];
}

/** All fields, with the current values. */
export function EventFields({ lookup, before }: { lookup: Lookup; before: Draft }) {
  const codebook = useAnswer<Codebook>('/api/codebook').value;
  const [type, setType] = useState<EventType>(before.type);
  const actors = [...lookup.actors.values()];
  const places = [...lookup.places.values()];
  return (
    <div className="form-grid">
      <TypeChoice
        codebook={codebook}
        type={type}
        mode={type === before.type ? before.mode : null}
        onType={setType}
      />
      <fieldset className="form-field wide">
        <legend>Did it happen?</legend>
        <div className="row">
          {STATUSES.map((status) => (
            <label key={status} className="inline">
              <input type="radio" name="status" value={status} defaultChecked={status === before.status} />{' '}
              {STATUS_NAMES[status]}
            </label>
          ))}
        </div>
      </fieldset>
      <PartyChoice name="actors" label="Who did it" parties={actors} chosen={before.actors} />
      <PartyChoice name="recipients" label="To whom" parties={actors} chosen={before.recipients} />
      <label className="form-field">
        <span>Where</span>
        <select name="place" defaultValue={before.place ?? ''}>
          <option value="">nowhere named</option>
          {[...places, ...actors.filter(({ place }) => place !== undefined)].map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <TimeField lookup={lookup} value={before.time} />
      <details className="form-field wide">
        <summary>Contexts{before.contexts.length > 0 && `: ${before.contexts.join(', ')}`}</summary>
        <div className="context-grid">
          {CONTEXTS.map((context) => (
            <label key={context} className="inline">
              <input
                type="checkbox"
                name="contexts"
                value={context}
                defaultChecked={before.contexts.includes(context)}
              />{' '}
              {context}
            </label>
          ))}
        </div>
      </details>
    </div>
  );
}

/** A day or period; suggests those of the article. */
function TimeField({ lookup, value }: { lookup: Lookup; value: string | null }) {
  const known = new Map(
    [...lookup.times.values()].flatMap((time) => (time.value ? [[time.value, time.quote]] : [])),
  );
  return (
    <label className="form-field">
      <span>When</span>
      <input
        name="time"
        list="correction-times"
        defaultValue={value ?? ''}
        placeholder="2024-05-14, 2024-05, PAST"
        autoComplete="off"
      />
      <datalist id="correction-times">
        {[...known].map(([day, words]) => (
          <option key={day} value={day}>
            {words}
          </option>
        ))}
      </datalist>
    </label>
  );
}
