// Filter → the command that lists its matches, shown with every number.
import { printable } from '@entente/entente';
import type { Filter, StatementFilter } from '@entente/record';
import { dashed } from '../schema-options.js';
import type { Look } from './table.js';

/** `entente ask happenings --actor KEN --status occurred` */
export function listCommand(
  view: 'happenings' | 'events' | 'statements',
  filter: Filter | StatementFilter,
  { store }: Look,
): string {
  const options = Object.entries(filter).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const values =
      name === 'also'
        ? (value as readonly string[])
        : [Array.isArray(value) ? value.join(',') : String(value)];
    return values.map((item) => `--${dashed(name)} ${shellWord(item)}`);
  });
  return ['entente ask', view, ...options, ...(store ? [`--store ${shellWord(store)}`] : [])].join(' ');
}

/** Quotes a word for a POSIX shell. */
const shellWord = (word: string): string => {
  const text = printable(word);
  return /^[\w:.,/@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
};
