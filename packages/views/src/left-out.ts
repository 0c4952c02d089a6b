// Number of events that a filter excludes by its status and minimum confidence; every answer with counts reports it.
import { ANY, type Filter, type LeftOut, type Reader } from '@entente/record';

/** Counts events that match the filter except for status and minimum confidence, by the reason of exclusion. `also` still applies. */
export async function countLeftOut(reader: Reader, filter: Filter): Promise<LeftOut> {
  const { status, minConfidence = 0, ...rest } = filter;
  const isAnyStatus = status === undefined || status.includes(ANY);
  const ofStatus: Filter = isAnyStatus ? rest : { ...rest, status };
  if (isAnyStatus && minConfidence === 0) return { otherStatus: 0, unsure: 0 };
  const shown = await countEvents(reader, filter);
  const sureOrNot = minConfidence === 0 ? shown : await countEvents(reader, ofStatus);
  const all = isAnyStatus ? sureOrNot : await countEvents(reader, rest);
  return { otherStatus: all - sureOrNot, unsure: sureOrNot - shown };
}

async function countEvents(reader: Reader, filter: Filter): Promise<number> {
  const [all] = await reader.countEvents(filter, []);
  return all?.events ?? 0;
}
