// Drafts → for each quotation that goes on without a cue the attributed statement that it continues.
import type { Span, Statement } from '@entente/record';
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

/** An opening mark: a paragraph that begins with one goes on with the quotation of the paragraph before. */
const OPENS = /^["“«„]/;
const QUOTED = /["“”«»„]/;

/**
 * The parts of each draft with those of the quotations that go on from it, in the same paragraph or as quoted paragraphs of their own:
 * together they are the whole thing said, while each continuation stays a statement within it.
 */
export function wholeParts(
  text: string,
  drafts: readonly Draft[],
  continued: readonly (number | null)[],
): { parts: readonly (readonly Span[])[]; joined: ReadonlySet<number> } {
  const parts = drafts.map((draft) => [...draft.parts]);
  const joined = new Set<number>();
  for (const [i, root] of continued.entries()) {
    const first = drafts[i]!.parts[0];
    const before = root === null ? undefined : parts[root]!.at(-1);
    if (root === null || !first || !before || first.start < before.end) continue;
    const breaks = text.slice(before.end, first.start).includes('\n');
    const isQuotation =
      OPENS.test(text.slice(first.start, first.end)) && QUOTED.test(text.slice(before.start, before.end));
    if (breaks && !isQuotation) continue;
    parts[root]!.push(...drafts[i]!.parts);
    joined.add(i);
  }
  return { parts, joined };
}
