// A trigger and a time or place → the features by which it is weighed as the act's when or where.
import { contains, type MentionLayer, type Span } from '@entente/record';
import { logOdds, tokenAt } from '../../3-analyse/index.js';
import type { TriggerView } from './participant-features.js';
import { countBetween } from './positions.js';
import { candidates, leadingWord, type Scene, sideOf } from './scene.js';

const PLACE_LEADS = new Set([
  'in',
  'at',
  'near',
  'to',
  'from',
  'on',
  'of',
  'across',
  'outside',
  'inside',
  'around',
  'over',
  'into',
  'off',
  'throughout',
]);

const LOCATES = new Set(['place', 'country']);

/** Where the span stands with regard to the trigger: features that times and places share. */
function position(span: Span, view: TriggerView, scene: Scene): Record<string, number> {
  const { analysis, words } = scene;
  const { trigger } = view;
  const side = sideOf(span, view, scene);
  const same = side !== 'elsewhere';
  const distance = Math.abs(tokenAt(words, span.start) - tokenAt(words, trigger.start));
  const triggersBetween = same ? Math.min(3, countBetween(analysis.triggers, span, trigger)) : 3;
  return {
    [`side:${side}`]: 1,
    [`${side}:${triggersBetween}`]: 1,
    [`${view.form}:${side}`]: 1,
    [`type:${trigger.type}`]: 1,
    distance: Math.log(1 + distance),
    beside: same && distance <= 2 ? 1 : 0,
    outside: view.contents.length > 0 && !view.contents.some((content) => contains(content, span)) ? 1 : 0,
    noun: view.form === 'noun' ? 1 : 0,
    notOccurred: trigger.status === 'occurred' ? 0 : 1,
    title: scene.article.title && trigger.start < scene.article.title.end ? 1 : 0,
  };
}

/** Features of a time (by number) as the trigger's. */
export function timeFeatures(i: number, view: TriggerView, scene: Scene): Record<string, number> {
  const time = scene.analysis.times[i]!;
  const arcs = view.arcs.get('ev:time')!;
  const arc = arcs.get(i) ?? 0;
  const isOnly =
    scene.analysis.times.filter((other) => scene.sentenceOf(other) === scene.sentenceOf(time)).length === 1;
  return {
    ...position(time, view, scene),
    arc: logOdds(arc),
    top: arc > 0 && arc === Math.max(...arcs.values()) ? 1 : 0,
    [`granularity:${time.granularity}`]: 1,
    only: isOnly ? 1 : 0,
    model: time.origins.length > 0 ? 1 : 0,
  };
}

/** Features of a mention (by number) as the trigger's place. */
export function placeFeatures(i: number, view: TriggerView, scene: Scene): Record<string, number> {
  const mention: MentionLayer = scene.analysis.mentions[i]!;
  const arcs = view.arcs.get('ev:loc')!;
  const arc = arcs.get(i) ?? 0;
  const lead = leadingWord(mention, scene);
  return {
    ...position(mention, view, scene),
    arc: logOdds(arc),
    top: arc > 0 && arc === Math.max(...arcs.values()) ? 1 : 0,
    arcActor: logOdds(view.arcs.get('ev:actor')!.get(i) ?? 0),
    arcRecipient: logOdds(view.arcs.get('ev:recip')!.get(i) ?? 0),
    [`kind:${mention.kind}`]: 1,
    inner: mention.inner ? 1 : 0,
    between: Math.min(4, countBetween(scene.analysis.mentions, mention, view.trigger)),
    [`lead:${PLACE_LEADS.has(lead) ? lead : 'other'}`]: 1,
  };
}

/** An arc reaches into another sentence from this probability on. */
const REACH = 0.2;

/** Times that may be the trigger's: those of its sentence and whatever an arc reaches. */
export const timeCandidates = (view: TriggerView, scene: Scene): number[] =>
  candidates(scene.timesIn.get(view.sentence), [view.arcs.get('ev:time')!], REACH);

/** Mentions that may be its place: places and countries of its sentence and whatever an arc reaches. */
export const placeCandidates = (view: TriggerView, scene: Scene): number[] =>
  candidates(
    scene.mentionsIn.get(view.sentence)?.filter((i) => LOCATES.has(scene.analysis.mentions[i]!.kind)),
    [view.arcs.get('ev:loc')!],
    REACH,
  );
