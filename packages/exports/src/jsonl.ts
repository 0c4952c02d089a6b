// Article and records → JSON Lines: the article's line first, then its records, one a line, keys in fixed order.
import { type Article, type Record, toJsonLine } from '@entente/record';

/** One record a line, the article first; `fromJsonLine` reads each line back. */
export const toJsonl = (article: Article, records: readonly Record[]): string =>
  [article, ...records].map((item) => `${toJsonLine(item)}\n`).join('');
