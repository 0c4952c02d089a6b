// One trigger and the mentions around it, as grammar sees them: what form the trigger has, what stands before and after a mention.
import type { Knowledge } from '@entente/knowledge';
import {
  type Analysis,
  type Arc,
  type Article,
  contains,
  type MentionLayer,
  type Span,
  type TriggerLayer,
} from '@entente/record';
import { splitTokens, type Token, tokenAt } from '../../3-analyse/index.js';
import { type Clauses, setClauses } from './clause.js';

/** The grammatical form of a trigger, by its ending and the words beside it. */
export type TriggerForm = 'active' | 'passive' | 'participle' | 'infinitive' | 'gerund' | 'noun';

/** What participants of all triggers are looked for in. */
export interface Scene {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly words: readonly Token[];
  /** by trigger: is it a verb (true), a noun (false), or may it be either (null), as the lexicon has it */
  readonly isVerb: (trigger: TriggerLayer) => boolean | null;
  readonly lemmaOf: (trigger: TriggerLayer) => string;
  readonly weights: Knowledge['weights'];
  /** number of the sentence in which a span begins */
  readonly sentenceOf: (span: Span) => number;
  /** numbers of the mentions and times of each sentence */
  readonly mentionsIn: ReadonlyMap<number, readonly number[]>;
  readonly timesIn: ReadonlyMap<number, readonly number[]>;
  readonly arcs: ArcIndex;
  readonly clauses: Clauses;
  readonly lightVerbs: ReadonlySet<string>;
  /** alpha-3 of the country that a mention is, or whose name or people its words hold; null without one */
  readonly nationOf: (mention: number) => string | null;
}

/** The model's arcs where extraction looks for them. */
interface ArcIndex {
  /** arcs of events by trigger */
  readonly events: ReadonlyMap<number, readonly Arc[]>;
  /** arcs from contents to sources */
  readonly sources: readonly Arc[];
  /** cues of each content */
  readonly cues: ReadonlyMap<number, readonly number[]>;
}

/** Sets the scene once an article. */
export function setScene(
  article: Article,
  analysis: Analysis,
  knowledge: Pick<Knowledge, 'lexicon' | 'words' | 'weights' | 'country' | 'demonym'>,
): Scene {
  const words = splitTokens(article.text);
  const lower = words.map((word) => word.lower);
  const sentenceOf = sentenceIndex(analysis.sentences);
  const readingsOf = (trigger: TriggerLayer) =>
    knowledge.lexicon.match(lower, tokenAt(words, trigger.start))?.readings ?? [];
  return {
    article,
    analysis,
    words,
    isVerb: (trigger) => {
      const parts = new Set(readingsOf(trigger).flatMap(({ row }) => (row.type ? [row.pos] : [])));
      return parts.size === 1 ? parts.has('verb') : null;
    },
    lemmaOf: (trigger) => readingsOf(trigger)[0]?.row.lemma ?? lower[tokenAt(words, trigger.start)] ?? '',
    weights: knowledge.weights,
    sentenceOf,
    mentionsIn: groupBy(analysis.mentions, sentenceOf),
    timesIn: groupBy(analysis.times, sentenceOf),
    arcs: indexArcs(analysis.arcs),
    clauses: setClauses(analysis),
    lightVerbs: new Set(knowledge.words('light-verbs')),
    nationOf: nationIndex(article.text, analysis, knowledge),
  };
}

/** Nations of mentions: what their chain is known to be, else what the words of any mention in it name. */
function nationIndex(
  text: string,
  { chains, mentions }: Analysis,
  { country, demonym }: Pick<Knowledge, 'country' | 'demonym'>,
): Scene['nationOf'] {
  const named = (i: number): string | undefined => {
    const { start, end } = mentions[i]!;
    const names = text.slice(start, end).match(/\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*/gu) ?? [];
    const words = names.flatMap((name) => [name, ...name.split(' ')]);
    return words.map((word) => (country(word) ?? demonym(word))?.code).find((code) => code !== undefined);
  };
  const nations = new Map(
    chains.flatMap(({ known, mentions: own }) => {
      const key = known?.startsWith('country:') ? known.slice('country:'.length) : undefined;
      const nation = key ?? own.map(named).find((code) => code !== undefined) ?? null;
      return own.map((i) => [i, nation] as const);
    }),
  );
  return (i) => nations.get(i) ?? null;
}

/** Where a span stands to a trigger, whose sentence is known. */
export const sideOf = (
  span: Span,
  { trigger, sentence }: { readonly trigger: Span; readonly sentence: number },
  { sentenceOf }: Pick<Scene, 'sentenceOf'>,
): 'before' | 'after' | 'elsewhere' =>
  sentenceOf(span) !== sentence ? 'elsewhere' : span.start < trigger.start ? 'before' : 'after';

function sentenceIndex(sentences: readonly Span[]): (span: Span) => number {
  return ({ start }) => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function groupBy(
  spans: readonly Span[],
  keyOf: (span: Span) => number,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [i, span] of spans.entries()) {
    const group = groups.get(keyOf(span));
    if (group) group.push(i);
    else groups.set(keyOf(span), [i]);
  }
  return groups;
}

