// The model's spans → drafts on word bounds, without punctuation, conjunctions, prepositions and half phrases at their ends.
import type { ScoredMention } from '@entente/record';
import type { Word } from '../parts-of-speech.js';
import { type Draft, type Ground, isOpening, phraseAt } from './draft.js';

/** Rule: what the ends of a mention may be. */
export const BOUNDS = 'mention-bounds@1';

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

/** One draft a span of the model, in its order; spans that hold no word of a phrase are dropped. */
export function draftMentions(ground: Ground): Draft[] {
  const { words, reading } = ground;
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
    const draft: Draft = {
      from: first,
      to,
      part,
      kind: mention.kind,
      score: mention.score,
      origins: [origin],
      by: [],
      open: false,
    };
    const bounded = part ? draft : trim(draft, ground);
    return bounded ? [bounded] : [];
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
  return bounded && /^\p{Lu}/u.test(piece) && piece.length > 1 && !/^(?:al|el|ul)$/i.test(piece)
    ? { start, end }
    : null;
}

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
  const moved = from !== draft.from || to !== draft.to;
  return { ...draft, from, to, open, by: moved ? [BOUNDS] : [] };
}

const mayStart = (i: number, ground: Ground): boolean =>
  phraseAt(ground, i) !== undefined || !CLOSED.has(ground.words[i]!.pos);

function mayEnd(i: number, from: number, ground: Ground): boolean {
  const phrase = phraseAt(ground, i);
  const word = ground.words[i]!;
  // `Al-Shabab, a`: the first words of another phrase
  if (phrase && phrase.from > from && isOpening(word) && phrase.to > i + 1) return false;
  return phrase !== undefined || !CLOSED.has(word.pos);
}
