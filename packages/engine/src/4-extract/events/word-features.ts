// A trigger and a candidate → what the words alone say of its part in the event, without the network's arcs: relation by lemma, words between, rival claims.
// A log-linear model over these sparse features (weights argument-words) gives two features of the trees.
import { countBetween, emptyTable, firstEndingAfter, type MentionLayer, overlap } from '@entente/record';
import type { ArticleView } from './article-view.js';
import type { Candidate, TriggerView } from './candidates.js';
import { isPossessor, leadingWord, sideOf } from './surroundings.js';

/** Words between a trigger and a mention are named where there are no more than this many. */
const NAMED_GAP = 3;
/** Relations that leave little room for another candidate in the same role. */
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

/** Sparse features of one candidate; the same for both roles. */
export function wordFeatures(
  { mention: i, relations, chain }: Candidate,
  view: TriggerView,
  article: ArticleView,
): Record<string, number> {
  const mention = article.analysis.mentions[i]!;
  const { trigger, grammar, index } = view;
  const { form, lemma } = grammar;
  const side = sideOf(mention, view, article);
  const speakers = article.speakersOf(index);
  const features = Object.assign(emptyTable<number>(), {
    [`${form}:${side}`]: 1,
    [`${form}:${side}:${trigger.type}`]: 1,
    [`lemma:${lemma}:${side}`]: 1,
    [`kind:${mention.kind}:${side}`]: 1,
    [`kind:${mention.kind}:${trigger.type}`]: 1,
    [`form:${mention.form}:${side}`]: 1,
    [`sort:${article.sortOf(chain)}:${trigger.type}`]: 1,
    inner: mention.inner ? 1 : 0,
    inside: article.contentsOf(index).length > 0 ? 1 : 0,
    title: trigger.start < (article.article.title?.end ?? 0) ? 1 : 0,
    holdsTrigger: overlap(mention, trigger) > 0 ? 1 : 0,
    source: speakers.around.has(chain) ? 1 : 0,
    cueSource: speakers.asCue.has(chain) ? 1 : 0,
  });
  const add = (...names: string[]) => {
    for (const name of names) features[name] = 1;
  };
  if (side !== 'elsewhere') addPath(mention, side, { view, article, add });
  for (const relation of relations)
    add(`is:${relation}`, `is:${relation}:${trigger.type}`, `is:${relation}:${lemma}`);
  if (relations.size === 0) add('unrelated', `unrelated:${side}`, `unrelated:${trigger.type}`);
  const [first] = relations;
  for (const claim of CLAIMS)
    if (view.claimed.has(claim) && !relations.has(claim))
      add(`rival:${claim}`, `rival:${claim}:${first ?? side}`, `rival:${claim}:${trigger.type}`);
  return features;
}

type Path = { view: TriggerView; article: ArticleView; add: (...names: string[]) => void };

/** What lies between the two in their sentence. */
function addPath(mention: MentionLayer, side: string, { view, article, add }: Path): void {
  const { analysis } = article;
  const { words } = analysis;
  const { text } = article.article;
  const { trigger, grammar } = view;
  const [left, right] = mention.start < trigger.start ? [mention, trigger] : [trigger, mention];
  const from = firstEndingAfter(words, left.end - 1) + 1;
  const to = firstEndingAfter(words, right.start);
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
  if (/[,;:—–]/.test(text.slice(left.end, right.start)))
    add(`comma:${side}`, `comma:${side}:${grammar.form}`);
  const lead = leadingWord(mention, article);
  add(`lead:${lead}:${side}`, `lead:${lead}:${side}:${trigger.type}`, `lead:${lead}:${side}:${grammar.form}`);
  if (mentions === 0) add(`lead:${lead}:${side}:${grammar.lemma}`);
  if (isPossessor(mention, text))
    add(`owner:${side}:${mentions}`, `owner:${side}:${mentions}:${trigger.type}`);
  if (gap <= NAMED_GAP) {
    const between = words
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
    add(`words:${side}:${between}`, `words:${side}:${between}:${trigger.type}`);
  }
}
