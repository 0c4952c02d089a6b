// Contents that can't be what was said → out: unquoted scraps beside a quotation of the same cue, crossheads, clauses that nobody says.
import { overlap } from '@entente/record';
import { type ContentItem, type Group, type GroupRule, onItems, type TextRule } from './group.js';
import { type ContentScene, quoteAt, spanAt } from './scene.js';

/** The rule. */
export const STRAY_PIECES: GroupRule = {
  id: 'stray-pieces@2',
  room: '3-analyse',
  reason: 'Beside a quotation the network marks what the clause after its attribution tells (`“…,” he said, condemning the attack`).',
  clause: 'The content is the whole thing said.',
  apply: onItems(dropStrayPieces),
};

/** The rule that drops what nobody says. */
export const UNSAID: TextRule = {
  id: 'unsaid-contents@1',
  room: '3-analyse',
  reason: 'The network marks section headings and relative clauses as contents that have neither cue nor source.',
  clause: 'Every attributed content … with cue.',
  apply: dropUnsaid,
};

/** Without the unquoted pieces after the cue of a quotation that stands before it. */
export function dropStrayPieces({ items, cue }: Group, scene: ContentScene): ContentItem[] {
  if (!cue || items.length < 2) return [...items];
  const isQuoted = (item: ContentItem) => quoteAt(scene, item.start)?.start === item.start;
  if (!items.some((item) => item.end <= cue.start && isQuoted(item))) return [...items];
  const kept = items.filter((item) => item.end <= cue.start || holdsQuote(item, scene));
  if (kept.length === items.length) return kept;
  return kept.map((item) => ({ ...item, by: [...new Set([...item.by, STRAY_PIECES.id])] }));
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
