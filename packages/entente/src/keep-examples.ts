// The examples corpus → the store: every story read and kept, one after the other.
import type { Store } from '@entente/record';
import type { Engine } from './engine.js';
import { exampleContent, loadExamples } from './load-examples.js';
import { type AddOutput, keepRead, readSource } from './operations/add.js';

/** How many stories were new to the store, or read anew with other results, and how many it had. */
export interface KeptExamples {
  readonly added: number;
  readonly known: number;
}
export interface KeepOptions {
  readonly engine: Engine;
  readonly store: Store;
  /** stories read ahead while one is kept; default 2 */
  readonly ahead?: number;
  readonly signal?: AbortSignal;
  /** told of every story that is kept, in order, and of how many there are */
  readonly onKept?: (kept: AddOutput, total: number) => void;
}

/** Keeps every example story. */
export async function keepExamples(options: KeepOptions): Promise<KeptExamples> {
  const { engine, store, ahead = 2, signal, onKept } = options;
  const stories = loadExamples();
  const reading: ReturnType<typeof readSource>[] = [];
  const count = { added: 0, known: 0 };
  for (let next = 0, done = 0; done < stories.length && !signal?.aborted; done++) {
    for (; next < Math.min(stories.length, done + ahead); next++) {
      const { date, publisher, id } = stories[next]!;
      const source = { content: exampleContent(stories[next]!), date, publisher, origin: id };
      const started = readSource(source, engine);
      started.catch(() => {}); // told when its turn comes
      reading.push(started);
    }
    const kept = await keepRead(await reading[done]!, store);
    count[kept.outcome === 'known' ? 'known' : 'added']++;
    onKept?.(kept, stories.length);
  }
  await Promise.allSettled(reading);
  return count;
}
