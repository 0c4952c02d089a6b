// The mode of a trigger's type: the network's, or the lexicon's where the word itself names one.
import type { EventType } from '@entente/record';
import type { Candidate } from './candidates.js';

/** `isLexiconOn`: whether the lexicon is asked at all. The mode: the model's best among the type's, but the lexicon's where the model sees none or the word is sure of its own. */
export function chooseMode(
  candidate: Candidate,
  type: EventType,
  isLexiconOn: boolean,
): { mode: string | null; score: number; fromLexicon: boolean } {
  const [mode, score] = (candidate.trigger.type === type ? candidate.trigger.modes[0] : undefined) ?? [
    '-',
    0,
  ];
  const row = candidate.readings
    .map((reading) => reading.row)
    .find((own) => own.type === type && own.mode !== null);
  if (isLexiconOn && row?.mode && row.mode !== mode && (mode === '-' || row.strength === 'sure')) {
    const belief = candidate.trigger.modes.find(([name]) => name === row.mode)?.[1] ?? 0;
    return {
      mode: row.mode,
      score: Math.max(belief, row.strength === 'sure' ? 0.7 : 0.5),
      fromLexicon: true,
    };
  }
  return { mode: mode === '-' ? null : mode, score, fromLexicon: false };
}
