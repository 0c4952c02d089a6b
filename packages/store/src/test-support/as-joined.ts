// Test support: rows with the happenings that a store has put their events in, for a naive reader; and words of a person that put events together.
import type { Rows, Store } from '@entente/record';
import { createRandom } from '../../../../tests/support/random.js';

/** The rows, each event with its happening in the store. */
export async function asJoined(
  store: Pick<Store, 'listEvents'>,
  rows: readonly Rows[],
): Promise<readonly Rows[]> {
  const { items } = await store.listEvents({}, { limit: 100_000 });
  const happeningOf = new Map(items.map(({ id, happening }) => [id, happening]));
  return rows.map((row) => ({
    ...row,
    events: row.events.map((event) => ({ ...event, happening: happeningOf.get(event.id)! })),
  }));
}

/** Puts events together as a person would, of one article and of several. */
export async function joinSome(
  store: Pick<Store, 'join'>,
  rows: readonly Rows[],
  times: number,
): Promise<void> {
  const random = createRandom(9);
  const events = rows.flatMap((row) => row.events);
  for (let i = 0; i < times; i++) {
    const at = random.below(events.length - 30);
    const [one, other] = [events[at]!.id, events[at + 1 + random.below(i % 2 === 0 ? 6 : 29)]!.id];
    await store.join({
      one,
      other,
      together: true,
      who: 'ada',
      when: '2026-01-01T10:00:00Z',
      reason: 'one act',
    });
  }
}
