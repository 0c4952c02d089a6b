// Whether events count whose day no words tell: a check box; without it they count on the day of publication.
interface Props {
  readonly values: readonly string[];
  onChange(values: readonly string[]): void;
}

/** The bases of days that words tell. */
const BY_WORDS = ['time', 'context'];

/** Checked: only events whose day is told by words count. */
export const DatedSwitch = ({ values, onChange }: Props) => (
  <label
    className="field field-check"
    title="Only events whose day words of the article tell; all others stand on the day of publication, a guess"
  >
    <span>Dated by words</span>
    <input
      type="checkbox"
      checked={values.length > 0 && values.every((value) => BY_WORDS.includes(value))}
      onChange={(event) => onChange(event.target.checked ? BY_WORDS : [])}
    />
  </label>
);
