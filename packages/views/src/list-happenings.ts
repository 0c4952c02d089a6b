// happenings: the list behind every number, newest first, with the counts.
import type {
  Filter,
  HappeningItem,
  HappeningList,
  HappeningRow,
  PageRequest,
  Reader,
} from '@entente/record';
import { countAll, type Scales } from './count.js';
import { countLeftOut } from './left-out.js';
import { openTexts } from './open-texts.js';
import { fullItem, toItem } from './show-happening.js';

/** Filter and page. */
export interface HappeningListRequest extends Scales {
  readonly filter: Filter;
  readonly page: PageRequest;
  /** each with its members and fields */
  readonly full?: boolean;
}

/** One page of happenings. @throws CursorError */
export async function listHappenings(
  reader: Reader,
  { filter, page, full = false, ...scales }: HappeningListRequest,
): Promise<HappeningList> {
  const { items, next } = await reader.listHappenings(filter, page);
  return {
    items: full ? await withReports(reader, items) : items.map(toItem),
    next,
    total: await countAll(reader, filter, scales),
    leftOut: await countLeftOut(reader, filter, scales.count),
  };
}

/** Happenings with their members and fields. */
export async function withReports(
  reader: Reader,
  rows: readonly HappeningRow[],
): Promise<readonly HappeningItem[]> {
  const found = await reader.happenings(rows.map(({ id }) => id));
  const keptOf = new Map(found.map((kept) => [kept.happening.id, kept]));
  const items: HappeningItem[] = [];
  const texts = openTexts(reader);
  for (const row of rows) {
    const kept = keptOf.get(row.id);
    items.push(kept ? { ...(await fullItem(texts, kept)), ...toItem(row) } : toItem(row));
  }
  return items;
}
