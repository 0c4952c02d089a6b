// Months of days: indexes of articles by their time are read for the months around a day, so months that are over cost nothing.

/** The month of articles whose day is not known. */
export const UNDATED = 0;

/** Days since 1970 → 202405; 0 where none is known. */
export function monthOf(day: number | null): number {
  if (day === null) return UNDATED;
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 100 + date.getUTCMonth() + 1;
}

/** Months that hold days at most so many days from a day, its own and `UNDATED` among them. */
export function monthsAround(day: number, days: number): number[] {
  const months = new Set([UNDATED]);
  for (let step = -days; step < days; step += 7) months.add(monthOf(day + step));
  return [...months.add(monthOf(day + days))];
}
