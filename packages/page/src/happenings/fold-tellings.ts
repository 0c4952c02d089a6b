// Reports that give a value → one for each sentence: several mentions in one sentence say it once.
import type { Telling } from '@entente/record';

/** In the order given, each sentence of an article once. */
export function foldTellings<Item extends Telling>(tellings: readonly Item[]): readonly Item[] {
  const folded = new Map<string, Item>();
  for (const telling of tellings) {
    const key = `${telling.article} ${telling.words.start} ${telling.words.end}`;
    if (!folded.has(key)) folded.set(key, telling);
  }
  return [...folded.values()];
}
