// Which of the 16 types: the model's belief times what the lexicon and our stories know of the word.
import type { Knowledge } from '@entente/knowledge';
import { EVENT_TYPES, type EventType } from '@entente/record';
import type { Candidate } from './candidates.js';

const WEIGHT = { sure: 1, likely: 0.5, possible: 0.25, never: 0 } as const;
/** The lexicon counts as this many sightings of the word. */
const LEXICON_SIGHTINGS = 2;
/** Belief given to a type that the model does not name among its best. */
const UNNAMED = 0.004;

/** Types with probabilities (among the 16), best first. */
export function weighTypes(
  candidate: Candidate,
  { lexicon }: Pick<Knowledge, 'lexicon'>,
): [EventType, number][] {
  const model = new Map(candidate.trigger?.types.filter(([type]) => type !== 'none') ?? []);
  const known = lexiconTypes(candidate);
  const counts = candidate.readings[0] && lexicon.counts(candidate.readings[0].row.lemma);
  const evidence = (counts?.events ?? 0) + LEXICON_SIGHTINGS;
  const scores = EVENT_TYPES.map((type) => {
    const seen = counts?.byType.get(type) ?? 0;
    const word =
      (seen + LEXICON_SIGHTINGS * (known.get(type) ?? (known.size > 0 ? 0 : 1 / EVENT_TYPES.length))) /
      evidence;
    return [type, ((model.get(type) ?? UNNAMED) + 0.01) * (0.97 * word + 0.03 / EVENT_TYPES.length)] as const;
  });
  const total = scores.reduce((sum, [, score]) => sum + score, 0);
  return scores
    .map(([type, score]) => [type, score / total] as [EventType, number])
    .sort((a, b) => b[1] - a[1]);
}

/** The lexicon's types of the word as shares of 1. */
function lexiconTypes({ readings }: Candidate): ReadonlyMap<EventType, number> {
  const shares = new Map<EventType, number>();
  for (const { row } of readings)
    if (row.type) shares.set(row.type, Math.max(shares.get(row.type) ?? 0, WEIGHT[row.strength]));
  const total = [...shares.values()].reduce((a, b) => a + b, 0);
  return new Map([...shares].map(([type, share]) => [type, share / total]));
}

/** The mode: the model's best among the type's, but the lexicon's where the model sees none or the word is sure of its own. */
export function chooseMode(
  candidate: Candidate,
  type: EventType,
): { mode: string | null; score: number; fromLexicon: boolean } {
  const [mode, score] = (candidate.trigger?.type === type ? candidate.trigger.modes[0] : undefined) ?? [
    '-',
    0,
  ];
  const row = candidate.readings
    .map((reading) => reading.row)
    .find((own) => own.type === type && own.mode !== null);
  if (row?.mode && row.mode !== mode && (mode === '-' || row.strength === 'sure')) {
    const belief = candidate.trigger?.modes.find(([name]) => name === row.mode)?.[1] ?? 0;
    return {
      mode: row.mode,
      score: Math.max(belief, row.strength === 'sure' ? 0.7 : 0.5),
      fromLexicon: true,
    };
  }
  return { mode: mode === '-' ? null : mode, score, fromLexicon: false };
}
