// Events from triggers: who did what to whom, where, when, whether it happened, and who says so.
import type { Knowledge } from '@entente/knowledge';
import {
  type Context,
  contains,
  type Event,
  type Participant,
  quoteSpan,
  type Rule,
  type Span,
  type Statement,
} from '@entente/record';
import { participants, recordId, round, type Source, shared } from '../build.js';
import { calibrate } from '../confidence.js';
import { viewTrigger } from './participant-features.js';
import { PARTICIPANT_RULES } from './participant-rules.js';
import { chooseRoles, type Roles } from './participants.js';
import { sameHappenings } from './same.js';
import { setScene } from './scene.js';

export { placeCandidates, placeFeatures, timeCandidates, timeFeatures } from './circumstance-features.js';
export { faceActors, facingFeatures, isWeighable } from './facing.js';
export { grammarFeatures } from './grammar-features.js';
export { participantCandidates, participantFeatures, viewTrigger } from './participant-features.js';
export { weighCandidates } from './participants.js';
export { chooseParties, companyFeatures, rankByChain } from './parties.js';
export { setScene } from './scene.js';

/** Rules by which events are made from triggers. */
export const EVENT_RULES: readonly Rule[] = [
  {
    id: 'roles-weigh@1',
    room: '4-extract',
    reason:
      'The model ties actors, recipients, places and times to a trigger right in a third of cases: its arcs are weighed with grammar (subject, object, passive, possessor, preposition, distance) and with what the words alone say in our stories; each mention stands for its chain, the likeliest is chosen, another only where it is likely as company of that one, and no one is on both sides.',
    clause:
      'actor does it, recip is who it is done to; ids of the mention nearest to the trigger that names them',
  },
  ...PARTICIPANT_RULES,
];

/** What events are read beside. */
export interface EventContext {
  readonly statements: readonly Statement[];
  /** for each mention the number of its chain */
  readonly chainOf: ReadonlyMap<number, number>;
  readonly knowledge: Knowledge;
}

/** The events of an article in text order. */
export function extractEvents(source: Source, context: EventContext): Event[] {
  const scene = setScene(source.article, source.analysis, context.knowledge);
  const same = sameHappenings(source.analysis);
  return source.analysis.triggers.map((_, i) => {
    const view = viewTrigger(i, scene);
    const event = toEvent(source, i, {
      roles: chooseRoles(view, scene, context),
      context,
      sentence: source.analysis.sentences[scene.sentenceOf(source.analysis.triggers[i]!)],
    });
    const first = same.get(i);
    return first === undefined ? event : { ...event, sameAs: eventId(source, first) };
  });
}

/** The id of the event of trigger number i. */
const eventId = ({ article, analysis }: Source, i: number): string => {
  const trigger = analysis.triggers[i]!;
  return recordId(article, 'event', [trigger], [trigger.type]);
};

function toEvent(
  source: Source,
  i: number,
  { roles, context, sentence }: { roles: Roles; context: EventContext; sentence: Span | undefined },
): Event {
  const { article, analysis } = source;
  const trigger = analysis.triggers[i]!;
  const time = roles.time === null ? null : analysis.times[roles.time]!;
  const { statusCue } = trigger;
  const who = (mentions: readonly number[]): Participant[] => participants(source, mentions, context.chainOf);
  return {
    ...shared(source, 'event', {
      spans: [trigger],
      key: [trigger.type],
      by: [...trigger.by, 'roles-weigh@1', ...roles.by],
      confidence: calibrate('event', trigger.score, context.knowledge),
    }),
    type: trigger.type,
    mode: trigger.mode,
    contexts: trigger.contexts as Context[],
    trigger: quoteSpan(article.text, trigger),
    actors: who(roles.actors),
    recipients: who(roles.recipients),
    place: roles.place === null ? null : (who([roles.place])[0] ?? null),
    time: time && { ref: recordId(article, 'time', [time]), value: time.value },
    status: { value: trigger.status, cue: statusCue && quoteSpan(article.text, statusCue) },
    statements: context.statements
      .filter(({ content }) => content.some((part) => contains(part, trigger)))
      .map(({ id }) => id),
    sentence: quoteSpan(article.text, sentence ?? trigger),
    scores: {
      type: round(trigger.score),
      runnerUp: trigger.runnerUp && { ...trigger.runnerUp, score: round(trigger.runnerUp.score) },
      status: round(trigger.statusScore),
      mode: round(trigger.modeScore),
    },
  };
}
