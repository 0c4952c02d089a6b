// A candidate in its text → the features by which it is weighed: is it an act at all?
import type { Knowledge, Strength } from '@entente/knowledge';
import { contains, type MentionLayer, type Span } from '@entente/record';
import type { Token } from '../tokens.js';
import { type Features, logOdds } from '../weigh.js';
import type { Candidate } from './candidates.js';

/** What all candidates of a text share. */
export interface TriggerContext {
  readonly text: string;
  readonly words: readonly Token[];
  readonly mentions: readonly MentionLayer[];
  /** the title's span; null without a title */
  readonly title: Span | null;
  readonly knowledge: Knowledge;
}

const STRENGTHS: readonly Strength[] = ['sure', 'likely', 'possible', 'never'];
/** How often a word of each strength is a trigger, before the stories are asked: the weight of three sightings. */
const PRIOR: Readonly<Record<Strength | 'unknown', number>> = {
  sure: 0.75,
  likely: 0.4,
  possible: 0.15,
  never: 0.02,
  unknown: 0.2,
};
const PRIOR_SIGHTINGS = 3;
/** Probability assumed where the model marked nothing. */
const UNSEEN = 0.01;

/** The strongest reading of a candidate. */
export function strengthOf({ readings }: Candidate): Strength | 'unknown' {
  return STRENGTHS.find((strength) => readings.some(({ row }) => row.strength === strength)) ?? 'unknown';
}

/** Log-odds that the word is a trigger in our stories, smoothed by its strength. */
export function seenRate(candidate: Candidate, { lexicon }: Pick<Knowledge, 'lexicon'>): number {
  const prior = PRIOR[strengthOf(candidate)];
  const counts = candidate.readings[0] && lexicon.counts(candidate.readings[0].row.lemma);
  return logOdds(((counts?.events ?? 0) + PRIOR_SIGHTINGS * prior) / ((counts?.seen ?? 0) + PRIOR_SIGHTINGS));
}

/** Features of one candidate. */
export function triggerFeatures(
  candidate: Candidate,
  { text, words, mentions, title, knowledge }: TriggerContext,
): Features {
  const { readings, trigger, first } = candidate;
  const strength = strengthOf(candidate);
  const before = words[first - 1]?.lower ?? '';
  const acts = readings.filter(({ row }) => row.type !== null);
  const parts = new Set(acts.map(({ row }) => row.pos));
  const best = trigger?.types.find(([type]) => type !== 'none')?.[0];
  const isCapital = /^\p{Lu}/u.test(text.slice(candidate.start, candidate.end));
  const inTitle = title !== null && candidate.start < title.end;
  const inside = mentions.filter((mention) => contains(mention, candidate));
  return {
    model: logOdds(trigger?.score ?? UNSEEN),
    rate: seenRate(candidate, knowledge),
    [`strength:${strength}`]: 1,
    alsoNever: strength !== 'never' && readings.some(({ row }) => row.strength === 'never') ? 1 : 0,
    agree: acts.some(({ row }) => row.type === best) ? 1 : 0,
    inName: isCapital && inside.some(({ kind }) => kind !== 'group') ? 1 : 0,
    inMention: inside.length > 0 ? 1 : 0,
    capital:
      isCapital && !inTitle && first > 0 && text.slice(words[first - 1]!.end, candidate.start) === ' '
        ? 1
        : 0,
    title: inTitle ? 1 : 0,
    onlyVerb: parts.size === 1 && parts.has('verb') ? 1 : 0,
    onlyNoun: parts.size === 1 && parts.has('noun') ? 1 : 0,
    unseen: trigger ? 0 : 1,
    determined: ['the', 'a', 'an', 'this', 'that', 'these', 'any'].includes(before) ? 1 : 0,
    ing: acts.some(({ form }) => form === 'ing') ? 1 : 0,
    plural: acts.some(({ form }) => form === 'plural') ? 1 : 0,
    past: acts.some(({ form }) => form === 'ed') ? 1 : 0,
    afterTo: before === 'to' ? 1 : 0,
  };
}
