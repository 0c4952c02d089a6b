// Switches of a view: a choice among few options, stored in the URL.
import { ownValue } from '@entente/record';
import { useId } from 'react';
import { hrefOf, navigate, useAddress } from '../address/address.js';
import { withValues } from '../address/filter.js';
import { COUNT_NAMES, COUNTS, countedIn, TABLES } from './counted.js';

interface SwitchProps {
  readonly label: string;
  /** name of the URL parameter; the option `''` removes it */
  readonly name: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** the current value */
  readonly value: string;
}

/** A row of buttons of which one is pressed. */
export function Switch({ label, name, options, value }: SwitchProps) {
  const { path, query } = useAddress();
  return (
    <fieldset className="switch" aria-label={label}>
      <span className="switch-label" aria-hidden="true">
        {label}
      </span>
      {options.map(([option, words]) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === value}
          onClick={() =>
            navigate(hrefOf(path, withValues(query, name, option === '' ? [] : [option])), { keep: true })
          }
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}

/** A list to choose one of. */
export function Choice({ label, name, options, value }: SwitchProps) {
  const id = useId();
  const { path, query } = useAddress();
  return (
    <span className="switch">
      <label className="switch-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) =>
          navigate(hrefOf(path, withValues(query, name, [event.target.value])), { keep: true })
        }
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}

/** What every number of the view counts. */
export function CountSwitch({ query }: { query: URLSearchParams }) {
  const options = COUNTS.map((unit) => [unit, COUNT_NAMES[unit]] as const);
  return <Switch label="Count" name="count" options={options} value={countedIn(query)} />;
}

/** Day, month or year. */
export function UnitSwitch({ unit }: { unit: string }) {
  const options = ['day', 'month', 'year'].map((name) => [name, name] as const);
  return <Switch label="By" name="unit" options={options} value={unit} />;
}

/** Countries or single actors. */
export function LevelSwitch({ level }: { level: string }) {
  return (
    <Switch
      label="Of"
      name="level"
      options={[
        ['country', 'countries'],
        ['actor', 'actors'],
      ]}
      value={level}
    />
  );
}

/** The table of Goldstein values: publishers differ, so the table is always named. */
export function TableSwitch({ table }: { table: string }) {
  const options = TABLES.map((name) => [name, ownValue(TABLE_NAMES, name) ?? name] as const);
  return <Choice label="Goldstein values of" name="table" options={options} value={table} />;
}

/** Names of the tables of Goldstein values. */
export const TABLE_NAMES: Readonly<Record<string, string>> = {
  plover: 'PLOVER',
  gdelt: 'GDELT',
  icews: 'ICEWS',
  phoenix: 'Phoenix',
};
