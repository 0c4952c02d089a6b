// The correction of an id, found in the pages of corrections: people make few of them.
import type { Correction, Reader } from '@entente/record';

/** The correction; null when there is none of that id. */
export async function findCorrection(reader: Reader, id: string): Promise<Correction | null> {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: Awaited<ReturnType<Reader['corrections']>> = await reader.corrections({
      limit: 500,
      ...(cursor ? { cursor } : {}),
    });
    const found = page.items.find((item) => item.id === id);
    if (found) return found;
    cursor = page.next;
  }
  return null;
}
