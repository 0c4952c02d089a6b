// An attribution: contents that one cue attributes, with that cue and their source; and the two shapes of rules that correct attributions.
import type { Rule, Span } from '@entente/record';
import type { ContentScene } from './scene.js';

/** A content, or a part of one, on its way to the layer. */
export interface ContentItem extends Span {
  readonly origins: readonly number[];
  readonly inner: boolean;
  readonly score: number;
  readonly by: readonly string[];
}
/** A cue or source, with its index among the model's (null when a rule found it) and the probability of the link. */
export interface Link extends Span {
  readonly index: number | null;
  readonly score: number;
  /** rules that found or moved it; absent where the network did, or a rule that made the whole attribution */
  readonly by?: readonly string[];
}
/** One attribution. */
export interface Group {
  readonly items: readonly ContentItem[];
  readonly cue: Link | null;
  readonly source: Link | null;
}

/** A rule that corrects one attribution: it may move, split or drop it. `borders`: contents, cues and sources of the attributions around it. */
export interface GroupRule extends Rule {
  readonly apply: (group: Group, scene: ContentScene, borders: readonly Span[]) => readonly Group[];
}
/** A rule that looks at all attributions of a text: it may add, join or drop some. */
export interface TextRule extends Rule {
  readonly apply: (groups: readonly Group[], scene: ContentScene) => readonly Group[];
}

/** The `apply` of a rule that only moves or drops contents. */
export const onItems =
  (
    correct: (group: Group, scene: ContentScene, borders: readonly Span[]) => ContentItem[],
  ): GroupRule['apply'] =>
  (group, scene, borders) => [{ ...group, items: correct(group, scene, borders) }];

/** The link with other bounds or another index, and the rule that did it. */
export const moveLink = (link: Link, fields: Partial<Link>, rule: string): Link => ({
  ...link,
  ...fields,
  by: [...new Set([...(link.by ?? []), rule])],
});

/** The item with other bounds, and the rule that moved them; unchanged when the bounds are the same. */
export function move(item: ContentItem, { start, end }: Span, rule: string): ContentItem {
  if (start === item.start && end === item.end) return item;
  return { ...item, start, end, by: item.by.includes(rule) ? item.by : [...item.by, rule] };
}
