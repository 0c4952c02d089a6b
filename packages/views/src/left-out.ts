// How many events a filter leaves out by its status and its least confidence: every answer that counts says so.
import { ANY, type Filter, type LeftOut, type Reader } from '@entente/record';

/** Events that fit the filter in all but status and least confidence, counted by why they are left out. What `also` demands stays demanded. */
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
