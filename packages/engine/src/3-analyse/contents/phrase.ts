// Tagged words and mentions → the noun phrase that ends or begins at a word, with the phrases that hang on it.

import { firstEndingAfter, type MentionLayer, type Span } from '@entente/record';
import { language } from '../../language.js';
import { type ContentScene, spansFrom } from './scene.js';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM', 'DET', 'X', 'POSS']);
const HEAD = new Set(['NOUN', 'PROPN', 'PRON', 'X', 'NUM']);
const MAX_LINKS = 4;

/** The noun phrase that ends with word `last` and lies in a sentence, with what it hangs on: `Security forces in Somalia`. */
export function phraseUpTo(last: number, scene: ContentScene, sentence: Span): Span | null {
  const { words } = scene;
  const base = baseUpTo(last, scene, sentence);
  if (!base) return null;
  let { start } = base;
  for (let k = 0; k < MAX_LINKS; k++) {
    const before = firstEndingAfter(words, start) - 1;
    const head = linkBefore(before, scene);
    const outer = head === null ? null : baseUpTo(head, scene, sentence);
    if (!outer) break;
    start = outer.start;
  }
  return { start, end: base.end };
}

/** The word before a preposition, or before `shaken by`, when `before` is one. */
function linkBefore(before: number, { words }: ContentScene): number | null {
  const word = words[before];
  if (word?.pos !== 'ADP' || language.grammar.timePreposition.test(word.lower)) return null;
  const participle = words[before - 1];
  if (participle?.pos === 'VERB' && language.grammar.participleEnd.test(participle.lower)) return before - 2;
  return word.lower === 'by' ? null : before - 1;
}

function baseUpTo(last: number, scene: ContentScene, sentence: Span): Span | null {
  const { words } = scene;
  const word = words[last];
  if (!word || word.start < sentence.start || !HEAD.has(word.pos)) return null;
  const mention = widest(scene, (span) => span.end === word.end && span.start >= sentence.start, word);
  if (mention) return { start: mention.start, end: mention.end };
  let i = last;
  while (i > 0 && words[i - 1]!.start >= sentence.start && NOMINAL.has(words[i - 1]!.pos)) {
    if (words[i]!.pos === 'DET' || words[i]!.pos === 'PRON') break;
    i--;
  }
  return { start: words[i]!.start, end: word.end };
}

/** The noun phrase that begins with word `first` and lies within a stretch of text, with what `and` joins to it. */
export function phraseFrom(first: number, scene: ContentScene, stretch: Span): Span | null {
  const { words } = scene;
  const word = words[first];
  if (!word || word.end > stretch.end || !NOMINAL.has(word.pos)) return null;
  const mention = widest(scene, (span) => span.start === word.start && span.end <= stretch.end, word);
  if (!mention) {
    let i = first;
    while (i < words.length && words[i]!.end <= stretch.end && NOMINAL.has(words[i]!.pos)) i++;
    return { start: word.start, end: words[i - 1]!.end };
  }
  const and = scene.text.slice(mention.end, stretch.end).match(language.speech.andBetween)?.[0];
  const from = mention.end + (and?.length ?? 0);
  const joined =
    and &&
    widest(scene, ({ start, end }) => start === from && end <= stretch.end, { start: from, end: from + 1 });
  return { start: word.start, end: joined ? joined.end : mention.end };
}

function widest(
  scene: ContentScene,
  fits: (span: MentionLayer) => boolean,
  near: Span,
): MentionLayer | undefined {
  let best: MentionLayer | undefined;
  for (const mention of spansFrom(scene.mentions, near.start - 200, near.end + 1))
    if (fits(mention) && (!best || mention.end - mention.start > best.end - best.start)) best = mention;
  return best;
}
