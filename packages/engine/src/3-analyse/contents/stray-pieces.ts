// Unquoted pieces beside a quotation of the same cue → out: they tell what the speaker did.
import { firstEndingAfter, overlap } from '@entente/record';
import { type ContentItem, type Group, type GroupRule, onItems } from './group.js';
import { type ContentScene, quoteAt } from './scene.js';

/** The rule. */
export const STRAY_PIECES: GroupRule = {
  id: 'stray-pieces@2',
  room: '3-analyse',
  reason:
    'Beside a quotation the network marks what the clause after its attribution tells (`“…,” he said, condemning the attack`).',
  clause: 'The content is the whole thing said.',
  apply: onItems(dropStrayPieces),
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
  scene.quotes
    .slice(firstEndingAfter(scene.quotes, item.start))
    .some((quote, i) => i < 3 && overlap(quote, item) > 0);
