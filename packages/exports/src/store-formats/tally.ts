// Counts made while a file is written: rows, events left out by reason, and losses of the format. They become the export notes.
import type { EventRow, HappeningRow } from '@entente/record';

/** A row that is counted: of a happening, or of an event where whole articles are written. */
export type Counted = EventRow & Partial<Pick<HappeningRow, 'events'>>;

/** A loss of a format. `seen` tests whether an event has it; without `seen` the loss is stated but not counted. */
export interface Loss {
  readonly what: string;
  seen?(event: Counted): boolean;
}

/** Accumulates counts while a file is written. */
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

  /** Counts what gets no row. */
  leaveOut(reason: string): void {
    this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + 1);
  }

  /** Counts what is in the file, and its losses. */
  keep(event: Counted): void {
    this.written++;
    for (const [loss, count] of this.#lost) if (loss.seen?.(event)) this.#lost.set(loss, count + 1);
  }

  get leftOut(): Readonly<globalThis.Record<string, number>> {
    return Object.fromEntries([...this.#leftOut].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The losses that occurred, and those that can't be counted. */
  get lost(): readonly { readonly what: string; readonly count: number | null }[] {
    return [...this.#lost]
      .filter(([loss, count]) => count > 0 || !loss.seen)
      .map(([loss, count]) => ({ what: loss.what, count: loss.seen ? count : null }));
  }
}
