// What persons said on pairs of mentions → one line for each person, day and reason: taking one mention out says a word on each of the others.
import type { Joining } from '@entente/record';

/** One person's word. */
export interface FoldedWord extends Pick<Joining, 'who' | 'together' | 'reason'> {
  readonly day: string;
}

/** In the order given, each once. */
export function foldWords(joinings: readonly Joining[]): readonly FoldedWord[] {
  const folded = new Map<string, FoldedWord>();
  for (const { who, when, together, reason } of joinings) {
    const word = { who, day: when.slice(0, 10), together, reason };
    folded.set(JSON.stringify(word), word);
  }
  return [...folded.values()];
}
