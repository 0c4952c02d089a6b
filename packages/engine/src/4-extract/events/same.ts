// Which events of an article are mentions of the very same happening: the model's arcs, kept to one type and joined transitively.
import type { Analysis } from '@entente/record';

const THRESHOLD = 0.5;

/** For each kept trigger the earliest kept trigger of its happening; absent for the first one. */
export function sameHappenings(
  { triggers, arcs }: Analysis,
  kept: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  const best = new Map<number, { to: number; score: number }>();
  for (const { kind, from, to, score } of arcs) {
    if (kind !== 'same' || score < THRESHOLD || to >= from || !kept.has(from) || !kept.has(to)) continue;
    if (triggers[from]!.type !== triggers[to]!.type) continue;
    if ((best.get(from)?.score ?? 0) < score) best.set(from, { to, score });
  }
  for (const from of [...best.keys()].sort((a, b) => a - b)) {
    const { to } = best.get(from)!;
    first.set(from, first.get(to) ?? to);
  }
  return first;
}
