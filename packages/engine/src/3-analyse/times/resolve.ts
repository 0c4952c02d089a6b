// Expression + its context → EDTF value, granularity and basis. Nothing falls back on the day of publication.
// Values by the coding manual (corpus/GUIDE.md, Times), in EDTF level 1 (Library of Congress, 2019).

import type { Unit } from '@entente/knowledge';
import type { Time } from '@entente/record';
import { formatDay } from './calendar.js';
import type { Expression } from './expression.js';
import { fromAnchor } from './from-anchor.js';
import { fromPublication } from './from-publication.js';
import { interval, inYear, yearInterval } from './periods.js';
import type { Tense } from './tense.js';

/** What an expression is counted from. */
export interface Context {
  /** day number of the publication; null when it is unknown */
  readonly published: number | null;
  readonly tense: Tense;
  /** value of the date last told of in the document; null when there is none */
  readonly anchor: string | null;
  /** the same, in this sentence alone */
  readonly near: string | null;
}
/** What an expression means. */
export type Resolution = Pick<Time, 'value' | 'granularity' | 'basis'>;

/** The value of an expression in its context. */
export function resolve(expression: Expression, context: Context): Resolution {
  const { value, basis } = dateOf(expression, context);
  return { value, granularity: granularityOf(expression, value), basis };
}

/** Whether an expression is a date that later ones may be counted from. */
export const isAnchor = ({ form }: Expression): boolean =>
  !/^(?:stretch|length|vague|since|range|overnight|part)$/.test(form);

function dateOf(expression: Expression, context: Context): Pick<Resolution, 'value' | 'basis'> {
  const { published, tense, anchor, near } = context;
  const today = published === null ? null : formatDay(published);
  switch (expression.form) {
    case 'vague':
      return { value: expression.value, basis: 'relative' };
    case 'years':
      return { value: yearInterval(expression.first, expression.last), basis: 'explicit' };
    case 'beside':
      return { value: fromAnchor(expression, anchor), basis: 'document' };
    case 'away': {
      // `a week after Seoul left`: what the clause tells of has the date of its sentence, or of the publication.
      const from = expression.clause ? (near ?? today) : anchor;
      return { value: fromAnchor(expression, from), basis: from === today ? 'relative' : 'document' };
    }
    case 'range': {
      const from = dateOf(expression.from, context);
      const to = dateOf(expression.to, context);
      return { value: from.value && to.value && interval(from.value, to.value), basis: from.basis };
    }
    case 'since': {
      const from = dateOf(expression.from, { ...context, tense: 'past' });
      return { value: from.value && today && interval(from.value.split('/')[0]!, today), basis: from.basis };
    }
    case 'date':
    case 'month':
    case 'season':
    case 'feast':
    case 'part':
      if (expression.year !== null)
        return { value: inYear(expression, expression.year)?.value ?? null, basis: 'explicit' };
  }
  return {
    value: published === null ? null : fromPublication(expression, published, tense),
    basis: 'relative',
  };
}

const BY_FORM: Readonly<Partial<Record<Expression['form'], Time['granularity']>>> = {
  season: 'season',
  weekday: 'day',
  deictic: 'day',
  vague: 'vague',
  month: 'month',
  date: 'day',
  feast: 'day',
};
const BY_UNIT: Readonly<Record<Unit, Time['granularity']>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** How exact a value is; by the words where there is no value. */
function granularityOf(expression: Expression, value: string | null): Time['granularity'] {
  if (expression.form === 'part') return expression.months === 3 ? 'quarter' : 'interval';
  if (expression.form === 'years') {
    const wide = expression.last - expression.first;
    return wide === 0 ? 'year' : wide === 9 ? 'decade' : wide === 99 ? 'century' : 'interval';
  }
  if (expression.form === 'unit' || expression.form === 'beside') return BY_UNIT[expression.unit];
  if (expression.form === 'season') return 'season';
  if (value?.includes('/')) return 'interval';
  if (value && /^\d/.test(value))
    return /-W/.test(value) ? 'week' : value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year';
  return BY_FORM[expression.form] ?? ('unit' in expression ? BY_UNIT[expression.unit] : 'interval');
}
