// Happenings that may be the same as one: of its type, near it in time; and a happening in plain words.
import { ANY, addDays, type HappeningRow } from '@entente/record';
import { plural } from '../charts/counted.js';
import { nameOfType, STATUS_NAMES } from '../parts/names.js';

/** Days before and after, and number of candidates. */
const NEAR = { days: 7, most: '30' } as const;

/** The query of `/api/happenings` for candidates: of every status, however sure. */
export function candidatesAsked({
  type,
  date: { from, to },
}: Pick<HappeningRow, 'type' | 'date'>): URLSearchParams {
  const asked = new URLSearchParams({ type, status: ANY, minConfidence: '0', limit: NEAR.most });
  if (from === null) asked.set('basis', 'unknown');
  else {
    asked.set('from', addDays(from, -NEAR.days));
    asked.set('to', addDays(to ?? from, NEAR.days));
  }
  return asked;
}

/** `Kenya → Agree · visit → Uganda, 2026-03-02: “met” (2 reports)` */
export function lineOf(row: HappeningRow): string {
  const names = (parties: HappeningRow['actors']) => parties.map(({ name }) => name).join(', ');
  const act = [nameOfType(row.type), row.mode].filter(Boolean).join(' · ');
  const whole = [names(row.actors) || 'someone', act, names(row.recipients)].filter(Boolean).join(' → ');
  const status = row.status === 'occurred' ? '' : `, ${STATUS_NAMES[row.status]}`;
  return `${whole}${status}, ${row.date.from ?? 'undated'}: “${row.trigger.quote}” (${plural(row.reports, 'report')})`;
}
