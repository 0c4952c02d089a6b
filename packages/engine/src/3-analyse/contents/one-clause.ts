// Pieces of one content with only a word or two between them → one content.
import type { Span } from '@entente/record';
import { overlap } from '@entente/record';
import { type ContentItem, type Group, type GroupRule, onItems } from './group.js';
import { type ContentScene, quoteAt, sentenceAt, wordsIn } from './scene.js';

/** The rule. */
export const ONE_CLAUSE: GroupRule = {
  id: 'one-clause@1',
  room: '3-analyse',
  reason: 'The network leaves gaps of a few words in a long content, mostly at names.',
  clause: 'The content is the whole thing said.',
  apply: onItems(closeHoles),
};
const MAX_HOLE = 8;

/** Closes holes between contents of a group that stand on the same side of its cue. */
export function closeHoles(
  { items, cue, source }: Group,
  scene: ContentScene,
  borders: readonly Span[],
): ContentItem[] {
  const closed: ContentItem[] = [];
  for (const item of [...items].sort((a, b) => a.start - b.start)) {
    const last = closed.at(-1);
    const hole = last && { start: last.end, end: item.start };
    if (
      !last ||
      !hole ||
      !isHole(hole, scene) ||
      [cue, source, ...borders].some((span) => span && overlap(span, hole) > 0)
    ) {
      closed.push(item);
      continue;
    }
    closed[closed.length - 1] = {
      start: last.start,
      end: Math.max(last.end, item.end),
      origins: [...last.origins, ...item.origins],
      inner: last.inner && item.inner,
      score: Math.max(last.score, item.score),
      by: [...new Set([...last.by, ...item.by, ONE_CLAUSE.id])],
    };
  }
  return closed;
}

function isHole(hole: Span, scene: ContentScene): boolean {
  if (hole.start >= hole.end) return true;
  const { text } = scene;
  if (sentenceAt(scene, hole.start) !== sentenceAt(scene, hole.end)) return false;
  const closes = quoteAt(scene, hole.start - 1);
  const opens = quoteAt(scene, hole.end);
  if (closes && opens && closes !== opens && wordsIn(scene, hole.start, hole.end).length > 3) return false;
  return (
    wordsIn(scene, hole.start, hole.end).length <= MAX_HOLE && !/\n/.test(text.slice(hole.start, hole.end))
  );
}
