// Keys → display names. Names from answers are remembered; otherwise the name is derived from the key (`person:sergey-lavrov`, `country:KEN`).
import type { EventType, Status } from '@entente/record';

const told = new Map<string, string>();

/** Remembers the name of a key from an answer. */
export function learnName(key: string, name: string): void {
  told.set(key, name);
}

/** The name of an actor key or country code, as far as known to the page. */
export function nameOfKey(key: string): string {
  const name = told.get(key);
  if (name !== undefined) return name;
  const at = key.indexOf(':');
  if (at < 0) return key;
  const rest = key.slice(at + 1);
  if (key.startsWith('country:')) return rest;
  if (key.startsWith('name:')) return titled(rest.split('|')[0]!);
  return key.startsWith('org:') && !rest.includes('-') && rest.length < 6
    ? rest.toUpperCase()
    : titled(rest.replaceAll('-', ' '));
}

const titled = (words: string): string =>
  words.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase());

/** Names of quad classes (PLOVER). */
export const QUAD_NAMES: Readonly<Record<string, string>> = {
  1: 'verbal cooperation',
  2: 'material cooperation',
  3: 'verbal conflict',
  4: 'material conflict',
};

/** `AGREE` → `Agree`. */
export const nameOfType = (type: EventType | string): string => type.charAt(0) + type.slice(1).toLowerCase();

/** Labels of statuses. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  occurred: 'occurred',
  future: 'future',
  hypothetical: 'hypothetical',
  negated: 'did not happen',
};

/** A number with a minus sign (U+2212); a dash for none. */
export const signed = (number: number | null): string =>
  number === null ? '–' : String(number).replace('-', '−');
