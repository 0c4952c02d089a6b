// One expression in its sentence → its value: what `findTimes` does for a whole text, for callers that have the words already.
import { firstEndingAfter } from '@entente/record';
import { parseDay } from './calendar.js';
import { readExpression, readExpressionIn } from './grammar.js';
import { type Context, isAnchor, type Resolution, resolve } from './resolve.js';
import { readTense } from './tense.js';
import { type Token, tokenize } from './tokens.js';

/** An expression in its sentence. */
export interface TimeInput {
  /** the words of the expression */
  readonly quote: string;
  /** day of publication, YYYY-MM-DD; null when it is unknown */
  readonly published: string | null;
  /** the sentence that holds the words, and where in it they begin */
  readonly sentence: string;
  readonly offset: number;
  /** value of the date last told of before this sentence, for `the same day`, `two years later` */
  readonly anchor?: string | null;
}

/**
 * The EDTF value of a date expression; null where nothing dates it, and for every relative one when the day of publication is unknown.
 * @example resolveTime({ quote: 'Tuesday', published: '2024-04-10', sentence: 'He said on Tuesday it was over.', offset: 11 }).value // '2024-04-09'
 */
export function resolveTime(input: TimeInput): Resolution {
  const { quote, published, sentence, offset, anchor = null } = input;
  const tokens = tokenize(sentence);
  const first = firstEndingAfter(tokens, offset);
  const last = firstEndingAfter(tokens, offset + quote.length);
  const match = readExpressionIn(tokens, first, last);
  if (!match) return { value: null, granularity: 'vague', basis: 'relative' };
  const near = datesBefore(tokens, match.at, published);
  return resolve(match.expression, {
    published: parseDay(published),
    tense: readTense(
      tokens,
      { first: match.at, last: match.at + match.length },
      { start: 0, end: tokens.length },
    ),
    anchor: near ?? anchor,
    near,
  });
}

/** Value of the last date before a token. */
function datesBefore(tokens: readonly Token[], end: number, published: string | null): string | null {
  let value: string | null = null;
  for (let at = 0; at < end; ) {
    const match = readExpression(tokens, at);
    if (!match || at + match.length > end || !match.clear) {
      at++;
      continue;
    }
    const tense = readTense(tokens, { first: at, last: at + match.length }, { start: 0, end: tokens.length });
    const context: Context = { published: parseDay(published), tense, anchor: value, near: value };
    if (isAnchor(match.expression)) value = resolve(match.expression, context).value ?? value;
    at += match.length;
  }
  return value;
}
