// What a date expression says before it is counted from any day: the grammar makes it, `resolve.ts` gives it a value.

import type { Unit } from '@entente/knowledge';
import type { Token } from './tokens.js';

/** last −1, this 0, next +1; null where none is said */
export type Shift = -1 | 0 | 1 | null;

/** A date expression, by the form of its words. */
export type Expression =
  /** `March 14, 2025`, `14 March`, `1–3 August` (then with `lastDay`); month null: `on the 7th` */
  | {
      readonly form: 'date';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number;
      readonly lastDay?: number;
    }
  /** `May 2024`, `last November`, `January of this year` (then with `yearShift`) */
  | {
      readonly form: 'month';
      readonly year: number | null;
      readonly month: number;
      readonly shift: Shift;
      readonly yearShift: Shift;
    }
  /** `2011`, `the 1990s`, `the 19th century`, `2017 to 2021` */
  | { readonly form: 'years'; readonly first: number; readonly last: number }
  /** `the second quarter of 2024`, `the first half of the year` */
  | { readonly form: 'part'; readonly year: number | null; readonly months: number; readonly nth: number }
  | { readonly form: 'season'; readonly year: number | null; readonly month: number; readonly shift: Shift }
  /** a feast by its key in FEASTS; `eve` for the day before */
  | {
      readonly form: 'feast';
      readonly year: number | null;
      readonly feast: string;
      readonly eve: boolean;
      readonly shift: Shift;
    }
  /** `last Friday`; `Friday of last week` (then with `week`) */
  | { readonly form: 'weekday'; readonly weekday: number; readonly shift: Shift; readonly week: Shift }
  | { readonly form: 'weekend'; readonly shift: Shift }
  /** `yesterday` −1, `today` 0, `tomorrow` 1 */
  | { readonly form: 'deictic'; readonly days: number }
  | { readonly form: 'overnight' }
  /** `last week`, `this month`, `next year` */
  | { readonly form: 'unit'; readonly unit: Unit; readonly shift: -1 | 0 | 1 }
  /** `two days ago`, `two weeks from now` (then below 0); exact with `today` or a part of the day behind it (`a year ago this evening`) */
  | { readonly form: 'ago'; readonly count: number; readonly unit: Unit; readonly exact: boolean }
  /** `two years later`, `a day earlier` (from the date last told of); `a week after` (from what the clause tells of) */
  | {
      readonly form: 'away';
      readonly count: number;
      readonly unit: Unit;
      readonly sign: 1 | -1;
      readonly clause: boolean;
    }
  /** `the same day` 0, `the following month` +1, `the previous year` −1 */
  | { readonly form: 'beside'; readonly unit: Unit; readonly step: -1 | 0 | 1 }
  /** `the past six months` −1, `the next two weeks` +1 */
  | { readonly form: 'stretch'; readonly count: number; readonly unit: Unit; readonly sign: 1 | -1 }
  /** `two-day` (then `whole`), `ten days`, `a fortnight to pack` (then `ahead`) */
  | {
      readonly form: 'length';
      readonly count: number;
      readonly unit: Unit;
      readonly whole: boolean;
      readonly ahead: boolean;
    }
  /** `between May and July`, `from 3 to 9 April` */
  | { readonly form: 'range'; readonly from: Expression; readonly to: Expression }
  /** `since 2011` where the preposition belongs to the expression */
  | { readonly form: 'since'; readonly from: Expression }
  | { readonly form: 'vague'; readonly value: 'PAST' | 'PRESENT' | 'FUTURE' };

/** An expression read from `length` tokens. `clear`: a date whoever reads it; otherwise it counts only where the model saw a time. */
export interface Match {
  readonly expression: Expression;
  readonly length: number;
  readonly clear: boolean;
}
/** One family of expressions: what begins at a token, if anything. */
export type GrammarRule = (tokens: readonly Token[], at: number) => Match | null;

/** The word at a place in small letters; empty at the end and where an empty line parts it from the word before. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token && token.gap !== 'paragraph' ? token.lower : '';
}

/** The word before a place in small letters; empty at the start of a paragraph. */
export const wordBefore = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.gap === 'paragraph' ? '' : (tokens[at - 1]?.lower ?? '');

/** `since 2011`, where the preposition was taken into the expression. */
export const sinceOf = (from: Expression): Expression => ({ form: 'since', from });
