// How much a filter excludes by its status and minimum confidence; every answer with counts reports it.
import { ANY, type CountUnit, type Filter, type LeftOut, type Reader } from '@entente/record';

/** Counts what matches the filter except for status and minimum confidence, by the reason of exclusion. `also` still applies. */
export async function countLeftOut(
  reader: Reader,
  filter: Filter,
  unit: CountUnit | 'events',
): Promise<LeftOut> {
  const { status, minConfidence = 0, ...rest } = filter;
  const isAnyStatus = status === undefined || status.includes(ANY);
  const ofStatus: Filter = isAnyStatus ? rest : { ...rest, status };
  if (isAnyStatus && minConfidence === 0) return { otherStatus: 0, unsure: 0 };
  const shown = await countOne(reader, filter, unit);
  const sureOrNot = minConfidence === 0 ? shown : await countOne(reader, ofStatus, unit);
  const all = isAnyStatus ? sureOrNot : await countOne(reader, rest, unit);
  return { otherStatus: all - sureOrNot, unsure: sureOrNot - shown };
}

async function countOne(reader: Reader, filter: Filter, unit: CountUnit | 'events'): Promise<number> {
  if (unit === 'events') return reader.countEvents(filter);
  const [all] = await reader.countHappenings(filter, [], { unit });
  return all?.[unit] ?? 0;
}
