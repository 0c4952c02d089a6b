// A month → weeks of seven days from Monday on; expectations → the day on which each is drawn.
import type { Expectation } from '@entente/record';

/** One day of the grid; null: it belongs to the month before or after. */
export type GridDay = string | null;

/** `2026-03` → its weeks; days outside the month are null. */
export function weeksOf(month: string): readonly (readonly GridDay[])[] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const lead = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: Math.ceil((lead + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => {
      const date = week * 7 + day - lead + 1;
      return date < 1 || date > length ? null : `${month}-${String(date).padStart(2, '0')}`;
    }),
  );
}

/** The month some months later (or earlier). */
export function monthAfter(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** A month of a URL, else that of a day, else null. */
export const monthIn = (asked: string | null, day: string | null): string | null =>
  asked !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : (day?.slice(0, 7) ?? null);

/** Expectations by the last day on which they are due; those without a day are left out. */
export function byDueDay(items: readonly Expectation[]): ReadonlyMap<string, readonly Expectation[]> {
  const days = new Map<string, Expectation[]>();
  for (const item of items) {
    const day = item.to ?? item.from;
    if (day !== null) days.set(day, [...(days.get(day) ?? []), item]);
  }
  return days;
}
