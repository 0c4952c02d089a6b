// Contents that one cue attributes, with that cue and their source: what the rules of this folder mend.
import type { Span } from '@entente/record';

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
}
/** One attribution. */
export interface Group {
  readonly items: readonly ContentItem[];
  readonly cue: Link | null;
  readonly source: Link | null;
}

/** The item with other bounds, and the rule that moved them; unchanged when the bounds are the same. */
export function move(item: ContentItem, { start, end }: Span, rule: string): ContentItem {
  if (start === item.start && end === item.end) return item;
  return { ...item, start, end, by: item.by.includes(rule) ? item.by : [...item.by, rule] };
}
