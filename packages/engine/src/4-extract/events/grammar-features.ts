// A trigger and a mention → what their words alone say of the mention's part in the act, without the network: relation by lemma, the words between,
// who else has a claim. Fitted on the stories that the network was trained on, where its own belief would be worth nothing.
import { type MentionLayer, overlap } from '@entente/record';
import { tokenAt } from '../../3-analyse/index.js';
import type { TriggerView } from './participant-features.js';
import { countBetween } from './positions.js';
import { isOwner, leadingWord, type Scene, sideOf } from './scene.js';

/** Words between a trigger and a mention are named where there are no more than this many. */
const NAMED_GAP = 3;
/** Relations that leave little room for another in the same part. */
const CLAIMS = [
  'subject',
  'patient',
  'object',
  'agent',
  'owner',
  'compound',
  'light-subject',
  'governor-subject',
  'noun:with',
  'noun:by',
  'noun:between',
  'noun:to',
  'noun:of',
  'noun:against',
  'first:with',
  'first:against',
  'fronted',
  'object-agent',
  'reduced-agent',
] as const;

/** Features of one pair; the same for both roles. */
export function grammarFeatures(i: number, view: TriggerView, scene: Scene): Record<string, number> {
  const { analysis, article } = scene;
  const mention = analysis.mentions[i]!;
  const { trigger, form, lemma } = view;
  const side = sideOf(mention, view, scene);
  const features: Record<string, number> = {
    [`${form}:${side}`]: 1,
    [`${form}:${side}:${trigger.type}`]: 1,
    [`lemma:${lemma}:${side}`]: 1,
    [`kind:${mention.kind}:${side}`]: 1,
    [`kind:${mention.kind}:${trigger.type}`]: 1,
    [`form:${mention.form}:${side}`]: 1,
    inner: mention.inner ? 1 : 0,
    inside: view.contents.length > 0 ? 1 : 0,
    title: article.title && trigger.start < article.title.end ? 1 : 0,
    holdsTrigger: overlap(mention, trigger) > 0 ? 1 : 0,
    source: view.sourcesOfContents.has(mention.start) ? 1 : 0,
    cueSource: view.sourcesAsCue.has(mention.start) ? 1 : 0,
  };
  const add = (...names: string[]) => {
    for (const name of names) features[name] = 1;
  };
  if (side !== 'elsewhere') addPath(mention, side, { view, scene, add });
  const relations = view.relations.get(i) ?? [];
  for (const relation of relations)
    add(`is:${relation}`, `is:${relation}:${trigger.type}`, `is:${relation}:${lemma}`);
  if (relations.length === 0) add('unrelated', `unrelated:${side}`, `unrelated:${trigger.type}`);
  for (const claim of CLAIMS)
    if (view.claims.has(claim) && !relations.includes(claim))
      add(`rival:${claim}`, `rival:${claim}:${relations[0] ?? side}`, `rival:${claim}:${trigger.type}`);
  return features;
}

type Path = { view: TriggerView; scene: Scene; add: (...names: string[]) => void };

/** What lies between the two in their sentence. */
function addPath(mention: MentionLayer, side: string, { view, scene, add }: Path): void {
  const { analysis, words, article } = scene;
  const { trigger, lemma } = view;
  const [left, right] = mention.start < trigger.start ? [mention, trigger] : [trigger, mention];
  const from = tokenAt(words, left.end - 1) + 1;
  const to = tokenAt(words, right.start);
  const gap = Math.max(0, to - from);
  const cap = (count: number) => Math.min(3, count);
  const mentions = cap(countBetween(analysis.mentions, mention, trigger));
  const triggers = cap(countBetween(analysis.triggers, mention, trigger));
  add(
    `mentions:${side}:${mentions}`,
    `triggers:${side}:${triggers}`,
    `between:${side}:${mentions}:${triggers}`,
    `gap:${side}:${Math.min(6, Math.ceil(Math.log2(1 + gap)))}`,
  );
  if (/[,;:—–]/.test(article.text.slice(left.end, right.start)))
    add(`comma:${side}`, `comma:${side}:${view.form}`);
  const lead = leadingWord(mention, scene);
  add(`lead:${lead}:${side}`, `lead:${lead}:${side}:${trigger.type}`, `lead:${lead}:${side}:${view.form}`);
  if (mentions === 0) add(`lead:${lead}:${side}:${lemma}`);
  if (isOwner(mention, article.text))
    add(`owner:${side}:${mentions}`, `owner:${side}:${mentions}:${trigger.type}`);
  if (gap <= NAMED_GAP) {
    const between = words
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
    add(`words:${side}:${between}`, `words:${side}:${between}:${trigger.type}`);
  }
}
