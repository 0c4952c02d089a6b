// Quotations that the model passed over, beside a verb of saying and its subject → contents with cue and source.
import { bySpan, overlap, type QuoteRegion, type Rule, type Span } from '@entente/record';
import type { Group } from './group.js';
import { type ContentScene, sentenceAt, spanAt, touching, wordsIn } from './scene.js';
import { findSubjects } from './subject.js';

/** The rule. */
export const MISSED_QUOTES: Rule = {
  id: 'missed-quotes@1',
  room: '3-analyse',
  reason: 'The model misses short quotations.',
  clause: 'Every attributed content: direct (in quote marks) …',
};
const PRIOR = 0.8;
const MIN_WORDS = 2;

/** Adds attributed quotations that no content covers. */
export function addMissedQuotes(groups: readonly Group[], scene: ContentScene): Group[] {
  const covered = groups.flatMap(({ items }) => items).sort(bySpan);
  const added = scene.quotes.flatMap((quote): Group[] => {
    if (!isOpenTo(quote, covered, scene)) return [];
    const found = attributionAfter(quote, scene) ?? attributionBefore(quote, scene);
    if (!found) return [];
    const { cue, source } = found;
    return [
      {
        items: [
          {
            start: quote.start,
            end: quote.end,
            origins: [],
            inner: false,
            score: PRIOR,
            by: [MISSED_QUOTES.id],
          },
        ],
        cue: { index: null, ...cue, score: PRIOR },
        source: { index: null, ...source, score: PRIOR },
      },
    ];
  });
  return [...groups, ...added];
}

function isOpenTo(quote: QuoteRegion, covered: readonly Span[], scene: ContentScene): boolean {
  if (!quote.closed || wordsIn(scene, quote.start, quote.end).length < MIN_WORDS) return false;
  return touching(covered, quote).every((span) => overlap(span, quote) < 0.3 * (quote.end - quote.start));
}

/** `“…,” X said`, `“…,” said X`. */
function attributionAfter(quote: QuoteRegion, scene: ContentScene): { cue: Span; source: Span } | null {
  const { words, lexicon } = scene;
  const sentence = sentenceAt(scene, quote.end);
  const first = spanAt(words, quote.end);
  const end = Math.min(words.length, first + 14);
  for (let i = first; i < end && words[i]!.end <= sentence.end; i++) {
    const word = words[i]!;
    if (/^[“"”;:]$/.test(word.text)) return null;
    if (word.pos !== 'VERB' || !lexicon.has('say', word.lower)) continue;
    const subject = findSubjects(word, scene).find(({ start }) => start >= quote.end);
    return subject && /[,?!.…—–]["”’']*$/.test(scene.text.slice(quote.start, quote.end))
      ? { cue: word, source: subject }
      : null;
  }
  return null;
}

/** `X said: “…”`. */
function attributionBefore(quote: QuoteRegion, scene: ContentScene): { cue: Span; source: Span } | null {
  const { words, lexicon, text } = scene;
  const last = spanAt(words, quote.start) - 1;
  let i = last;
  while (i >= 0 && /^[,:]$/.test(words[i]!.text)) i--;
  const word = words[i];
  if (!word || i === last || word.pos !== 'VERB' || !lexicon.has('say', word.lower)) return null;
  if (
    !text
      .slice(word.end, quote.start)
      .trim()
      .match(/^[,:]$/)
  )
    return null;
  const subject = findSubjects(word, scene).find(({ relation }) => relation === 'subject');
  return subject ? { cue: word, source: subject } : null;
}
