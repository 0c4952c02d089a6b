// The trigger layer: the words that may name an act, each with its type, mode, status and contexts.
import type { Knowledge } from '@entente/knowledge';
import {
  contains,
  type EventType,
  type IsOn,
  type MentionLayer,
  type QuoteRegion,
  type Reading,
  type Rule,
  type Span,
  type Status,
  type TriggerLayer,
} from '@entente/record';
import type { Token } from '../tokens.js';
import { type Candidate, findCandidates } from './candidates.js';
import { chooseMode } from './mode.js';
import { NEGATED_AFTER, negatedAfter } from './negated-after.js';
import { isNegatedWord, NEGATED_WORD } from './negated-word.js';
import { chooseStatus, type StatusContext, statusCues } from './status.js';

export { type Candidate, findCandidates } from './candidates.js';
export { type StatusContext, statusCues, statusFeatures } from './status.js';
export { statusWordFeatures } from './status-words.js';

const MODE_LEXICON = 'mode-lexicon@1';
const STATUS_WORDS = 'status-words@1';

/** Rules by which triggers are made from what the network marks. */
export const TRIGGER_RULES: readonly Rule[] = [
  {
    id: MODE_LEXICON,
    room: '3-analyse',
    reason: 'The word itself names the mode (airstrike: aerial) where the network gives none or another.',
    clause: 'MODE - when none fits',
  },
  {
    id: STATUS_WORDS,
    room: '3-analyse',
    reason:
      'The network reads the status from the trigger alone too often: a log-linear model adds the words around it (will, may, if, refused to, called for).',
    clause: 'STATUS: occurred, future, hypothetical, negated',
  },
  NEGATED_AFTER,
  NEGATED_WORD,
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

/** The trigger layer of a text: every word that may name an act. Which of them are events is decided in room 4, with their participants. */
export function findTriggers(
  reading: Reading,
  layers: TriggerLayers,
  { knowledge, isOn }: { readonly knowledge: Knowledge; readonly isOn: IsOn },
): TriggerLayer[] {
  return triggerContexts(reading, layers, knowledge).map(({ candidate, context }) =>
    toLayer(candidate, context, { model: reading.model, knowledge, isOn }),
  );
}

/** Every candidate with what its status is read from. */
export function triggerContexts(
  reading: Reading,
  layers: TriggerLayers,
  knowledge: Knowledge,
): { readonly candidate: Candidate; readonly context: StatusContext }[] {
  const candidates = findCandidates(layers.words, reading.triggers, knowledge);
  const cues = statusCues(knowledge);
  const grammar = knowledge.weights('status/words');
  return candidates.map((candidate, i) => ({
    candidate,
    context: statusContext(candidate, candidates[i - 1] ?? null, { ...layers, cues, grammar }),
  }));
}

/** The network's types of a candidate, best first, without `none`. */
const typesOf = ({ trigger }: Candidate): readonly (readonly [EventType, number])[] =>
  trigger.types.filter((pair): pair is readonly [EventType, number] => pair[0] !== 'none');

/** What the status of a candidate is read from. */
export function statusContext(
  candidate: Candidate,
  before: Candidate | null,
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
  const near = before && before.start >= sentence.start;
  return {
    words,
    sentence,
    inTitle: title !== null && candidate.start < title.end,
    inQuote: quotes.some((quote) => contains(quote, candidate)),
    type: candidate.trigger.type,
    before: near
      ? {
          type: before.trigger.type,
          lemma: before.readings[0]?.row.lemma ?? '',
          distance: candidate.first - before.last + 1,
        }
      : null,
    cues,
    grammar,
  };
}

/** The status that the network gives by itself. */
function networkStatus({ trigger }: Candidate): { status: Status; score: number; cue: Span | null } {
  const ranked = Object.entries(trigger.status) as [Status, number][];
  const [status, score] = ranked.reduce((best, item) => (item[1] > best[1] ? item : best));
  return { status, score, cue: null };
}

/** The words of a candidate, in lower case. */
const textOf = ({ first, last }: Candidate, words: readonly Token[]): string =>
  words
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ');

function toLayer(
  candidate: Candidate,
  context: StatusContext,
  { model, knowledge, isOn }: { model: string; knowledge: Knowledge; isOn: IsOn },
): TriggerLayer {
  const { trigger, origin } = candidate;
  const { type } = context;
  const { mode, score: modeScore, fromLexicon } = chooseMode(candidate, type, isOn(MODE_LEXICON));
  const ofNetwork = networkStatus(candidate);
  const ofWords = isOn(STATUS_WORDS)
    ? chooseStatus(candidate, context, knowledge.weights('status/status'))
    : ofNetwork;
  const not =
    isOn(NEGATED_AFTER.id) && ofWords.status === 'occurred'
      ? negatedAfter(context.words, candidate.last, context.sentence)
      : null;
  const own =
    isOn(NEGATED_WORD.id) &&
    ofWords.status === 'occurred' &&
    isNegatedWord(textOf(candidate, context.words), mode);
  const status = not || own ? 'negated' : ofWords.status;
  const second = typesOf(candidate).find(([other]) => other !== type);
  return {
    start: candidate.start,
    end: candidate.end,
    type,
    score: trigger.score,
    runnerUp: second ? { type: second[0], score: second[1] } : null,
    status,
    statusScore: ofWords.score,
    statusCue: not ? { start: not.start, end: not.end } : ofWords.cue,
    mode,
    modeScore,
    contexts: trigger.contexts.filter(([, belief]) => belief > 0.5).map(([context]) => context),
    origins: [origin],
    by: [
      model,
      ...(fromLexicon ? [MODE_LEXICON] : []),
      ...(ofNetwork.status !== ofWords.status ? [STATUS_WORDS] : []),
      ...(not ? [NEGATED_AFTER.id] : []),
      ...(own ? [NEGATED_WORD.id] : []),
    ],
  };
}
