// Contents that can't be what was said → out: unquoted scraps beside a quotation of the same cue, crossheads, clauses that nobody says.
import { overlap, type Rule } from '@entente/record';
import type { ContentItem, Group } from './group.js';
import { type ContentScene, quoteAt, spanAt } from './scene.js';

/** The rule. */
export const STRAY_PIECES: Rule = {
  id: 'stray-pieces@1',
  room: '3-analyse',
  reason:
    'The model adds what follows an attribution (`“…,” he said, condemning the attack`), crossheads and relative clauses.',
  clause: 'The content is the whole thing said.',
};

/** Without the unquoted pieces after the cue of a quotation that stands before it. */
export function dropStrayPieces({ items, cue }: Group, scene: ContentScene): ContentItem[] {
  if (!cue || items.length < 2) return [...items];
  const isQuoted = (item: ContentItem) => quoteAt(scene, item.start)?.start === item.start;
  if (!items.some((item) => item.end <= cue.start && isQuoted(item))) return [...items];
  return items
    .filter((item) => item.end <= cue.start || holdsQuote(item, scene))
    .map((item) => ({
      ...item,
      by: item.by.includes(STRAY_PIECES.id) ? item.by : [...item.by, STRAY_PIECES.id],
    }));
}

const holdsQuote = (item: ContentItem, scene: ContentScene): boolean =>
  scene.quotes.slice(spanAt(scene.quotes, item.start)).some((quote, i) => i < 3 && overlap(quote, item) > 0);

/** Without attributions that have neither cue nor source and quote nothing, and without crossheads taken for speech. */
export function dropUnsaid(groups: readonly Group[], scene: ContentScene): Group[] {
  return groups.filter(({ items, cue, source }) => {
    if (cue || items.length === 0) return items.length > 0;
    const [first] = items;
    if (!source && !quoteAt(scene, first!.start) && !quoteAt(scene, first!.end - 1)) return false;
    const paragraph = scene.paragraphs[spanAt(scene.paragraphs, first!.start)];
    const isWhole = paragraph && first!.start <= paragraph.start && first!.end >= paragraph.end;
    const isHeading =
      isWhole &&
      paragraph.end - paragraph.start < 60 &&
      !/[.!?…][”"’')]*$/.test(scene.text.slice(paragraph.start, paragraph.end));
    return !isHeading || first!.origins.length === 0;
  });
}
