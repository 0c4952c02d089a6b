// Whether copies count: a check box; without it every article counts.
interface Props {
  readonly values: readonly string[];
  onChange(values: readonly string[]): void;
}

/** Checked: of articles that are copies of one another only the first counts. */
export const CopiesSwitch = ({ values, onChange }: Props) => (
  <label
    className="field field-check"
    title="Of articles that are copies of one another only the first counts"
  >
    <span>No copies</span>
    <input
      type="checkbox"
      checked={values.includes('first')}
      onChange={(event) => onChange(event.target.checked ? ['first'] : [])}
    />
  </label>
);
