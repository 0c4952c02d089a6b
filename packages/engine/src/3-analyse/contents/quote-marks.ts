// A content that begins or ends within a quotation → one that takes the whole of it, marks included.
import { overlap, type Span } from '@entente/record';
import { type ContentItem, type Group, type GroupRule, move, onItems } from './group.js';
import { type ContentScene, quoteAt, wordsIn } from './scene.js';

/** The rule. */
export const QUOTE_MARKS: GroupRule = {
  id: 'quote-marks@1',
  room: '3-analyse',
  reason: 'The network ends a quotation before its closing mark or begins it after its opening mark.',
  clause:
    'The content is the whole thing said, quote marks and an opening `that` included, final comma inside the quote marks included.',
  apply: onItems(pairQuoteMarks),
};

/** Moves the bounds of a group's contents to the marks of the quotations they cut. */
export function pairQuoteMarks({ items, cue }: Group, scene: ContentScene): ContentItem[] {
  return items.map((item) => {
    const first = quoteAt(scene, item.start);
    const last = quoteAt(scene, item.end - 1);
    // speech within a quotation, cue and all, keeps its own bounds
    const isNested = (quote: Span) => cue !== null && overlap(quote, cue) > 0;
    let { start, end } = item;
    if (first && !isNested(first) && isFree({ start: first.start, end: start }, item, items)) {
      const cut = wordsIn(scene, first.start, start).length;
      if (cut === 0 || end >= first.end - 1 || covers(item, first)) start = first.start;
    }
    if (last && !isNested(last) && isFree({ start: end, end: last.end }, item, items)) {
      const cut = wordsIn(scene, end, last.end).length;
      if (last.closed ? cut === 0 || start <= last.start + 2 || covers(item, last) : covers(item, last))
        end = last.end;
    }
    return move(item, { start, end }, QUOTE_MARKS.id);
  });
}

/** Whether an item holds most of a quotation. */
const covers = (item: Span, quote: Span): boolean => overlap(item, quote) > 0.6 * (quote.end - quote.start);

/** Whether no other content of the group stands in a stretch of text. */
const isFree = (stretch: Span, item: ContentItem, items: readonly ContentItem[]): boolean =>
  items.every((other) => other === item || overlap(other, stretch) === 0);
