// The last day of publication in a store: the day as of which expectations are judged and news are new.
import type { Reader } from '@entente/record';

/** The last day of publication; null when no article has one. */
export async function lastDay(reader: Reader): Promise<string | null> {
  const { items } = await reader.listArticles({}, { limit: 1 });
  return items[0]?.published?.slice(0, 10) ?? null;
}
