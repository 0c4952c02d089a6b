// Drafts → for each the statement in whose content it stands, cue and all.
import { contains, type Span } from '@entente/record';
import type { Draft } from './drafts.js';

/** Index of the narrowest draft whose content holds each draft; null for one that stands on its own. Drafts are in text order. */
export function parentsOf(drafts: readonly Draft[], cues: readonly Span[]): (number | null)[] {
  const open: number[] = [];
  return drafts.map((draft, i) => {
    const own = draft.cue === null ? draft.parts : [...draft.parts, cues[draft.cue]!];
    const start = Math.min(...own.map((span) => span.start));
    while (open.length > 0 && endOf(drafts[open.at(-1)!]!) <= start) open.pop();
    const holders = open.filter((j) =>
      own.every((span) => drafts[j]!.parts.some((part) => contains(part, span))),
    );
    const parent = holders
      .filter((j) => !isSame(drafts[j]!, draft))
      .reduce<number | null>(
        (best, j) => (best === null || sizeOf(drafts[j]!) < sizeOf(drafts[best]!) ? j : best),
        null,
      );
    open.push(i);
    return parent;
  });
}

const endOf = ({ parts }: Draft): number => parts.at(-1)!.end;
const sizeOf = ({ parts }: Draft): number => parts.reduce((sum, { start, end }) => sum + end - start, 0);
const isSame = (a: Draft, b: Draft): boolean => sizeOf(a) === sizeOf(b);