/** Numbers of a trigger's sentence and those that an arc of one of the kinds reaches with the probability, in text order. */
export function candidates(
  inSentence: readonly number[] | undefined,
  reached: readonly ReadonlyMap<number, number>[],
  floor: number,
): number[] {
  const all = new Set(inSentence);
  for (const arcs of reached) for (const [i, score] of arcs) if (score > floor) all.add(i);
  return [...all].sort((a, b) => a - b);
}

function indexArcs(arcs: readonly Arc[]): ArcIndex {
  const events = new Map<number, Arc[]>();
  const cues = new Map<number, number[]>();
  const add = <T>(map: Map<number, T[]>, key: number, value: T) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const arc of arcs) {
    if (arc.kind.startsWith('ev:')) add(events, arc.from, arc);
    else if (arc.kind === 'st:cue' && arc.score > 0.5) add(cues, arc.from, arc.to);
  }
  return { events, cues, sources: arcs.filter(({ kind }) => kind === 'st:source') };
}

const BE = new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'being',
  'get',
  'got',
  "isn't",
  "wasn't",
  "weren't",
  "aren't",
]);
const HAVE = new Set(['has', 'have', 'had', "hasn't", "haven't", "hadn't", 'having']);
const MODAL = new Set([
  'will',
  'would',
  'may',
  'might',
  'could',
  'can',
  'should',
  'must',
  'shall',
  'did',
  'does',
  'do',
  "didn't",
  "don't",
  "doesn't",
]);
const ADVERB =
  /ly$|^(?:not|also|never|now|then|again|first|later|still|already|only|just|even|all|both|jointly)$/;
const DETERMINER = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'any',
  'no',
  'some',
  'more',
  'further',
  'new',
]);

const PREPOSITION =
  /^(?:about|after|against|amid|at|before|by|despite|during|following|for|from|in|of|on|over|since|under|with|without)$/;

/** The form of a trigger in its sentence. */
export function formOf(
  trigger: TriggerLayer,
  { words, isVerb, article }: Pick<Scene, 'words' | 'isVerb' | 'article'>,
): TriggerForm {
  const at = tokenAt(words, trigger.start);
  const word = words[at]?.lower ?? '';
  let back = at - 1;
  while (back >= 0 && ADVERB.test(words[back]!.lower)) back--;
  const before = words[back]?.lower ?? '';
  const after = words[tokenAt(words, trigger.end - 1) + 1]?.lower ?? '';
  if (isVerb(trigger) === false || DETERMINER.has(words[at - 1]?.lower ?? ''))
    return /ed$/.test(word) ? 'participle' : 'noun';
  if (before === 'to') return 'infinitive';
  if (/ing$/.test(word)) return BE.has(before) ? 'active' : 'gerund';
  const looksPast = /(?:ed|en|wn|ught|ld|ck|ot|ut|nt|un|it)$/.test(word);
  if (looksPast && BE.has(before)) return 'passive';
  if (HAVE.has(before) || MODAL.has(before)) return 'active';
  if (looksPast && after === 'by') return 'participle';
  const gap = article.text.slice(words[at - 1]?.end ?? 0, trigger.start);
  // `closed after raid`: no verb stands right behind a preposition
  if (isVerb(trigger) === null && !looksPast && PREPOSITION.test(words[at - 1]?.lower ?? '')) return 'noun';
  if (
    isVerb(trigger) === null &&
    /^\s$/.test(gap) &&
    /^(?:of|on|against|with|in|from|for|by)$/.test(after) &&
    !looksPast
  )
    return 'noun';
  return 'active';
}

/** The preposition (or other short word) that stands right before a mention; '' when there is none. */
export function leadingWord(mention: Span, { words, article }: Pick<Scene, 'words' | 'article'>): string {
  const at = tokenAt(words, mention.start) - 1;
  const word = words[at];
  if (!word || !/^[\s“"‘(]*$/.test(article.text.slice(word.end, mention.start))) return '';
  return word.lower;
}

/** Whether a possessive mark follows the mention. */
export const isPossessive = (mention: Span, text: string): boolean =>
  /^(?:['’]s|(?<=s)['’])(?![\p{L}])/u.test(text.slice(mention.end, mention.end + 3)) ||
  (/^['’]/.test(text.slice(mention.end, mention.end + 1)) &&
    /s$/i.test(text.slice(mention.start, mention.end)));

/** Possessive pronouns (`its`, `their`) own what follows them. */
export const isOwner = (mention: MentionLayer, text: string): boolean =>
  isPossessive(mention, text) ||
  /^(?:its|their|his|her|our|my|your)$/i.test(text.slice(mention.start, mention.end));

/** Contents that hold the trigger, innermost last. */
export const contentsAround = ({ contents }: Analysis, trigger: Span) =>
  contents.filter((content) => contains(content, trigger));
