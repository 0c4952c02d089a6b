// The fields of a happening: for each the values that reports give, side by side, with who gives them, and whether they agree.
import { type FieldValue, type FieldView, ownValue, type Telling, type Verdict } from '@entente/record';
import { countWords } from '../charts/counted.js';
import { nameOfType, STATUS_NAMES } from '../parts/names.js';
import { Tellings } from './tellings.js';

/** One row a field; the values of a disputed one with the words of each report. */
export function FieldRows({ fields }: { fields: readonly FieldView[] }) {
  return (
    <div className="fields">
      {fields.map((field) => (
        <section key={field.name} className={`field-row ${field.verdict}`} aria-label={nameOfField(field)}>
          <h3>
            {nameOfField(field)} <VerdictBadge field={field} />
          </h3>
          <ul className="plain values">
            {field.values.map((value) => (
              <li key={value.value} className={field.verdict === 'disputed' ? 'disputed-value' : undefined}>
                <Value field={field} value={value} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Value({ field, value }: { field: FieldView; value: FieldValue }) {
  return (
    <>
      <p>
        <b className={value.revised ? 'revised-value' : undefined}>{shownValue(field.name, value)}</b>{' '}
        <small>
          {countWords(value.origins, 'origins')}
          {value.revised && ', revised later'}
        </small>
      </p>
      {field.verdict === 'disputed' ? (
        <Tellings tellings={value.tellings} />
      ) : (
        <details>
          <summary>{outletsOf(value.tellings)}</summary>
          <Tellings tellings={value.tellings} />
        </details>
      )}
    </>
  );
}

/** Whether reports agree, by word and border. */
const VerdictBadge = ({ field }: { field: FieldView }) => (
  <span className={`badge verdict-${field.verdict}`}>{verdictWords(field)}</span>
);

/** Values that differ without a contradiction do not `agree`: a state changes with time, an official acts for a country. */
export const verdictWords = ({
  name,
  verdict,
  values,
}: Pick<FieldView, 'name' | 'verdict' | 'values'>): string => {
  if (verdict !== 'agreed' || values.length < 2) return VERDICT_NAMES[verdict];
  return name === 'status' ? 'changed with time' : 'no contradiction';
};

const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  agreed: 'agreed',
  single: 'one origin',
  disputed: 'disputed',
};

const outletsOf = (tellings: readonly Telling[]): string =>
  [...new Set(tellings.map(({ publisher }) => publisher ?? 'an outlet not known'))].join(', ');

const FIELD_NAMES: Readonly<Record<string, string>> = {
  type: 'Kind of act',
  mode: 'Mode',
  status: 'Did it happen?',
  actors: 'Who acted',
  recipients: 'Towards whom',
  day: 'Day',
  place: 'Place',
};
/** Label of a field; numbers are named by what they count. */
export const nameOfField = ({ name }: Pick<FieldView, 'name'>): string =>
  ownValue(FIELD_NAMES, name) ?? `Number ${name.replaceAll('-', ' ')}`;

function shownValue(field: string, { value, shown }: FieldValue): string {
  if (field === 'type') return nameOfType(value);
  if (field === 'status') return ownValue(STATUS_NAMES, value) ?? shown;
  return shown;
}
