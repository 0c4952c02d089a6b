// What is counted while a file is written: rows, events left out and why, and what was found that the format can't hold. It ends as notes.
import { type EventRow, isSure, type Status } from '@entente/record';

/** Something that a format can't hold. `seen` says whether an event has it; without it the loss is stated and not counted. */
export interface Loss {
  readonly what: string;
  seen?(event: EventRow): boolean;
}

/** Totals that grow as a file is written. */
export class Tally {
  articles = 0;
  rows = 0;
  found = 0;
  written = 0;
  collisions = 0;
  readonly #leftOut = new Map<string, number>();
  readonly #lost: Map<Loss, number>;

  constructor(losses: readonly Loss[]) {
    this.#lost = new Map(losses.map((loss) => [loss, 0]));
  }

  /** An event that gets no row. */
  leaveOut(reason: string): void {
    this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + 1);
  }

  /** An event that is in the file, with all that the file can't say of it. */
  keep(event: EventRow): void {
    this.written++;
    for (const [loss, count] of this.#lost) if (loss.seen?.(event)) this.#lost.set(loss, count + 1);
  }

  get leftOut(): Readonly<globalThis.Record<string, number>> {
    return Object.fromEntries([...this.#leftOut].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Losses that were seen, and those that can't be counted. */
  get lost(): readonly { readonly what: string; readonly count: number | null }[] {
    return [...this.#lost]
      .filter(([loss, count]) => count > 0 || !loss.seen)
      .map(([loss, count]) => ({ what: loss.what, count: loss.seen ? count : null }));
  }
}

/** Which events are asked for. */
interface Wanted {
  readonly include: readonly Status[];
  readonly minConfidence: number;
}

/** The events whose status and confidence are asked for; the others are counted as left out. */
export function pickEvents(
  events: readonly EventRow[],
  { include, minConfidence }: Wanted,
  tally: Tally,
): readonly EventRow[] {
  tally.found += events.length;
  return events.filter((event) => {
    const reason = !include.includes(event.status)
      ? `status ${event.status} was not asked for`
      : isSure(event, minConfidence)
        ? null
        : `confidence below ${minConfidence}`;
    if (reason) tally.leaveOut(reason);
    return reason === null;
  });
}
