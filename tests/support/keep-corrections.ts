// Test support: gold stories as kept articles, and corrections kept one after the other.
import {
  type Actor,
  applyCorrections,
  type CorrectionInput,
  type Event,
  makeCorrection,
  type Record,
} from '@entente/record';
import { readGold } from './gold-records.js';

/** A kept article, as far as corrections need it. */
export type Kept = Parameters<typeof makeCorrection>[0] & { readonly records: readonly Record[] };
/** A gold story without corrections. */
export const keptGold = (id: string): Kept => {
  const { article, records } = readGold(id);
  return { article, records, current: records, corrections: [] };
};
/** Keeps corrections one after the other, each a minute later. */
export function keep(kept: Kept, ...inputs: readonly (CorrectionInput & { readonly who?: string })[]): Kept {
  let after = kept;
  for (const { who = 'ada', ...input } of inputs) {
    const when = `2026-01-01T10:${String(after.corrections.length).padStart(2, '0')}:00Z`;
    const corrections = [...after.corrections, makeCorrection(after, input, { who, when })];
    const { records: current } = applyCorrections(kept.article, kept.records, corrections);
    after = { ...kept, corrections, current };
  }
  return after;
}
/** The events among records, as they stand. */
export const eventsOf = (records: readonly Record[]) =>
  records.filter((item): item is Event => item.kind === 'event');
/** The actors among records. */
export const actorsOf = (records: readonly Record[]) =>
  records.filter((item): item is Actor => item.kind === 'actor');
/** The event of that id as it stands now. */
export const eventOf = ({ current }: Kept, id: string): Event | undefined =>
  eventsOf(current).find((event) => event.id === id);
/** The correction kept last. */
export const lastOf = ({ corrections }: Kept) => corrections.at(-1)!;
