// The figures and names that date expressions are put together from: a day, a month, a year, an amount of time.

import type { Unit } from '@entente/knowledge';
import { language } from '../../language.js';
import { wordAt } from './expression.js';
import { isCapital, type Token } from './tokens.js';

const { months: MONTHS, numbers: NUMBERS, units: UNITS, vagueCounts: VAGUE_COUNTS } = language.calendar;

type Tokens = readonly Token[];
/** Something read and the place behind it. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

/** A month's name with a capital; the point of an abbreviation belongs to it. */
export function readMonth(tokens: Tokens, at: number): Read<number> | null {
  const token = tokens[at];
  const value = token && MONTHS.get(token.lower);
  if (value === undefined || !isCapital(token)) return null;
  const short = token!.text.length <= 4 && !language.times.shortMonth.test(token!.lower);
  const dotted = short && tokens[at + 1]?.text === '.' && tokens[at + 1]!.gap === 'none';
  return { value, end: at + (dotted ? 2 : 1) };
}

/** A day of the month: `14`, `3rd`. */
export function readDay(tokens: Tokens, at: number): Read<number> | null {
  const token = tokens[at];
  if (!token || !/^\d\d?$/.test(token.text) || Number(token.text) < 1 || Number(token.text) > 31) return null;
  const suffix = tokens[at + 1];
  const ordinal = suffix?.gap === 'none' && language.times.ordinalEnd.test(suffix.lower);
  if (suffix?.gap === 'none' && !ordinal && /^[\p{L}%]/u.test(suffix.text)) return null;
  return { value: Number(token.text), end: at + (ordinal ? 2 : 1) };
}

/** A year in four figures, from 1000 to 2199. */
export function readYear(tokens: Tokens, at: number): Read<number> | null {
  const token = tokens[at];
  if (!token || !/^(?:1\d|2[01])\d\d$/.test(token.text)) return null;
  const behind = tokens[at + 1];
  if (behind?.gap === 'none' && /^[\p{L}%°/]/u.test(behind.text)) return null;
  return { value: Number(token.text), end: at + 1 };
}

/** A number in figures or words: `six`, `thirty-two`, `a`, `36`; null for `a few`, `several`. */
export function readCount(tokens: Tokens, at: number): Read<number | null> | null {
  const first = tokens[at]?.lower ?? '';
  if (/^\d{1,3}$/.test(first)) return { value: Number(first), end: at + 1 };
  if (VAGUE_COUNTS.has(first)) return { value: null, end: at + 1 };
  if (language.times.oneOf.test(first)) {
    const noun = wordAt(tokens, at + 1);
    const of = wordAt(tokens, at + 2) === 'of' ? 1 : 0;
    if (noun === 'dozen') return { value: 12, end: at + 2 };
    if (noun === 'few' || noun === 'couple') return { value: noun === 'couple' ? 2 : null, end: at + 2 + of };
    return { value: 1, end: at + 1 };
  }
  const tens = NUMBERS.get(first);
  if (tens === undefined) return null;
  const ones = wordAt(tokens, at + 1) === '-' && tens >= 20 ? NUMBERS.get(wordAt(tokens, at + 2)) : undefined;
  return ones !== undefined && ones < 10 ? { value: tens + ones, end: at + 3 } : { value: tens, end: at + 1 };
}

/** How much of which unit of time. */
export interface Amount {
  /** null: `a few`, `several` */
  readonly count: number | null;
  readonly unit: Unit;
  readonly end: number;
  /** `two-day` */
  readonly hyphen: boolean;
}

/** An amount of time: `six months`, `a fortnight`, `two-day`. */
export function readAmount(tokens: Tokens, at: number): Amount | null {
  const amount = readCount(tokens, at);
  if (!amount) return null;
  const hyphen = wordAt(tokens, amount.end) === '-';
  const i = hyphen ? amount.end + 1 : amount.end;
  const noun = UNITS.get(wordAt(tokens, i));
  return noun ? { count: amount.value && amount.value * noun[0], unit: noun[1], end: i + 1, hyphen } : null;
}
