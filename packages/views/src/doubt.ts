// One event → the probability of each of its parts. Least confidence of a structured prediction: one minus the probability of all of it
// (Culotta and McCallum 2005, Reducing Labeling Effort for Structured Prediction Tasks; Settles 2009, Active Learning Literature Survey, 3.1).
import type { Doubt, Event, Mention, Participant } from '@entente/record';

/** The words of a mention, and the probability that they name an actor or place. */
export type MentionOf = (id: string) => Pick<Mention, 'quote' | 'confidence'> | undefined;

/** The parts of an event that have a probability, lowest first. */
export const listDoubts = (event: Event, mentionOf: MentionOf): readonly Doubt[] =>
  [
    triggerDoubt(event),
    typeDoubt(event),
    doubt('status', event.status.value, event.scores.status),
    partyDoubt('actor', event.actors, mentionOf),
    partyDoubt('recipient', event.recipients, mentionOf),
  ]
    .filter((item) => item !== null)
    .sort((a, b) => a.probability - b.probability);

/** The probability that all parts are right, assuming independence. */
export const jointProbability = (doubts: readonly Doubt[]): number =>
  rounded(doubts.reduce((product, { probability }) => product * probability, 1));

const doubt = (
  part: Doubt['part'],
  value: string,
  probability: number,
  runnerUp: Doubt['runnerUp'] = null,
): Doubt => ({ part, value, probability: rounded(probability), runnerUp });

/** The probability that the words name an event at all. */
function triggerDoubt({ trigger, confidence, scores }: Event): Doubt {
  const sure = confidence ?? scores.type;
  return doubt('trigger', trigger.quote, sure, { value: 'none', probability: rounded(1 - sure) });
}

/**
 * The probability of the type, given that it is an event: one minus the runner-up's share, since the score of the best type is not stored.
 * Third and further types are not stored and count as zero.
 */
function typeDoubt({ type, scores: { type: best, runnerUp } }: Event): Doubt | null {
  if (!runnerUp || runnerUp.type === 'none') return null;
  const share = rounded(runnerUp.score / Math.max(best, runnerUp.score, Number.MIN_VALUE));
  return doubt('type', type, 1 - share, { value: runnerUp.type, probability: share });
}

/** The participant of a role with the lowest probability. The role itself is not scored, only that the words name someone. */
function partyDoubt(
  part: 'actor' | 'recipient',
  parties: readonly Participant[],
  mentionOf: MentionOf,
): Doubt | null {
  const [weakest] = parties
    .map(({ mention }) => mentionOf(mention))
    .filter((mention) => mention?.confidence !== undefined)
    .sort((a, b) => a!.confidence! - b!.confidence!);
  return weakest ? doubt(part, weakest.quote, weakest.confidence!) : null;
}

/** Rounds to four decimals and clamps to 0..1. */
const rounded = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;
