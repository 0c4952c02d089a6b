// Article and records → JSON Lines: the article's line first, then one line per record, keys in fixed order.
import { type Article, type Record, toJsonLine } from '@entente/record';

/** One record per line, the article first; `fromJsonLine` parses each line. */
export const toJsonl = (article: Article, records: readonly Record[]): string =>
  [article, ...records].map((item) => `${toJsonLine(item)}\n`).join('');
