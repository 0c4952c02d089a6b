// Type and mode of an event, with their definitions from the coding manual.
import { EVENT_TYPES, type EventType } from '@entente/record';
import { nameOfType } from '../parts/names.js';
import type { Codebook } from './event-fields.js';

interface Props {
  /** null while loading */
  readonly codebook: Codebook | null;
  readonly type: EventType;
  readonly mode: string | null;
  onType(type: EventType): void;
}

/** Two selects; the modes are those of the type. */
export function TypeChoice({ codebook, type, mode, onType }: Props) {
  const row = codebook?.types.find((item) => item.type === type);
  const modes = row?.modes ?? [];
  const isKnown = mode === null || modes.some((item) => item.mode === mode);
  return (
    <>
      <label className="form-field">
        <span>Type</span>
        <select name="type" value={type} onChange={(event) => onType(event.target.value as EventType)}>
          {EVENT_TYPES.map((item) => (
            <option key={item} value={item}>
              {nameOfType(item)}
            </option>
          ))}
        </select>
      </label>
      <label className="form-field">
        <span>Mode</span>
        <select name="mode" key={`${type} ${modes.length}`} defaultValue={mode ?? ''}>
          <option value="">none</option>
          {!isKnown && <option value={mode}>{mode}</option>}
          {modes.map((item) => (
            <option key={item.mode} value={item.mode} title={item.definition}>
              {item.mode}
            </option>
          ))}
        </select>
      </label>
      {row && <p className="note wide">{row.definition}</p>}
    </>
  );
}
