// The network's spans → drafts on word bounds; and the rule that trims what no mention begins or ends with.

import type { ScoredMention } from '@entente/record';
import { language } from '../../language.js';
import type { Word } from '../parts-of-speech.js';
import { CLAUSES, change, type Draft, type Ground, isOpening, type MentionRule, phraseAt } from './draft.js';

const ID = 'mention-bounds@1';

/** What no mention starts or ends with, unless it is in a phrase (`at least 37 people`). */
const CLOSED: ReadonlySet<string> = new Set([
  'ADP',
  'AUX',
  'CCONJ',
  'PART',
  'POSS',
  'PRON',
  'PUNCT',
  'SCONJ',
  'SYM',
  'DET',
]);

/** One draft a span of the network, in its order; spans that hold no word are dropped. */
export function draftMentions({ words, reading }: Ground): Draft[] {
  let first = 0;
  let startOfLast = 0;
  return reading.mentions.flatMap((mention, origin) => {
    // spans come in text order within a layer; the inner layer starts again
    if (mention.start < startOfLast) first = 0;
    startOfLast = mention.start;
    while (first < words.length && words[first]!.end <= mention.start) first++;
    let to = first;
    while (to < words.length && words[to]!.start < mention.end) to++;
    if (to === first) return [];
    const part = partOf(words.slice(first, to), mention);
    const { kind, score } = mention;
    return [{ from: first, to, part, kind, score, origins: [origin], by: [], open: false }];
  });
}

/** A span that stands for one part of a compound stays as it is: `U.S.` in `U.S.-proposed`, not `al` in `al-Sudani`. */
function partOf(
  covered: readonly Word[],
  { start, end }: ScoredMention,
): { start: number; end: number } | null {
  const word = covered[0]!;
  if (covered.length !== 1 || (start <= word.start && end >= word.end)) return null;
  if (!/[\p{L}.][-–]/u.test(word.text)) return null;
  const piece = word.text.slice(Math.max(0, start - word.start), end - word.start);
  const bounded =
    start <= word.start
      ? /^[-–]/.test(word.text.slice(end - word.start))
      : /[-–]$/.test(word.text.slice(0, start - word.start));
  return bounded && /^\p{Lu}/u.test(piece) && piece.length > 1 && !language.names.loneArticle.test(piece)
    ? { start, end }
    : null;
}

/** The rule. */
export const BOUNDS: MentionRule = {
  id: ID,
  room: '3-analyse',
  reason:
    'The network’s spans include commas, prepositions or articles of the next phrase at their ends, or stop in the middle of a word (`al-Rufay’`).',
  clause: CLAUSES.wholePhrase,
  apply: (drafts, ground) => drafts.flatMap((draft) => (draft.part ? [draft] : (trim(draft, ground) ?? []))),
};

/** Without closed-class words and marks at its ends; undefined where nothing else is in it. */
function trim(draft: Draft, ground: Ground): Draft | undefined {
  const { words } = ground;
  let { from, to } = draft;
  while (from < to && !mayStart(from, ground)) from++;
  let open = false;
  while (to > from && !mayEnd(to - 1, from, ground)) {
    to--;
    if (words[to]!.pos === 'ADP') open = true;
  }
  if (from >= to) return undefined;
  if (words[to]?.text === ')' && isOpenBracket(words.slice(from, to))) to++;
  const moved = from !== draft.from || to !== draft.to;
  return moved ? change(draft, { from, to, open }, ID) : draft;
}

/** A bracket is opened and not closed: `the Kurdistan Workers' Party (PKK`. */
const isOpenBracket = (words: readonly Word[]): boolean =>
  words.findLastIndex(({ text }) => text === '(') > words.findLastIndex(({ text }) => text === ')');

const mayStart = (i: number, ground: Ground): boolean =>
  phraseAt(ground, i) !== undefined || !CLOSED.has(ground.words[i]!.pos);

function mayEnd(i: number, from: number, ground: Ground): boolean {
  const phrase = phraseAt(ground, i);
  const word = ground.words[i]!;
  // `Al-Shabab, a`: the first words of another phrase
  if (phrase && phrase.from > from && isOpening(word) && phrase.to > i + 1) return false;
  return phrase !== undefined || !CLOSED.has(word.pos);
}
