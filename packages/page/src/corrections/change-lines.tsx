// The changes of a correction, field by field: extracted value → corrected value.
import type { Correction } from '@entente/record';

const FIELDS = ['type', 'mode', 'status', 'contexts', 'actors', 'recipients', 'place', 'time'] as const;
type ChangeField = (typeof FIELDS)[number];

interface Props {
  readonly correction: Correction;
  /** the name of an actor or place of the article */
  nameOf(ref: string): string;
}

/** A line per changed field; empty for a rejection, a confirmation or an undo. */
export function ChangeLines({ correction, nameOf }: Props) {
  const { action, change, old } = correction;
  const changed = action === 'confirm' ? [] : FIELDS.filter((field) => field in change);
  if (changed.length === 0) return null;
  return (
    <ul className="change-lines">
      {changed.map((field) => (
        <li key={field}>
          {field}: {field in old && <s>{inWords(field, old[field], nameOf)}</s>} {field in old && '→ '}
          <b>{inWords(field, change[field], nameOf)}</b>
        </li>
      ))}
    </ul>
  );
}

const REFS: ReadonlySet<ChangeField> = new Set(['actors', 'recipients', 'place']);

function inWords(field: ChangeField, value: unknown, nameOf: Props['nameOf']): string {
  if (value === null || value === undefined) return 'none';
  const all = Array.isArray(value) ? value : [value];
  if (all.length === 0) return 'none';
  return all.map((one) => (REFS.has(field) ? nameOf(String(one)) : String(one))).join(', ');
}
