// The trigger layer: what names an act, of which type, mode and status. The model proposes, the lexicon proposes; both are weighed.
import type { Knowledge } from '@entente/knowledge';
import {
  contains,
  type MentionLayer,
  type QuoteRegion,
  type Reading,
  type Rule,
  type Span,
  type TriggerLayer,
} from '@entente/record';
import { type Token, tokenAt } from '../tokens.js';
import { weigh } from '../weigh.js';
import { type Candidate, findCandidates } from './candidates.js';
import { type TriggerContext, triggerFeatures } from './features.js';
import { chooseStatus, type StatusContext, statusCues } from './status.js';
import { chooseMode, weighTypes } from './type.js';

export { type Candidate, findCandidates } from './candidates.js';
export { triggerFeatures } from './features.js';
export { type StatusContext, statusCues, statusFeatures } from './status.js';
export { statusWordFeatures } from './status-words.js';
export { weighTypes } from './type.js';

/** Rules by which triggers are weighed and mended. */
export const TRIGGER_RULES: readonly Rule[] = [
  {
    id: 'trigger-weigh@1',
    room: '3-analyse',
    reason:
      'The model misses plain words (airstrike, ceasefire, release) and marks empty ones (referred, resumed): its belief is weighed with what the lexicon and our stories know of the word.',
    clause:
      'Every mention, in title and text, of an act between political actors that has one of the 16 types',
  },
  {
    id: 'trigger-lexicon@1',
    room: '3-analyse',
    reason: 'The model marked nothing here; the lexicon is sure enough of the word.',
    clause: 'The trigger is the one word (or fixed multiword verb) that names the act',
  },
  {
    id: 'type-lexicon@1',
    room: '3-analyse',
    reason: 'The model prefers another type; the lexicon and our stories know this word better.',
    clause: 'One of the 16 types (table of types)',
  },
  {
    id: 'mode-lexicon@1',
    room: '3-analyse',
    reason: 'The word itself names the mode (airstrike: aerial) where the model sees none or another.',
    clause: 'MODE - when none fits',
  },
  {
    id: 'status-weigh@1',
    room: '3-analyse',
    reason:
      'The model reads status from the trigger alone too often: the words before it (will, may, if, refused to, called for) are weighed with its belief.',
    clause: 'STATUS: occurred, future, hypothetical, negated',
  },
];

/** The layers that triggers are read beside. */
export interface TriggerLayers {
  readonly text: string;
  readonly title: Span | null;
  readonly words: readonly Token[];
  readonly sentences: readonly Span[];
  readonly quotes: readonly QuoteRegion[];
  readonly mentions: readonly MentionLayer[];
}

/** A candidate is a trigger from this probability on; chosen on dev for the best F1. */
const THRESHOLD = 0.45;

/** The trigger layer of a text. */
export function findTriggers(reading: Reading, layers: TriggerLayers, knowledge: Knowledge): TriggerLayer[] {
  const chosen = chooseTriggers(findCandidates(layers.words, reading.triggers, knowledge), {
    ...layers,
    knowledge,
  });
  const cues = statusCues(knowledge);
  const grammar = knowledge.weights('status-grammar');
  return chosen.map((item, i) => {
    const context = statusContext(item, chosen[i - 1] ?? null, { ...layers, cues, grammar });
    return toLayer(item, context, { model: reading.model, knowledge });
  });
}

/** A candidate that was taken for a trigger, with its probability and types. */
export interface Chosen {
  readonly candidate: Candidate;
  readonly score: number;
  readonly types: ReturnType<typeof weighTypes>;
}

/** The candidates that are triggers. */
export function chooseTriggers(candidates: readonly Candidate[], context: TriggerContext): Chosen[] {
  const weights = context.knowledge.weights('trigger');
  return candidates.flatMap((candidate) => {
    const score = weigh(triggerFeatures(candidate, context), weights);
    return score < THRESHOLD ? [] : [{ candidate, score, types: weighTypes(candidate, context.knowledge) }];
  });
}

/** What the status of a chosen trigger is read from. */
export function statusContext(
  { candidate, types }: Chosen,
  before: Chosen | null,
  {
    text,
    words,
    sentences,
    quotes,
    title,
    cues,
    grammar,
  }: TriggerLayers & Pick<StatusContext, 'cues' | 'grammar'>,
): StatusContext {
  const sentence = sentences.find((span) => contains(span, candidate)) ?? { start: 0, end: text.length };
  const near = before && before.candidate.start >= sentence.start;
  return {
    words,
    sentence,
    inTitle: title !== null && candidate.start < title.end,
    inQuote: quotes.some((quote) => contains(quote, candidate)),
    type: types[0]![0],
    before: near
      ? {
          type: before.types[0]![0],
          lemma: before.candidate.readings[0]?.row.lemma ?? '',
          distance: candidate.first - before.candidate.last + 1,
        }
      : null,
    cues,
    grammar,
  };
}

function toLayer(
  { candidate, score, types }: Chosen,
  context: StatusContext,
  { model, knowledge }: { model: string; knowledge: Knowledge },
): TriggerLayer {
  const { trigger, origin } = candidate;
  const type = context.type;
  const { mode, score: modeScore, fromLexicon } = chooseMode(candidate, type);
  const { status, score: statusScore, cue } = chooseStatus(candidate, context, knowledge.weights('status'));
  const modelStatus = trigger && Object.entries(trigger.status).sort((a, b) => b[1] - a[1])[0]![0];
  const [, second] = types;
  return {
    start: candidate.start,
    end: candidate.end,
    type,
    score,
    runnerUp: second ? { type: second[0], score: score * second[1] } : null,
    status,
    statusScore,
    statusCue: cue,
    mode,
    modeScore,
    contexts: trigger?.contexts.filter(([, belief]) => belief > 0.5).map(([context]) => context) ?? [],
    origins: origin === null ? [] : [origin],
    by: [
      model,
      trigger && trigger.score >= 0.5 ? 'trigger-weigh@1' : 'trigger-lexicon@1',
      ...(trigger && trigger.type !== type ? ['type-lexicon@1'] : []),
      ...(fromLexicon ? ['mode-lexicon@1'] : []),
      ...(modelStatus !== status ? ['status-weigh@1'] : []),
    ],
  };
}

/** Index of the word a span begins with: for rules that walk words. */
export const firstWord = (words: readonly Token[], span: Span): number => tokenAt(words, span.start);
