// Events from triggers: who did what to whom, where, when, whether it happened, who says so, and how sure all that is.
import type { Knowledge } from '@entente/knowledge';
import {
  type Context,
  contains,
  dayAt,
  type Event,
  firstStartingFrom,
  type IsOn,
  type Participant,
  quoteSpan,
  type Rule,
  type Statement,
} from '@entente/record';
import { chainId, mentionId, recordId, round, type Source, shared } from '../build.js';
import { DAY_RULES, inferDays } from '../days/index.js';
import { type Argument, type Arguments, chooseArguments, networkArguments } from './arguments.js';
import { type ArticleView, viewArticle } from './article-view.js';
import { type Beliefs, judgeEvents } from './beliefs.js';
import { type TriggerView, viewTrigger } from './candidates.js';
import { ECHO_RULE, isEcho } from './echo.js';
import { HAZARD_RULE, hazardBefore } from './hazard.js';
import { sameHappenings } from './same.js';

export {
  ARGUMENT_PARTS,
  canLocate,
  chooseArguments,
  judgeRole,
  scoreCandidates,
  wordBeliefs,
} from './arguments.js';
export { viewArticle } from './article-view.js';
export { BELIEF_FEATURES, beliefRows } from './belief-features.js';
export { BELIEF_PARTS, withWords } from './beliefs.js';
export { CANDIDATE_FEATURES, candidateRows } from './candidate-features.js';
export { findCandidates, viewTrigger } from './candidates.js';
export { eventWordFeatures } from './event-words.js';
export { ROLE_FEATURES, roleRows } from './role-features.js';
export { type Judged, participantSets, SET_FEATURES, setRows } from './set-features.js';
export { TIME_FEATURES, timeCandidates, timeRows } from './time-features.js';
export { wordFeatures } from './word-features.js';

const ARGUMENTS = 'arguments@1';
const RELEVANCE = 'relevance@1';

/** Rules by which events are made from triggers. */
export const EVENT_RULES: readonly Rule[] = [
  {
    id: ARGUMENTS,
    room: '4-extract',
    reason:
      'Actors, recipients, place and time are chosen together by boosted trees over the network’s arcs, grammar, distance, the kind of actor, what else it does in the sentence and the same happening told elsewhere.',
    clause:
      'actor does it, recip is who it is done to; ids of the mention nearest to the trigger that names them',
  },
  {
    id: RELEVANCE,
    room: '4-extract',
    reason:
      'A word that the network marks is kept as an event only where network, words and participants together make a political act likely enough.',
    clause: 'An act is an event when at least one of its parties is a political actor',
  },
  ECHO_RULE,
  HAZARD_RULE,
  ...DAY_RULES,
];

/** What events are read beside. */
export interface EventContext {
  readonly statements: readonly Statement[];
  /** for each mention the number of its chain */
  readonly chainOf: ReadonlyMap<number, number>;
  readonly knowledge: Knowledge;
  readonly isOn: IsOn;
}

/** An event is kept from this chance on that a political act of its type is there; chosen for the best F1 on annotated news (`npm run fit`). */
export const KEPT = 0.4;
/** With `relevance` switched off, a trigger is an event from this score of the network on. */
const NETWORK_SURE = 0.5;

/** The events of an article in text order. */
export function extractEvents(source: Source, context: EventContext): Event[] {
  const { article, analysis } = source;
  const view = viewArticle(article, analysis, context.chainOf, context.knowledge);
  const { isOn, knowledge } = context;
  const read = readTriggers(view, knowledge, isOn(ARGUMENTS));
  const isKept = ({ view: { trigger }, beliefs }: ReadTrigger) =>
    isOn(RELEVANCE) ? beliefs.type >= KEPT : trigger.score >= NETWORK_SURE;
  const isOfNature = (one: ReadTrigger) => isOn(HAZARD_RULE.id) && byHazard(source, one);
  const kept = new Set(read.flatMap((one, i) => (isKept(one) && !isOfNature(one) ? [i] : [])));
  const same = sameHappenings(analysis, kept);
  const events = read.flatMap((reading, i) => {
    if (!kept.has(i)) return [];
    const event = toEvent(source, reading, { view, context });
    const first = same.get(i);
    return [first === undefined ? event : { ...event, sameAs: eventId(source, first) }];
  });
  const triggers = read.filter((_, i) => kept.has(i));
  return withDays(source, events, { triggers, same, isOn });
}

/** Whether a natural hazard attacks or kills, and nobody else is read as the one who does. */
function byHazard({ analysis }: Source, { view, roles }: ReadTrigger): boolean {
  const { trigger } = view;
  if (trigger.type !== 'ASSAULT') return false;
  const sentence = analysis.sentences[view.sentence] ?? trigger;
  const words = analysis.words.slice(
    firstStartingFrom(analysis.words, sentence.start),
    firstStartingFrom(analysis.words, sentence.end),
  );
  const hazard = hazardBefore(words, trigger);
  return (
    hazard !== null &&
    roles.actors.every(({ mention }) => {
      const { start, end } = analysis.mentions[mention]!;
      return start < hazard.end && hazard.start < end;
    })
  );
}

