// The article's actors as check boxes.
import type { Actor } from '@entente/record';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly parties: readonly Actor[];
  readonly chosen: readonly string[];
}

/** Selectable actors, selected ones first; other current values (a place as actor) stay selectable. */
export function PartyChoice({ name, label, parties, chosen }: Props) {
  const isChosen = (id: string) => chosen.includes(id);
  const others = chosen.filter((id) => !parties.some((party) => party.id === id));
  const ordered = [...parties.filter(({ id }) => isChosen(id)), ...parties.filter(({ id }) => !isChosen(id))];
  return (
    <fieldset className="form-field">
      <legend>{label}</legend>
      <div className="party-list">
        {ordered.map((party) => (
          <label key={party.id} className="inline">
            <input type="checkbox" name={name} value={party.id} defaultChecked={isChosen(party.id)} />{' '}
            <span>
              {party.name} <small>{[party.actorKind, party.country].filter(Boolean).join(', ')}</small>
            </span>
          </label>
        ))}
        {others.map((id) => (
          <input key={id} type="hidden" name={name} value={id} />
        ))}
        {parties.length === 0 && <p className="none">No actors were found in this article.</p>}
      </div>
    </fieldset>
  );
}
