// Whether it happened: the model's belief, weighed with the words around the trigger that show a status (guide, STATUS).
import type { Knowledge, Weights } from '@entente/knowledge';
import { type EventType, emptyTable, type Span, STATUSES, type Status } from '@entente/record';
import type { Token } from '../tokens.js';
import { type Features, weighClasses } from '../weigh.js';
import type { Candidate } from './candidates.js';
import { statusWordFeatures } from './status-words.js';

/** What the status of one trigger is read from. */
export interface StatusContext {
  readonly words: readonly Token[];
  readonly sentence: Span;
  readonly inTitle: boolean;
  readonly inQuote: boolean;
  readonly type: EventType;
  /** type and entry of the trigger before it in the sentence, and how many words lie between */
  readonly before: { readonly type: EventType; readonly lemma: string; readonly distance: number } | null;
  /** cue word → group, from the word lists `status-*` */
  readonly cues: ReadonlyMap<string, readonly string[]>;
  /** weights of what the words alone say */
  readonly grammar: Weights;
}

const NEAR = 4;
const FAR = 10;
const GROUPS_OF: Readonly<Record<Exclude<Status, 'occurred'>, readonly string[]>> = {
  future: ['will', 'plan', 'promise'],
  hypothetical: ['may', 'would', 'if', 'should', 'request', 'want', 'fear'],
  negated: ['not', 'refuse', 'stop'],
};

/** Cue word → its groups, from the lists `status-will`, `status-may` … */
export function statusCues(knowledge: Pick<Knowledge, 'words'>): ReadonlyMap<string, readonly string[]> {
  const cues = new Map<string, string[]>();
  for (const group of Object.values(GROUPS_OF).flat())
    for (const word of knowledge.words(`status-${group}`)) cues.set(word, [...(cues.get(word) ?? []), group]);
  return cues;
}

/** The cue words before the trigger in its sentence, nearest first, with the number of words between. */
function cuesBefore(candidate: Candidate, { words, sentence, cues }: StatusContext) {
  const found: { word: Token; groups: readonly string[]; distance: number }[] = [];
  for (
    let i = candidate.first - 1;
    i >= 0 && candidate.first - i <= FAR && words[i]!.start >= sentence.start;
    i--
  ) {
    const groups = cues.get(words[i]!.lower) ?? (words[i]!.lower.endsWith("n't") ? ['not'] : undefined);
    if (groups) found.push({ word: words[i]!, groups, distance: candidate.first - i });
  }
  return found;
}

/** Features of a trigger's status. */
export function statusFeatures(candidate: Candidate, context: StatusContext): Features {
  const { words, type, before, inTitle, inQuote } = context;
  const features = Object.assign(emptyTable<number>(), {
    [`type:${type}`]: 1,
    title: inTitle ? 1 : 0,
    quote: inQuote ? 1 : 0,
  });
  for (const status of STATUSES)
    features[`model:${status}`] = Math.log(candidate.trigger.status[status] + 0.02);
  for (const { groups, distance } of cuesBefore(candidate, context))
    for (const group of groups) {
      const key = `${group}:${distance <= NEAR ? 'near' : 'far'}`;
      features[key] ??= 1;
    }
  if (words[candidate.first - 1]?.lower === 'to') features.infinitive = 1;
  const forms = new Set(candidate.readings.map(({ form }) => form));
  for (const form of forms) features[`form:${form}`] = 1;
  if (before && before.distance <= FAR) features[`after:${before.type}`] = 1;
  for (const [status, belief] of weighClasses(statusWordFeatures(candidate, context), context.grammar))
    features[`grammar:${status}`] = Math.log(belief + 0.02);
  return features;
}

/** The status, its probability, and the words that show it where there are any. */
export function chooseStatus(
  candidate: Candidate,
  context: StatusContext,
  weights: Weights,
): { status: Status; score: number; cue: Span | null } {
  const [best] = weighClasses<Status>(statusFeatures(candidate, context), weights);
  const [status, score] = best!;
  if (status === 'occurred') return { status, score, cue: null };
  const shown = cuesBefore(candidate, context).find(({ groups }) =>
    groups.some((group) => GROUPS_OF[status].includes(group)),
  );
  return { status, score, cue: shown ? { start: shown.word.start, end: shown.word.end } : null };
}
