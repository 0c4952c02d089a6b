// Where a span stands to a trigger, and which words stand right beside a mention.

import { firstEndingAfter, type MentionLayer, type Span } from '@entente/record';
import { language } from '../../language.js';
import type { ArticleView } from './article-view.js';
import type { TriggerView } from './candidates.js';

/** Side of the trigger in its sentence, or another sentence. */
export type Side = 'before' | 'after' | 'elsewhere';

/** Where a span stands to a trigger. */
export const sideOf = (
  span: Span,
  { trigger, sentence }: Pick<TriggerView, 'trigger' | 'sentence'>,
  { sentenceOf }: Pick<ArticleView, 'sentenceOf'>,
): Side => (sentenceOf(span) !== sentence ? 'elsewhere' : span.start < trigger.start ? 'before' : 'after');

/** The word right before a mention in lower case, with only blanks or an opening quote mark between; '' when there is none. */
export function leadingWord(mention: Span, { analysis, article }: ArticleView): string {
  const word = analysis.words[firstEndingAfter(analysis.words, mention.start) - 1];
  if (!word || !/^[\s“"‘(]*$/.test(article.text.slice(word.end, mention.start))) return '';
  return word.lower;
}

/** Whether a possessive mark follows the mention, or the mention is a possessive pronoun (`its`, `their`). */
export const isPossessor = (mention: MentionLayer, text: string): boolean =>
  /^(?:['’]s|(?<=s)['’])(?![\p{L}])/u.test(text.slice(mention.end, mention.end + 3)) ||
  (/^['’]/.test(text.slice(mention.end, mention.end + 1)) &&
    /s$/i.test(text.slice(mention.start, mention.end))) ||
  language.pronouns.anyPossessive.test(text.slice(mention.start, mention.end));

/** How one span stands to another in the text: one in the other, joined by `and`, listed by a comma, possessor or possessed, or none of these. */
export type Tie = 'within' | 'around' | 'joined' | 'listed' | 'owner' | 'owned' | 'apart';

/** The tie of one span to another. */
export function tieOf(own: Span, other: Span, text: string): Tie {
  if (other.start <= own.start && own.end <= other.end) return 'within';
  if (own.start <= other.start && other.end <= own.end) return 'around';
  const [left, right] = own.start < other.start ? [own, other] : [other, own];
  const between = text.slice(left.end, right.start).trim();
  if (language.grammar.joinedActors.test(between)) return 'joined';
  if (between === ',') return 'listed';
  if (/^['’]s?$/.test(between)) return own === left ? 'owner' : 'owned';
  return 'apart';
}