/** Events with the days that other words than a time of their own tell of them. `triggers`: those of the events, in their order. */
function withDays(
  source: Source,
  events: readonly Event[],
  {
    triggers,
    same,
    isOn,
  }: { triggers: readonly ReadTrigger[]; same: ReadonlyMap<number, number>; isOn: IsOn },
): Event[] {
  const { article, analysis } = source;
  const number = new Map(triggers.map(({ view }, i) => [view.index, i]));
  const undated = triggers.map(({ view: { index, trigger }, roles }) => ({
    trigger: index,
    type: trigger.type,
    status: trigger.status,
    time: roles.time?.time ?? null,
    same: number.get(same.get(index) ?? -1) ?? null,
    parties: new Set([...roles.actors, ...roles.recipients].map(({ chain }) => chain)),
  }));
  const days = inferDays(undated, { article, analysis, isOn });
  return events.map((event, i) => {
    const day = days.get(i);
    if (!day) return event;
    const { value, words, time, rule } = day;
    const ref = time === null ? null : recordId(article, 'time', [analysis.times[time]!]);
    return {
      ...event,
      by: [...event.by, rule],
      time: null,
      day: { value, words: quoteSpan(article.text, words), ref },
    };
  });
}

/** A trigger with its arguments and beliefs. */
interface ReadTrigger {
  readonly view: TriggerView;
  readonly roles: Arguments;
  readonly beliefs: Beliefs;
}

/**
 * Every trigger of the analysis with the arguments chosen for it and how sure it is, kept or not. `isChosen`: by the argument model, else by the network's arcs alone.
 */
function readTriggers(view: ArticleView, knowledge: Knowledge, isChosen: boolean): ReadTrigger[] {
  const chosen = view.analysis.triggers.map((_, i) => {
    const trigger = viewTrigger(i, view);
    return {
      view: trigger,
      roles: isChosen ? chooseArguments(trigger, view, knowledge) : networkArguments(trigger, view),
    };
  });
  return judgeEvents(chosen, view, knowledge).map((beliefs, i) => ({ ...chosen[i]!, beliefs }));
}

/** The id of the event of trigger number i. */
const eventId = ({ article, analysis }: Source, i: number): string => {
  const trigger = analysis.triggers[i]!;
  return recordId(article, 'event', [trigger], [trigger.type]);
};

function toEvent(
  source: Source,
  { view: { trigger, sentence }, roles, beliefs }: ReadTrigger,
  { context }: { view: ArticleView; context: EventContext },
): Event {
  const { article, analysis } = source;
  const time = roles.time === null ? null : analysis.times[roles.time.time]!;
  const { status, statusCue } = trigger;
  const who = ({ mention, chain, chance }: Argument): Participant => ({
    ref: chainId(source, chain),
    mention: mentionId(source, mention),
    confidence: round(chance),
  });
  const echo =
    context.isOn(ECHO_RULE.id) && isEcho(status, time?.value ?? null, dayAt(article, trigger.start));
  const { whole, ...parts } = beliefs;
  return {
    ...shared(source, 'event', {
      spans: [trigger],
      key: [trigger.type],
      by: [...trigger.by, ...[ARGUMENTS, RELEVANCE].filter(context.isOn), ...(echo ? [ECHO_RULE.id] : [])],
      confidence: whole,
    }),
    belief: {
      type: round(parts.type),
      status: round(parts.status),
      actors: round(parts.actors),
      recipients: round(parts.recipients),
    },
    type: trigger.type,
    mode: trigger.mode,
    contexts: trigger.contexts as Context[],
    trigger: quoteSpan(article.text, trigger),
    actors: roles.actors.map(who),
    recipients: roles.recipients.map(who),
    place: roles.place && who(roles.place),
    time: time && { ref: recordId(article, 'time', [time]), value: time.value },
    status: { value: status, cue: statusCue && quoteSpan(article.text, statusCue) },
    statements: context.statements
      .filter(({ content }) => content.some((part) => contains(part, trigger)))
      .map(({ id }) => id),
    sentence: quoteSpan(article.text, analysis.sentences[sentence] ?? trigger),
    ...(echo ? { echo } : {}),
    scores: {
      type: round(trigger.score),
      runnerUp: trigger.runnerUp && { ...trigger.runnerUp, score: round(trigger.runnerUp.score) },
      status: round(trigger.statusScore),
      mode: round(trigger.modeScore),
    },
  };
}
