// Check boxes that show and hide the layers of marks.
import { LAYERS } from './marks.js';

interface Props {
  readonly hidden: ReadonlySet<string>;
  onChange(hidden: readonly string[]): void;
}

/** One box a layer; all on at first. */
export function LayerSwitches({ hidden, onChange }: Props) {
  const toggle = (name: string) =>
    onChange(LAYERS.map((layer) => layer.name).filter((one) => (one === name) !== hidden.has(one)));
  return (
    <fieldset className="layers">
      <legend>Show</legend>
      {LAYERS.map(({ name, label }) => (
        <label key={name} className={`layer layer-${name}`}>
          <input type="checkbox" checked={!hidden.has(name)} onChange={() => toggle(name)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
