// Words that may name an act: those that the network marks, also weakly, each with what the lexicon says of the word.
import type { EventWordMatch, Knowledge } from '@entente/knowledge';
import { overlap, type ScoredTrigger, type Span } from '@entente/record';
import type { Token } from '../tokens.js';

export interface Candidate extends Span {
  /** words `[first, last)` of the text */
  readonly first: number;
  readonly last: number;
  /** readings of the lexicon, `never` ones included; empty for a word that it does not know */
  readonly readings: EventWordMatch['readings'];
  /** the network's trigger here and its index */
  readonly origin: number;
  readonly trigger: ScoredTrigger;
}

/** The network's score from which on a word is a candidate: one that the lexicon does not know, and one that it does. */
const FLOOR = { unknown: 0.1, known: 0.05 } as const;

/** Candidates in text order; they do not overlap. */
export function findCandidates(
  words: readonly Token[],
  triggers: readonly ScoredTrigger[],
  { lexicon }: Pick<Knowledge, 'lexicon'>,
): Candidate[] {
  const lower = words.map((word) => word.lower);
  const candidates: Candidate[] = [];
  let next = 0;
  for (let first = 0; first < words.length; ) {
    const match = lexicon.match(lower, first);
    const last = first + (match?.length ?? 1);
    const span = { start: words[first]!.start, end: words[last - 1]!.end };
    while (next < triggers.length && triggers[next]!.end <= span.start) next++;
    const origin = bestTrigger(triggers, next, span);
    const trigger = origin === null ? null : triggers[origin]!;
    if (origin !== null && trigger && trigger.score >= FLOOR[match ? 'known' : 'unknown']) {
      // the model's longer span wins (`called on`), so long as it is sure of it
      const end =
        trigger.score > 0.5 && trigger.start <= span.start ? Math.max(span.end, trigger.end) : span.end;
      let past = last;
      while (past < words.length && words[past]!.end <= end) past++;
      candidates.push({
        ...span,
        end: words[past - 1]!.end,
        first,
        last: past,
        readings: match?.readings ?? [],
        origin,
        trigger,
      });
      first = past;
    } else first = last;
  }
  return candidates;
}

function bestTrigger(triggers: readonly ScoredTrigger[], from: number, span: Span): number | null {
  let best: number | null = null;
  for (let i = from; i < triggers.length && triggers[i]!.start < span.end; i++)
    if (overlap(triggers[i]!, span) > 0 && (best === null || triggers[i]!.score > triggers[best]!.score))
      best = i;
  return best;
}
