// Quotations that the model passed over, beside a verb of saying and its subject → contents with cue and source.
import { bySpan, firstEndingAfter, overlap, type QuoteRegion, type Span } from '@entente/record';
import type { Group, TextRule } from './group.js';
import { type ContentScene, quoteAt, sentenceAt, touching, wordsIn } from './scene.js';
import { findSubjects } from './subject.js';

/** The rule. */
export const MISSED_QUOTES: TextRule = {
  id: 'missed-quotes@1',
  room: '3-analyse',
  reason: 'The network misses short quotations next to a reporting verb with its subject.',
  clause: 'Every attributed content: direct (in quote marks) …',
  apply: addMissedQuotes,
};
const PRIOR = 0.8;
const MIN_WORDS = 2;

/** Adds attributed quotations that no content covers, and ties those that have no cue to the one beside them. */
export function addMissedQuotes(groups: readonly Group[], scene: ContentScene): Group[] {
  const covered = groups.flatMap(({ items }) => items).sort(bySpan);
  const tied = groups.map((group) => (group.cue ? group : tieToNeighbour(group, scene)));
  const added = scene.quotes.flatMap((quote): Group[] => {
    if (!isOpenTo(quote, covered, scene)) return [];
    const found = attributionAfter(quote, scene) ?? attributionBefore(quote, scene);
    if (!found) return [];
    const item = { start: quote.start, end: quote.end, origins: [], inner: false, score: PRIOR };
    return [{ items: [{ ...item, by: [MISSED_QUOTES.id] }], ...links(found) }];
  });
  return [...tied, ...added];
}

const links = ({ cue, source }: { cue: Span; source: Span }): Pick<Group, 'cue' | 'source'> => ({
  cue: { index: null, start: cue.start, end: cue.end, score: PRIOR },
  source: { index: null, start: source.start, end: source.end, score: PRIOR },
});

/** A quotation that the model took for one that goes on, though `, X said` follows it. */
function tieToNeighbour(group: Group, scene: ContentScene): Group {
  const [item] = group.items;
  const quote = item && quoteAt(scene, item.end - 1);
  if (!item || group.items.length > 1 || !quote || quote.end !== item.end) return group;
  const found = attributionAfter(quote, scene);
  if (!found) return group;
  return { items: [{ ...item, by: [...item.by, MISSED_QUOTES.id] }], ...links(found) };
}

function isOpenTo(quote: QuoteRegion, covered: readonly Span[], scene: ContentScene): boolean {
  if (!quote.closed || wordsIn(scene, quote.start, quote.end).length < MIN_WORDS) return false;
  return touching(covered, quote).every((span) => overlap(span, quote) < 0.3 * (quote.end - quote.start));
}

/** `“…,” X said`, `“…,” said X`. */
function attributionAfter(quote: QuoteRegion, scene: ContentScene): { cue: Span; source: Span } | null {
  const { words, lexicon } = scene;
  const sentence = sentenceAt(scene, quote.end);
  const first = firstEndingAfter(words, quote.end);
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
  const last = firstEndingAfter(words, quote.start) - 1;
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
