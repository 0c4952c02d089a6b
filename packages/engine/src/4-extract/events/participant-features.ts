// A trigger and a mention → the features by which the mention is weighed as its actor or recipient.
import { type ArcKind, contains, type MentionLayer, overlap, type TriggerLayer } from '@entente/record';
import { logOdds, tokenAt, weigh } from '../../3-analyse/index.js';
import { crossedFeatures } from './crossed-features.js';
import { grammarFeatures } from './grammar-features.js';
import { countBetween } from './positions.js';
import { type Relations, relationsOf } from './relations.js';
import { candidates, contentsAround, formOf, isOwner, leadingWord, type Scene, sideOf } from './scene.js';

/** Log-odds of the model's arcs of one trigger, by kind and mention (or time) number. */
export type ArcScores = ReadonlyMap<ArcKind, ReadonlyMap<number, number>>;

const PREPOSITIONS = new Set(
  'by against on with to for from of in at between towards toward over into and under including near across'.split(
    ' ',
  ),
);
const SUBJECT_FOLLOWERS =
  /^(?:has|have|had|is|was|are|were|will|would|may|might|could|can|should|must|said|says|also|did|does|do|ly|who|which|on|and|)$/;
/** An arc reaches into another sentence from this probability on. */
const REACH = 0.15;
const RECIPROCAL = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

/** What is the same for every mention of one trigger. */
export interface TriggerView {
  readonly trigger: TriggerLayer;
  readonly index: number;
  readonly arcs: ArcScores;
  readonly form: ReturnType<typeof formOf>;
  readonly relations: Relations;
  /** the relations that some mention has */
  readonly claims: ReadonlySet<string>;
  /** the lexicon's entry for it, else the word itself */
  readonly lemma: string;
  readonly sentence: number;
  readonly contents: ReturnType<typeof contentsAround>;
  /** offsets at which the sources of those contents begin */
  readonly sourcesOfContents: ReadonlySet<number>;
  /** offsets at which the sources and addressees of contents begin whose cue is this trigger */
  readonly sourcesAsCue: ReadonlySet<number>;
}

/** Looks at a trigger once. */
export function viewTrigger(index: number, scene: Scene): TriggerView {
  const { analysis } = scene;
  const trigger = analysis.triggers[index]!;
  const arcs = new Map<ArcKind, Map<number, number>>();
  for (const kind of ['ev:actor', 'ev:recip', 'ev:loc', 'ev:time'] as const) arcs.set(kind, new Map());
  for (const arc of scene.arcs.events.get(index) ?? []) arcs.get(arc.kind)?.set(arc.to, arc.score);
  const contents = contentsAround(analysis, trigger);
  const asContent = new Set(contents.map((content) => analysis.contents.indexOf(content)));
  const sourcesOfContents = new Set<number>();
  const sourcesAsCue = new Set<number>();
  for (const { from, to, score } of scene.arcs.sources) {
    if (score < 0.5) continue;
    if (asContent.has(from)) sourcesOfContents.add(analysis.sources[to]!.start);
    else if (scene.arcs.cues.get(from)?.some((cue) => overlap(analysis.cues[cue]!, trigger) > 0))
      sourcesAsCue.add(analysis.sources[to]!.start);
  }
  const form = formOf(trigger, scene);
  const relations = relationsOf(trigger, scene.clauses, {
    isNoun: isNoun(trigger, form, scene),
    lightVerbs: scene.lightVerbs,
  });
  return {
    trigger,
    index,
    arcs,
    form,
    relations,
    claims: new Set([...relations.values()].flat()),
    lemma: scene.lemmaOf(trigger),
    sentence: scene.sentenceOf(trigger),
    contents,
    sourcesOfContents,
    sourcesAsCue,
  };
}

/** The lexicon's word on whether the trigger is a noun, else the tagger's. */
function isNoun(trigger: TriggerLayer, form: TriggerView['form'], { isVerb, clauses }: Scene): boolean {
  const known = isVerb(trigger);
  if (known !== null) return !known;
  return form === 'noun' || clauses.words[clauses.wordAt(trigger.start)]?.pos === 'NOUN';
}

/** Mentions that may take part: those of the trigger's sentence and whatever an arc reaches. */
export function participantCandidates(view: TriggerView, scene: Scene): number[] {
  const { mentions } = scene.analysis;
  const reached = [view.arcs.get('ev:actor')!, view.arcs.get('ev:recip')!];
  return candidates(scene.mentionsIn.get(view.sentence), reached, REACH).filter(
    (i) => !contains(view.trigger, mentions[i]!),
  );
}

