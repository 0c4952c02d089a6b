// Drafts → for each quotation that goes on without a cue the attributed statement that it continues.
import type { Statement } from '@entente/record';
import type { Draft } from './drafts.js';

/** Index of the attributed draft whose speaker goes on: the latest before it with the same source, one that quotes rather than one that does not. */
export function continuedBy(
  drafts: readonly Draft[],
  types: readonly Statement['type'][],
): (number | null)[] {
  const quoting = new Map<number, number>();
  const any = new Map<number, number>();
  return drafts.map(({ cue, source }, i) => {
    if (source === null) return null;
    if (cue === null) return quoting.get(source) ?? any.get(source) ?? null;
    any.set(source, i);
    if (types[i] !== 'indirect') quoting.set(source, i);
    return null;
  });
}
