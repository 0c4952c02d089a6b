// A trigger → the chains that may take part in its event, each with the mention that stands for it and with what grammar says of it.
import { contains, firstEndingAfter, type TriggerGrammar, type TriggerLayer } from '@entente/record';
import type { ArticleView } from './article-view.js';

/** A chain that may be actor, recipient or place of one trigger. */
export interface Candidate {
  readonly chain: number;
  /** the mention that names it nearest, of those that the network or the sentence offers */
  readonly mention: number;
  /** grammatical relations of all its mentions in the sentence to the trigger */
  readonly relations: ReadonlySet<string>;
}

/** One trigger with what is the same for all its candidates. */
export interface TriggerView {
  readonly index: number;
  readonly trigger: TriggerLayer;
  readonly grammar: TriggerGrammar;
  readonly sentence: number;
  /** relations that some mention of the sentence has to it */
  readonly claimed: ReadonlySet<string>;
}

/** An arc reaches into another sentence from this score on. */
const REACH = 0.05;
/** Participants of the same happening told elsewhere are candidates from this score on. */
const BORROWED = 0.4;

/** Looks at a trigger once. */
export function viewTrigger(index: number, { analysis, sentenceOf }: ArticleView): TriggerView {
  const trigger = analysis.triggers[index]!;
  const grammar = analysis.grammar[index]!;
  return {
    index,
    trigger,
    grammar,
    sentence: sentenceOf(trigger),
    claimed: new Set(grammar.relations.map(({ name }) => name)),
  };
}

/** The candidates of a trigger, in the order of their mentions. */
export function findCandidates(view: TriggerView, article: ArticleView): Candidate[] {
  const { analysis, arcs, linked, mentionsIn, chainOf } = article;
  const own = arcs[view.index]!;
  const mentions = new Map<number, number[]>();
  const add = (mention: number) => {
    const chain = chainOf.get(mention)!;
    const list = mentions.get(chain);
    if (!list) mentions.set(chain, [mention]);
    else if (!list.includes(mention)) list.push(mention);
  };
  for (const i of mentionsIn.get(view.sentence) ?? [])
    if (!contains(view.trigger, analysis.mentions[i]!)) add(i);
  for (const [i, score] of own.byMention) if (score >= REACH) add(i);
  for (const { trigger } of linked[view.index]!)
    for (const [i, score] of arcs[trigger]!.byMention) if (score >= BORROWED) add(i);
  const relations = new Map<number, Set<string>>();
  for (const { mention, name } of view.grammar.relations) {
    const chain = chainOf.get(mention)!;
    relations.set(chain, (relations.get(chain) ?? new Set()).add(name));
  }
  const distance = distanceTo(view, article);
  return [...mentions]
    .map(([chain, list]) => ({
      chain,
      mention: nearest(list, own.byMention, distance),
      relations: relations.get(chain) ?? new Set<string>(),
    }))
    .sort((a, b) => a.mention - b.mention);
}

/** An arc to a place reaches into another sentence from this score on. */
const PLACE_REACH = 0.2;

/** Chains that are no candidates but to which an arc of the place reaches: they may be where it happened, nothing else. */
export function findDistantPlaces(
  view: TriggerView,
  known: readonly Candidate[],
  article: ArticleView,
): Candidate[] {
  const taken = new Set(known.map(({ chain }) => chain));
  return [...article.arcs[view.index]!.placeMentions]
    .filter(([, score]) => score >= PLACE_REACH)
    .sort((a, b) => a[0] - b[0])
    .flatMap(([mention]) => {
      const chain = article.chainOf.get(mention)!;
      if (taken.has(chain)) return [];
      taken.add(chain);
      return [{ chain, mention, relations: new Set<string>() }];
    });
}

/** The mention of the highest arc; where arcs differ by little, the one nearest to the trigger. */
function nearest(
  list: readonly number[],
  arcs: ReadonlyMap<number, number>,
  distance: (mention: number) => number,
): number {
  const worth = (i: number) => (arcs.get(i) ?? 0) - Math.min(0.3, 0.01 * distance(i));
  return list.reduce((best, i) => (worth(i) > worth(best) ? i : best));
}

/** Words between the start of a mention and the trigger. */
export function distanceTo({ trigger }: TriggerView, { analysis }: ArticleView): (mention: number) => number {
  const { words, mentions } = analysis;
  const at = firstEndingAfter(words, trigger.start);
  return (mention) => Math.abs(firstEndingAfter(words, mentions[mention]!.start) - at);
}
