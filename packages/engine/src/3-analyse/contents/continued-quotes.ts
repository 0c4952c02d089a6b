// A quotation that goes on in a sentence or paragraph of its own → a content without a cue, said by whoever was speaking.
import { bySpan, contains, type QuoteRegion, type Span } from '@entente/record';
import type { Group, Link, TextRule } from './group.js';
import { type ContentScene, quoteAt, sentenceAt, spanAt, touching, wordsIn } from './scene.js';

/** The rule. */
export const CONTINUED_QUOTES: TextRule = {
  id: 'continued-quotes@1',
  room: '3-analyse',
  reason: 'The network leaves out sentences of a quotation that continue without an attribution, or gives them no speaker.',
  clause: 'A sentence of quote that continues the same speaker with no attribution of its own is a content of its own with cue=-.',
  apply: continueQuotes,
};
const PRIOR = 0.75;

/** Adds quotations that go on, and gives contents without cue and source the speaker before them. */
export function continueQuotes(groups: readonly Group[], scene: ContentScene): Group[] {
  const speakers = groups
    .flatMap((group) => group.items.map((item) => ({ item, group })))
    .sort((a, b) => a.item.start - b.item.start);
  const starts = speakers.map(({ item }) => item);
  const before = (span: Span): Group | null => {
    // the nearest attributed quotation that ends before the span, in its paragraph or open at the end of the one before
    for (let i = spanBefore(starts, span.start); i >= 0; i--) {
      const { item, group } = speakers[i]!;
      if (span.start - item.end > REACH) return null;
      if (item.end <= span.start && group.source && quoteAt(scene, item.end - 1)) return group;
    }
    return null;
  };
  const known = groups.map((group): Group => {
    if (group.cue || group.source || group.items.length === 0) return group;
    const speaker = before(group.items[0]!);
    return speaker && isNear(group.items[0]!, speaker, scene) ? withSource(group, speaker.source!) : group;
  });
  const covered = groups.flatMap(({ items }) => items).sort(bySpan);
  const added = scene.quotes.flatMap((quote): Group[] => {
    if (!standsAlone(quote, scene) || touching(covered, quote).length > 0) return [];
    const speaker = before(quote);
    if (!speaker || !goesOn(quote, speaker, scene)) return [];
    return [
      {
        items: [
          {
            start: quote.start,
            end: quote.end,
            origins: [],
            inner: false,
            score: PRIOR,
            by: [CONTINUED_QUOTES.id],
          },
        ],
        cue: null,
        source: { ...speaker.source!, score: PRIOR },
      },
    ];
  });
  return [...known, ...added];
}

const REACH = 3000;

function spanBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const withSource = (group: Group, source: Link): Group => ({
  ...group,
  source: { ...source, score: Math.min(source.score, PRIOR) },
  items: group.items.map((item) => ({ ...item, by: [...item.by, CONTINUED_QUOTES.id] })),
});

/** Whether a quotation begins with its sentence and ends with one. */
function standsAlone(quote: QuoteRegion, scene: ContentScene): boolean {
  const { text } = scene;
  if (wordsIn(scene, quote.start, quote.end).length < 3) return false;
  const first = sentenceAt(scene, quote.start);
  const body = text.slice(quote.start, quote.end);
  return (
    first.start === quote.start &&
    (!quote.closed ||
      /[.?!…]["”’']*$/.test(body) ||
      /^\s*\.?\s*(?:\n|$)/.test(text.slice(quote.end, quote.end + 3)))
  );
}

/** Same paragraph, or the speaker's quotation was left open at the end of the paragraph before. */
function goesOn(quote: QuoteRegion, speaker: Group, scene: ContentScene): boolean {
  const paragraph = paragraphAt(scene, quote.start);
  const last = speaker.items.at(-1)!;
  if (contains(paragraph, last)) return true;
  const open = quoteAt(scene, last.end - 1);
  return (
    open !== undefined &&
    !open.closed &&
    paragraphIndex(scene, last.end - 1) + 1 === paragraphIndex(scene, quote.start)
  );
}

/** Same paragraph or the next. */
const isNear = (item: Span, speaker: Group, scene: ContentScene): boolean =>
  paragraphIndex(scene, item.start) - paragraphIndex(scene, speaker.items.at(-1)!.end - 1) <= 1;

const paragraphIndex = ({ paragraphs }: ContentScene, offset: number): number => spanAt(paragraphs, offset);
const paragraphAt = (scene: ContentScene, offset: number): Span =>
  scene.paragraphs[Math.min(paragraphIndex(scene, offset), scene.paragraphs.length - 1)]!;
