// One event in, how sure the reading is of each of its parts out. Least confidence of a structured prediction: one minus the probability of all of it
// (Culotta and McCallum 2005, Reducing Labeling Effort for Structured Prediction Tasks; Settles 2009, Active Learning Literature Survey, 3.1).
import type { Doubt, Event, Mention, Participant } from '@entente/record';

/** The words of a mention, and how sure the reading is that they name someone. */
export type MentionOf = (id: string) => Pick<Mention, 'quote' | 'confidence'> | undefined;

/** The parts of an event of which the reading says how sure it is, the least sure first. */
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

/** That all parts are right, taken as independent. */
export const jointProbability = (doubts: readonly Doubt[]): number =>
  rounded(doubts.reduce((product, { probability }) => product * probability, 1));

const doubt = (
  part: Doubt['part'],
  value: string,
  probability: number,
  runnerUp: Doubt['runnerUp'] = null,
): Doubt => ({ part, value, probability: rounded(probability), runnerUp });

/** Whether the words name an act at all. */
function triggerDoubt({ trigger, confidence, scores }: Event): Doubt {
  const sure = confidence ?? scores.type;
  return doubt('trigger', trigger.quote, sure, { value: 'none', probability: rounded(1 - sure) });
}

/**
 * Which type, given that it is an act: of the best type only the belief in the act is kept, so the runner-up's share of that is what speaks against it.
 * Third types are not kept; they are taken as nothing.
 */
function typeDoubt({ type, scores: { type: best, runnerUp } }: Event): Doubt | null {
  if (!runnerUp || runnerUp.type === 'none') return null;
  const share = rounded(runnerUp.score / Math.max(best, runnerUp.score, Number.MIN_VALUE));
  return doubt('type', type, 1 - share, { value: runnerUp.type, probability: share });
}

/** The least sure of those in a role. That they are in this role is not scored: only that their words name someone. */
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

/** To four decimals, from 0 to 1. */
const rounded = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;