/** Features of one pair; the same for both roles. */
export function participantFeatures(i: number, view: TriggerView, scene: Scene): Record<string, number> {
  const { analysis, article, words } = scene;
  const mention = analysis.mentions[i]!;
  const { trigger, form } = view;
  const actor = view.arcs.get('ev:actor')!.get(i) ?? 0;
  const recipient = view.arcs.get('ev:recip')!.get(i) ?? 0;
  const side = sideOf(mention, view, scene);
  const between = Math.min(4, countBetween(analysis.mentions, mention, trigger));
  const distance = Math.abs(tokenAt(words, mention.start) - tokenAt(words, trigger.start));
  const lead = leadingWord(mention, scene);
  const verb = form === 'noun' || form === 'participle' ? form : form === 'passive' ? 'passive' : 'verb';
  const follower = words[tokenAt(words, mention.end - 1) + 1];
  const beliefs = {
    arcActor: logOdds(actor),
    arcRecipient: logOdds(recipient),
    arcPlace: logOdds(view.arcs.get('ev:loc')!.get(i) ?? 0),
    ...grammarBelief(i, view, scene),
  };
  const relations = view.relations.get(i) ?? [];
  const ties = relations.length > 0 ? relations.map((relation) => `is:${relation}`) : ['unrelated'];
  const features: Record<string, number> = {
    ...beliefs,
    topActor: actor > 0 && actor === Math.max(...view.arcs.get('ev:actor')!.values()) ? 1 : 0,
    topRecipient: recipient > 0 && recipient === Math.max(...view.arcs.get('ev:recip')!.values()) ? 1 : 0,
    [`${form}:${side}`]: 1,
    [`${verb}:${side}:${between}`]: 1,
    [`type:${trigger.type}:${side}`]: 1,
    [`kind:${mention.kind}`]: 1,
    [`form:${mention.form}`]: 1,
    distance: Math.log(1 + distance),
    far: distance > 12 ? 1 : 0,
    inner: mention.inner ? 1 : 0,
    source: view.sourcesOfContents.has(mention.start) ? 1 : 0,
    cueSource: view.sourcesAsCue.has(mention.start) ? 1 : 0,
    outside: view.contents.length > 0 && !view.contents.some((content) => contains(content, mention)) ? 1 : 0,
    holdsTrigger: contains(mention, trigger) ? 1 : 0,
    ...crossedFeatures(beliefs, [`${form}:${side}`, ...ties]),
  };
  for (const tie of ties) features[tie] = 1;
  for (const relation of relations) features[`is:${relation}:${trigger.type}`] = 1;
  if (PREPOSITIONS.has(lead)) features[`lead:${lead}:${side}`] = 1;
  if (lead && PREPOSITIONS.has(lead) && verb !== 'noun') features[`lead:${lead}:${side}:verb`] = 1;
  if (side === 'before' && isOwner(mention, article.text) && between === 0)
    features[distance <= 3 ? 'owner:near' : 'owner:far'] = 1;
  if (side === 'before' && verb === 'verb' && follower && SUBJECT_FOLLOWERS.test(follower.lower))
    features.subject = 1;
  if (side === 'before' && verb === 'verb' && follower && follower.start >= trigger.start)
    features.adjacentSubject = 1;
  if (side === 'after' && between === 0 && verb === 'verb' && distance <= 3) features.adjacentObject = 1;
  if (side === 'before' && between === 0 && form === 'noun' && distance === 1) features.modifier = 1;
  if (RECIPROCAL.has(trigger.type)) features[`reciprocal:${verb}:${side}`] = 1;
  if (RECIPROCAL.has(trigger.type) && lead === 'with') features['reciprocal:with'] = 1;
  return features;
}

/** What grammar alone says, for both roles. */
function grammarBelief(i: number, view: TriggerView, scene: Scene): Record<string, number> {
  const features = grammarFeatures(i, view, scene);
  return {
    grammarActor: logOdds(weigh(features, scene.weights('actor-grammar'))),
    grammarRecipient: logOdds(weigh(features, scene.weights('recipient-grammar'))),
  };
}

/** For the kinds of mention that can act at all. */
export const canAct = ({ kind }: MentionLayer): boolean => kind !== 'place';
